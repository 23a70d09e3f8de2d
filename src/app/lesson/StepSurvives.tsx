import { messages } from '../../locales';
import { FileField } from '../components/FileField';
import { useAppState, useSession } from '../use-app';
import { StripTest } from '../verify/StripTest';
import { summaryOf } from '../verify/summary-of';
import { useLessonWords } from './use-lesson';

/** Which marks of a file outlast what happens to pictures: the test of the verify page, on a file of the class. */
export function StepSurvives() {
  const session = useSession();
  const verdict = useAppState((state) => state.verdict);
  const isBusy = useAppState((state) => state.busy !== null);
  const { survives } = useLessonWords();
  return (
    <div className="lesson-card">
      <p>{survives.explain}</p>
      <button
        type="button"
        className="primary"
        disabled={isBusy}
        onClick={() => void session.verifyNewFile()}
        aria-describedby="lesson-make-hint"
      >
        {survives.make}
      </button>
      <p id="lesson-make-hint" className="hint">
        {survives.makeHint}
      </p>
      <FileField
        label={survives.file}
        hint={survives.fileHint}
        onFiles={(files) => void session.verifying.verify(files)}
      />
      {verdict && <p className="verdict-summary">{messages.verify.summaries[summaryOf(verdict)]}</p>}
      {verdict && !verdict.isMoving && <StripTest verdict={verdict} />}
      <p>
        <strong>{survives.discuss}</strong>
      </p>
    </div>
  );
}
