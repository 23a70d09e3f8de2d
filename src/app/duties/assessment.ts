import type { ConsentPolicy } from '../../consent';
import type { DutyId } from './duties';

/** What whoever runs an installation says of it. Lives in the page alone. */
export interface Assessment {
  readonly operator: string;
  readonly contact: string;
  readonly place: string;
  /** ISO 8601. */
  readonly date: string;
  readonly remarks: string;
  /** What the operator does about what is theirs. */
  readonly measures: Readonly<Partial<Record<DutyId, string>>>;
}

/** As far as the operator's own file says it; the day is today's. */
export function beginAssessment(policy: ConsentPolicy | null, now = new Date()): Assessment {
  const two = (count: number) => String(count).padStart(2, '0');
  return {
    operator: policy?.operator ?? '',
    contact: policy?.contact ?? '',
    place: policy?.jurisdiction ?? '',
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    remarks: '',
    measures: {},
  };
}
