import { useId, useState } from 'react';
import { fill } from '../../locales';
import type { LessonPicture as Shown } from '../../session';
import { useAppState } from '../use-app';
import { ChoiceField } from './ChoiceField';
import { type DrawnReport, LessonPicture } from './LessonPicture';
import { useLessonWords } from './use-lesson';

/** The stages that can be looked at, in their order. */
const STAGES = [
  'picture',
  'landmarks',
  'mesh',
  'mask',
  'result',
] as const satisfies readonly Shown['stage'][];
const PEOPLE = { sourceName: 'ines', targetName: 'mara' };

/** The x-ray: one picture, stopped at any stage of the real pipeline, labelled at each. */
export function StepWorks() {
  const { works } = useLessonWords();
  const slider = useId();
  const [at, setAt] = useState(0);
  const [subject, setSubject] = useState('people');
  const [report, setReport] = useState<DrawnReport>('swapped');
  const isPlaying = useAppState((state) => state.status?.playback?.isPlaying ?? false);
  const stage = STAGES[at]!;
  const { name, what } = works.stages[stage];
  const isOfStudio = subject === 'studio';
  return (
    <div className="lesson-card">
      <p>{works.explain}</p>
      <div className="lesson-xray">
        <LessonPicture
          name={fill(works.view, { stage: name })}
          people={isOfStudio ? null : PEOPLE}
          stage={stage}
          isLive={isOfStudio && isPlaying}
          onDrawn={setReport}
        />
        <div>
          <ChoiceField
            legend={works.subject}
            choices={[
              ['people', works.people],
              ['studio', works.studio],
            ]}
            chosen={subject}
            onChoose={setSubject}
          />
          {isOfStudio && report === 'nothing' && <p className="notice">{works.nothing}</p>}
          <label htmlFor={slider}>{works.slider}</label>
          <input
            id={slider}
            type="range"
            min={0}
            max={STAGES.length - 1}
            step={1}
            value={at}
            aria-valuetext={name}
            onChange={(event) => {
              setAt(event.target.valueAsNumber);
            }}
          />
          <p aria-live="polite">
            <strong>{name}.</strong> {what}
          </p>
        </div>
      </div>
      <details>
        <summary>{works.all}</summary>
        <ol>
          {Object.entries(works.stages).map(([key, words]) => (
            <li key={key}>
              <strong>{words.name}.</strong> {words.what}
            </li>
          ))}
        </ol>
        <p className="hint">{works.undrawn}</p>
      </details>
    </div>
  );
}
