import type { Tally } from '../../store';

/** What one person answered: the answer to each question. */
export type Sheet = Readonly<Record<string, string>>;

export const NO_TALLY: Tally = { sheets: 0, counts: {} };

/** The tally with one more sheet. Which answers were given together is not kept. */
export function withSheet({ sheets, counts }: Tally, sheet: Sheet): Tally {
  const added = Object.entries(sheet).map(([question, answer]) => {
    const before = counts[question] ?? {};
    return [question, { ...before, [answer]: (before[answer] ?? 0) + 1 }] as const;
  });
  return { sheets: sheets + 1, counts: { ...counts, ...Object.fromEntries(added) } };
}

/** How large a share of the answers was right, from 0 to 1; null where none was given. Not to know is not right. */
export function shareRight({ counts }: Tally, isCounted: (question: string) => boolean): number | null {
  const answers = Object.entries(counts)
    .filter(([question]) => isCounted(question))
    .map(([, answer]) => answer);
  const given = answers.flatMap((answer) => Object.values(answer)).reduce((sum, count) => sum + count, 0);
  if (given === 0) return null;
  return answers.reduce((sum, answer) => sum + (answer['right'] ?? 0), 0) / given;
}

/** What a class gained between two tests, in percentage points; null until both were answered. */
export function gainInPoints(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round(100 * after) - Math.round(100 * before);
}
