import { LESSON_STEPS, type LessonStep } from '../../store';
import { formatWait } from '../components/format-values';
import { MINUTES } from './lesson-plan';
import { useLessonWords } from './use-lesson';

interface LessonStepsProps {
  readonly step: LessonStep;
  readonly isLocked: boolean;
  readonly onStep: (step: LessonStep) => void;
}

/** Where the class stands, and the way to every step. */
export function LessonSteps({ step, isLocked, onStep }: LessonStepsProps) {
  const { stepsLabel, steps } = useLessonWords();
  return (
    <nav aria-label={stepsLabel}>
      <ol className="lesson-steps">
        {LESSON_STEPS.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === step ? 'step' : undefined}
              disabled={isLocked && name !== step}
              onClick={() => {
                onStep(name);
              }}
            >
              <span className="lesson-step-number">{index + 1}</span> {steps[name]}{' '}
              <span className="lesson-step-minutes">{formatWait(MINUTES[name] * 60)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
