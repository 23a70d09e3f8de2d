import { useState } from 'react';
import { fill } from '../../locales';
import { ChoiceField } from './ChoiceField';
import { LessonPicture } from './LessonPicture';
import type { Mark, Pair } from './lesson-questions';
import { useLessonWords } from './use-lesson';

interface PairQuestionProps {
  readonly pair: Pair;
  readonly isChangedFirst: boolean;
  readonly mark: string | null;
  readonly onMark: (mark: Mark) => void;
}

/**
 * One person twice. Both pictures are made by the whole of the pipeline, so that both bear the same marks, and rightly: in the one the
 * face is drawn anew from the person’s own picture, in the other from that of somebody else.
 */
export function PairQuestion({
  pair: { targetName, sourceName },
  isChangedFirst,
  onMark,
}: PairQuestionProps) {
  const { tests } = useLessonWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reports, setReports] = useState<Readonly<Record<string, string>>>({});
  const places = [
    { letter: 'A', isChanged: isChangedFirst },
    { letter: 'B', isChanged: !isChangedFirst },
  ] as const;
  const isDrawing = places.some(({ letter }) => reports[letter] === undefined);
  return (
    <>
      <p>{tests.pairExplain}</p>
      <div className="lesson-pair">
        {places.map(({ letter, isChanged }) => (
          <LessonPicture
            key={letter}
            name={fill(tests.picture, { letter })}
            people={{ targetName, sourceName: isChanged ? sourceName : targetName }}
            onDrawn={(report) => {
              setReports((before) => ({ ...before, [letter]: report }));
            }}
          />
        ))}
      </div>
      <p role="status">{isDrawing ? tests.drawing : ''}</p>
      {Object.values(reports).includes('unconsented') && <p className="notice">{tests.hidden}</p>}
      <ChoiceField
        legend={tests.pair}
        choices={[
          ...places.map(({ letter }) => [letter, fill(tests.inPicture, { letter })] as const),
          ['unsure', tests.unsure],
        ]}
        chosen={chosen}
        onChoose={(choice) => {
          setChosen(choice);
          const place = places.find(({ letter }) => letter === choice);
          onMark(place === undefined ? 'unsure' : place.isChanged ? 'right' : 'wrong');
        }}
      />
    </>
  );
}
