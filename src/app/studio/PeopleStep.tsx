import { messages } from '../../locales';
import { useAppState } from '../use-app';
import { SubjectCard } from './SubjectCard';

/** Everyone whose face is in the pictures, and what they agreed to. */
export function PeopleStep() {
  const status = useAppState((state) => state.status);
  const { people } = messages;
  return (
    <section aria-label={people.heading}>
      <h2>{people.heading}</h2>
      <p>{people.explain}</p>
      {status === null || status.subjects.length === 0 ? (
        <p className="hint">{people.empty}</p>
      ) : (
        status.subjects.map((subject, index) => (
          <SubjectCard key={subject.subjectId} subject={subject} number={index + 1} status={status} />
        ))
      )}
    </section>
  );
}
