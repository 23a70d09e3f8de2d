/**
 * Numbers and words of the program that the duties speak of. The page cannot ask the folders they come from, which run in the worker; a test
 * holds each of them to the constant it repeats.
 */
export const STATED_FACTS = {
  label: 'AI 合成 · AI MODIFIED',
  capHeightPercent: 5,
  leastContrast: 4.5,
  leastSideInPixels: 160,
  mosaicCells: 8,
  watermarkBits: 48,
  retentionDays: 90,
  adultAge: 18,
} as const;
