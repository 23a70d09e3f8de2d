import { useEffect, useRef } from 'react';
import { errorSentence, fill, messages } from '../../locales';
import type { ChallengeState } from '../../consent';
import type { LiveReport } from '../../studio';
import { useAppState, useSession } from '../use-app';
import type { WithoutPicture } from './LiveSection';

interface LiveWatchProps {
  readonly subjectId: string;
  readonly words?: WithoutPicture | undefined;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** The camera is open: one movement at a time, in large words, and the outline of the face that is measured. */
export function LiveWatch({ subjectId, words, onAgain, onLeave }: LiveWatchProps) {
  const { live } = messages;
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const hasBegun = useRef(false);
  const report = useAppState((state) => state.live);
  const error = useAppState((state) => state.error);
  useEffect(() => {
    if (!canvas.current || hasBegun.current) return;
    hasBegun.current = true;
    void session.live.begin(subjectId, canvas.current);
  }, [session, subjectId]);
  // The button that was worked has gone with its step: whoever works the keyboard stays in the dialog.
  useEffect(() => {
    if (document.activeElement === document.body) sentence.current?.focus();
  });
  const isOver = report?.stage === 'over' || report?.stage === 'broken' || (!report && error !== null);
  const hasPassed = isPassed(report);
  return (
    <div className="live-watch" data-stage={report?.stage ?? 'opening'} data-outcome={report?.outcome ?? ''}>
      <canvas ref={canvas} role="img" aria-label={live.outline} width={480} height={360} hidden={isOver} />
      <p ref={sentence} tabIndex={-1} className="live-words" role="status" aria-live="assertive">
        {report?.stage === 'broken' || (!report && error)
          ? errorSentence(report?.error ?? error!)
          : wordsFor(report, words)}
      </p>
      {report?.stage === 'watching' && report.challenge && <Prompt challenge={report.challenge} />}
      {isOver && (
        <div className="button-row">
          <button type="button" className="primary" autoFocus onClick={hasPassed ? onLeave : onAgain}>
            {hasPassed ? live.close : live.again}
          </button>
        </div>
      )}
      {!(isOver && hasPassed) && (
        <button type="button" className="live-leave" onClick={onLeave}>
          {isOver ? live.close : live.cancel}
        </button>
      )}
    </div>
  );
}

/** The movement that is asked for, what else can be done, and the time. */
function Prompt({ challenge }: { readonly challenge: ChallengeState }) {
  const { live } = messages;
  const session = useSession();
  const { step, done, stepCount, timeLeft, phase } = challenge;
  return (
    <>
      <p className="hint">
        {fill(live.progress, { number: Math.min(done.length + 1, stepCount), count: stepCount })}
      </p>
      {step !== 'say-number' && phase !== 'resting' && (
        <progress className="live-time" aria-label={live.timeLeft} max={1} value={timeLeft} />
      )}
      {step && (
        <p className="live-icon" aria-hidden="true">
          {live.icons[step]}
        </p>
      )}
      {step === 'say-number' && (
        <fieldset>
          <legend>{live.operator}</legend>
          <div className="button-row">
            <button type="button" onClick={() => void session.live.steer('heard')}>
              {live.heard}
            </button>
            <button type="button" onClick={() => void session.live.steer('not-heard')}>
              {live.notHeard}
            </button>
          </div>
        </fieldset>
      )}
      {step && (
        <div className="button-row">
          <button type="button" onClick={() => void session.live.steer('exchange')}>
            {live.exchange}
          </button>
          {step !== 'say-number' && (
            <button type="button" onClick={() => void session.live.steer('speak')}>
              {live.speak}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function isPassed(report: LiveReport | null): boolean {
  return report?.outcome === 'same' || report?.outcome === 'uncertain' || report?.outcome === 'not-run';
}

function wordsFor(report: LiveReport | null, words?: WithoutPicture): string {
  const { live } = messages;
  if (!report || report.stage === 'opening' || !report.challenge) return live.opening;
  const { challenge, outcome } = report;
  if (report.stage === 'comparing') return live.comparing;
  if (outcome === 'failed' && challenge.failure) return live.failures[challenge.failure];
  if (outcome === 'not-run' && words) return words.outcome;
  if (outcome) return live.outcomes[outcome];
  if (report.seen !== 'good') return live[report.seen];
  if (challenge.phase === 'steadying') return live.steadying;
  if (!challenge.step) return challenge.mistake ? live.restingAgain : live.resting;
  const step = fill(live.steps[challenge.step], { number: challenge.spokenNumber ?? '' });
  return challenge.mistake ? `${live.mistakes[challenge.mistake]} ${step}` : step;
}
