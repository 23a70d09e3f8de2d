import { expect, it } from 'vitest';
import { exportFileName } from '../../src/export/file-name';

const made = { exportId: 'pg-3f0e9a52-7e3c-4b52-a1bb-5b7f5a0f3f10', createdAt: '2026-11-21T12:00:00Z' };

it.each([
  ['png', 'persona-grata_ai-modified_2026-11-21_3f0e9a52.png'],
  ['jpeg', 'persona-grata_ai-modified_2026-11-21_3f0e9a52.jpg'],
  ['webp', 'persona-grata_ai-modified_2026-11-21_3f0e9a52.webp'],
] as const)('a %s says in its name that it was modified', (format, name) => {
  expect(exportFileName(made, format)).toBe(name);
});
