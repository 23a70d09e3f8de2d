import { ChoiceField } from './ChoiceField';
import type { Mark, StatementName } from './lesson-questions';
import { useLessonWords } from './use-lesson';

interface StatementQuestionProps {
  readonly name: StatementName;
  readonly mark: string | null;
  readonly onMark: (mark: Mark) => void;
}

/** A sentence that many believe. Each is false, so that to disagree is right. */
export function StatementQuestion({ name, mark, onMark }: StatementQuestionProps) {
  const { tests } = useLessonWords();
  return (
    <>
      <p>{tests.statement}</p>
      <ChoiceField
        legend={tests.statements[name]}
        choices={[
          ['wrong', tests.right],
          ['right', tests.wrong],
          ['unsure', tests.unsure],
        ]}
        chosen={mark}
        onChoose={(chosen) => {
          onMark(chosen as Mark);
        }}
      />
    </>
  );
}
