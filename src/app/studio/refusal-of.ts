import { fill, messages } from '../../locales';
import type { StudioStatus } from '../../studio';
import { formatList } from '../components/format-values';

/** Why the export would be refused now, in a sentence; empty when it would not. The studio decides by itself, whatever stands here. */
export function refusalOf(status: StudioStatus | null): string {
  const { takeHome } = messages;
  if (!status || isNothing(status)) return takeHome.nothing[status?.mode ?? 'swap'];
  if (status.missingConsent.length === 0) return '';
  const people = status.missingConsent.map((subjectId) =>
    fill(takeHome.person, {
      number: 1 + status.subjects.findIndex((subject) => subject.subjectId === subjectId),
    }),
  );
  return fill(takeHome.refused, { people: formatList(people) });
}

function isNothing({ mode, target, sources, assignments, subjects, pose }: StudioStatus): boolean {
  switch (mode) {
    case 'swap':
      return assignments.length === 0;
    case 'trade':
      return subjects.filter(({ inPlay }) => inPlay).length < 2;
    case 'animate':
      return sources.length === 0 || (!target && !pose);
    case 'chorus':
      return sources.length < 2 || !target;
  }
}
