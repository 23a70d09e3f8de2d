import { useState } from 'react';
import { useSession } from '../use-app';
import { isLocked } from './begin-lesson';
import { endLesson } from './end-lesson';
import { type KeptTeacher, keepTeacher, keptTeacher } from './kept-teacher';
import { NetworkWitness } from './NetworkWitness';
import { PinForm } from './PinForm';
import { TeacherNotes } from './TeacherNotes';
import { useLesson, useLessonWords } from './use-lesson';

/** What is for the teacher alone, behind a PIN where one was set; and, for everybody, whether anything left the machine. */
export function TeacherPart() {
  const { teacher } = useLessonWords();
  const [kept, setKept] = useState(keptTeacher);
  const [isOpen, setIsOpen] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const keep = (changed: KeptTeacher) => {
    keepTeacher(changed);
    setKept(changed);
  };
  return (
    <details
      className="lesson-teacher"
      onToggle={(event) => {
        setIsShown(event.currentTarget.open);
      }}
    >
      <summary>{teacher.heading}</summary>
      <section className="lesson-card" aria-label={teacher.heading}>
        {kept !== null && isOpen ? (
          <TeacherDeeds
            kept={kept}
            keep={keep}
            onClose={() => {
              setIsOpen(false);
            }}
          />
        ) : (
          <PinForm
            kept={kept}
            onKeep={keep}
            onOpen={() => {
              setIsOpen(true);
            }}
          />
        )}
      </section>
      {isShown && <NetworkWitness />}
      <TeacherNotes />
    </details>
  );
}

interface TeacherDeedsProps {
  readonly kept: KeptTeacher;
  readonly keep: (changed: KeptTeacher) => void;
  readonly onClose: () => void;
}

function TeacherDeeds({ kept, keep, onClose }: TeacherDeedsProps) {
  const session = useSession();
  const [{ step }, change] = useLesson();
  const {
    teacher: { lock, reset, pin },
  } = useLessonWords();
  const [isAsked, setIsAsked] = useState(false);
  const hold = (lockedStep: KeptTeacher['lockedStep']) => {
    // Whoever tried another address meanwhile stays here once they may go.
    history.replaceState(null, '', '#/lesson');
    keep({ ...kept, lockedStep });
    change({ isLocked: isLocked() });
  };
  return (
    <>
      <div className="lesson-buttons">
        {kept.lockedStep === null ? (
          <button
            type="button"
            onClick={() => {
              hold(step);
            }}
          >
            {lock.lock}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              hold(null);
            }}
          >
            {lock.unlock}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {pin.close}
        </button>
      </div>
      <p className="hint">{lock.limits}</p>
      <p>{reset.explain}</p>
      {isAsked ? (
        <div className="lesson-buttons">
          <button type="button" className="primary" onClick={() => void endLesson(session)}>
            {reset.confirm}
          </button>
          <button
            type="button"
            onClick={() => {
              setIsAsked(false);
            }}
          >
            {reset.keep}
          </button>
        </div>
      ) : (
        <button
          type="button"
          onClick={() => {
            setIsAsked(true);
          }}
        >
          {reset.button}
        </button>
      )}
    </>
  );
}
