import { useEffect } from 'react';
import { fill } from '../../locales';
import { LESSON_STEPS, type LessonStep } from '../../store';
import { formatWait } from '../components/format-values';
import { useAppState, useSession, useStore } from '../use-app';
import { ClassGain } from './ClassGain';
import { ClassTest } from './ClassTest';
import { ExitTicket } from './ExitTicket';
import { beginLesson } from './begin-lesson';
import { LESSON_MINUTES, MINUTES } from './lesson-plan';
import { LessonSteps } from './LessonSteps';
import { StepOwn } from './StepOwn';
import { StepRules } from './StepRules';
import { StepSurvives } from './StepSurvives';
import { StepWorks } from './StepWorks';
import { TeacherPart } from './TeacherPart';
import { useFocusedHeading } from './use-focused-heading';
import { useLesson, useLessonWords } from './use-lesson';
import '../lesson.css';

/** A lesson for a class, in steps. It begins when it is first looked at, and goes on after a reload. */
export function LessonScreen() {
  const store = useStore();
  const session = useSession();
  const hasBegun = useAppState((state) => state.lesson !== null);
  useEffect(
    () => () => {
      session.lessonViews.leave();
    },
    [session],
  );
  useEffect(() => {
    if (!hasBegun) beginLesson(store, session);
  }, [hasBegun, store, session]);
  return hasBegun ? <Lesson /> : null;
}

function Lesson() {
  const [{ step, code, isLocked }, change] = useLesson();
  const words = useLessonWords();
  const at = LESSON_STEPS.indexOf(step);
  const heading = useFocusedHeading<HTMLHeadingElement>(step, false);
  const go = (name: LessonStep | undefined) => {
    if (name) change({ step: name });
  };
  return (
    <div className="lesson">
      <h2>{words.heading}</h2>
      <p>{fill(words.intro, { minutes: formatWait(LESSON_MINUTES * 60) })}</p>
      <LessonSteps step={step} isLocked={isLocked} onStep={go} />
      {isLocked && <p className="notice">{words.teacher.lock.isLocked}</p>}
      <section aria-labelledby="lesson-step">
        <h3 id="lesson-step" ref={heading} tabIndex={-1} className="lesson-step-heading">
          {words.steps[step]}
        </h3>
        <p className="hint">
          {fill(words.position, {
            number: at + 1,
            total: LESSON_STEPS.length,
            minutes: formatWait(MINUTES[step] * 60),
          })}
        </p>
        <StepContent step={step} />
      </section>
      <div className="lesson-buttons">
        <button
          type="button"
          disabled={isLocked || at === 0}
          onClick={() => {
            go(LESSON_STEPS[at - 1]);
          }}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="primary"
          disabled={isLocked || at === LESSON_STEPS.length - 1}
          onClick={() => {
            go(LESSON_STEPS[at + 1]);
          }}
        >
          {words.next}
        </button>
      </div>
      <p className="lesson-code">
        <strong>{fill(words.code, { code })}</strong> <span className="hint">{words.codeHint}</span>
      </p>
      <TeacherPart />
    </div>
  );
}

function StepContent({ step }: { readonly step: LessonStep }) {
  switch (step) {
    case 'spot':
      return <ClassTest test="before" />;
    case 'works':
      return <StepWorks />;
    case 'own':
      return <StepOwn />;
    case 'survives':
      return <StepSurvives />;
    case 'rules':
      return <StepRules />;
    case 'learned':
      return (
        <>
          <ClassTest test="after" />
          <ClassGain />
          <ExitTicket />
        </>
      );
  }
}
