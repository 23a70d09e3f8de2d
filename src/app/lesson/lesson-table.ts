import { LESSON_SHEETS, type LessonView } from '../../store';

const LINE_END = '\r\n';
const HEADINGS = ['session_code', 'sheet', 'question', 'answer', 'count'];

/**
 * The totals of a lesson as comma-separated values (RFC 4180). How many people answered a sheet stands in a row whose question is
 * `people`. No names, no times, and nothing that joins two answers of one person.
 */
export function lessonTable({ code, tallies }: LessonView): string {
  const rows = LESSON_SHEETS.flatMap((sheet) => {
    const { sheets, counts } = tallies[sheet];
    return [
      [code, sheet, 'people', '', sheets],
      ...Object.entries(counts).flatMap(([question, answers]) =>
        Object.entries(answers).map(([answer, count]) => [code, sheet, question, answer, count]),
      ),
    ];
  });
  return [HEADINGS, ...rows].map((row) => row.join(',') + LINE_END).join('');
}
