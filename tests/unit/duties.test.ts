import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DUTIES, type DutyId, LAWS } from '../../src/app/duties/duties';
import { STATED_FACTS } from '../../src/app/duties/stated-facts';
import { DEFAULT_AGE_LIMIT } from '../../src/consent/policy';
import { VALIDITY_IN_HOURS } from '../../src/consent/consent-kind';
import { LONGEST_RETENTION } from '../../src/consent/retention';
import { LANGUAGES, contrastRatio } from '../../src/core';
import { LABEL_TEXT, createLabelRecord, planLabel } from '../../src/label';
import { dutyWordsIn } from '../../src/locales';
import { MOSAIC_CELLS } from '../../src/render/passes/mosaic-pass';
import { PAYLOAD_BITS } from '../../src/watermark/channel-code';
import { readTestTitles } from '../support/test-titles';

const duties = Object.entries(DUTIES) as [DutyId, (typeof DUTIES)[DutyId]][];
const tree = new Set(
  readTestTitles(fileURLToPath(new URL('..', import.meta.url))).map(({ file, suite, title }) =>
    JSON.stringify([file, suite, title]),
  ),
);
const isInTree = ({ file, suite, title }: (typeof DUTIES)[DutyId]['tests'][number]) =>
  tree.has(JSON.stringify([file, suite, title]));

describe('every duty', () => {
  it('names tests that are in the tree', () => {
    expect(
      duties.flatMap(([id, { tests }]) =>
        tests.filter((test) => !isInTree(test)).map((test) => ({ id, test })),
      ),
    ).toEqual([]);
    const [{ tests }] = duties.map(([, duty]) => duty).filter((duty) => duty.tests.length > 0) as [
      (typeof DUTIES)[DutyId],
    ];
    expect(isInTree({ ...tests[0]!, title: `${tests[0]!.title} indeed` })).toBe(false);
    expect(isInTree({ ...tests[0]!, file: 'unit/elsewhere' })).toBe(false);
  });

  it('is shown by a test where the program does something about it, and by none where it does nothing', () => {
    for (const [id, { part, tests }] of duties) {
      if (part === 'program' || part === 'shared') expect(tests.length, id).toBeGreaterThan(0);
      if (part === 'operator') expect(tests, id).toEqual([]);
      expect(new Set(tests.map((test) => JSON.stringify(test))).size, id).toBe(tests.length);
    }
  });

  it.each(LANGUAGES)('says all of its parts in %s, with blanks that are filled', async (language) => {
    const words = await dutyWordsIn(language);
    expect(Object.keys(words.duties)).toEqual(duties.map(([id]) => id));
    for (const [id, { law, number }] of duties) {
      const { duty, does, cannot } = words.duties[id];
      for (const sentence of [duty, does, cannot]) {
        expect(sentence.length, id).toBeGreaterThan(3);
        const blanks = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
        expect(
          blanks.filter((name) => !(name in STATED_FACTS)),
          id,
        ).toEqual([]);
      }
      expect(words.laws[law].cite.includes('{number}'), id).toBe(true);
      expect(number === '', id).toBe(false);
    }
  });

  it('belongs to a law, and every law and place has some', () => {
    const laws = new Set(duties.map(([, { law }]) => law));
    expect([...laws].sort()).toEqual(Object.keys(LAWS).sort());
    expect(new Set(Object.values(LAWS).map(({ place }) => place)).size).toBe(5);
    for (const { date } of Object.values(LAWS)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });

  it('covers each article of the deep synthesis provisions from 6 to 18', () => {
    const numbers = duties
      .filter(([, { law }]) => law === 'deep-synthesis')
      .flatMap(([, { number }]) => {
        const [first, last = first] = number!.split('–').map(Number) as [number, number?];
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
      });
    expect(numbers).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
  });

  it.each([
    ['en', /complian|verified|proven|guarantee|certified/i],
    ['de', /konform|garantier|verifiziert|zertifiziert/i],
    ['fr', /conforme|garanti|certifié/i],
    ['es', /conforme|garantiza|certificad[oa]s?\b(?<!un certificado)/i],
    ['pt', /conforme|garantid|certificad[oa]s?\b(?<!nem certificado)/i],
    ['zh', /合规|符合法律/],
    ['ja', /準拠|適合しています/],
    ['ar', /ممتثل|متوافق مع القانون/],
  ] as const)('claims no more than it can in %s', async (language, claim) => {
    expect(JSON.stringify(await dutyWordsIn(language)).match(claim)?.[0]).toBeUndefined();
  });
});

describe('what the duties say of the program', () => {
  it('is what the program does', () => {
    const record = createLabelRecord({
      now: new Date(0),
      uuid: '00000000-0000-4000-8000-000000000000',
      systemVersion: '1',
    });
    const planOf = (side: number) => planLabel(record, { width: side, height: side }, []).plate;
    const { capHeightInPixels, plateColour, textColour } = planOf(1000);
    expect(STATED_FACTS).toMatchObject({
      label: LABEL_TEXT,
      mosaicCells: MOSAIC_CELLS,
      watermarkBits: PAYLOAD_BITS,
      retentionDays: VALIDITY_IN_HOURS[LONGEST_RETENTION] / 24,
      adultAge: DEFAULT_AGE_LIMIT,
    });
    expect(capHeightInPixels / 10).toBeGreaterThanOrEqual(STATED_FACTS.capHeightPercent);
    expect(contrastRatio(plateColour, textColour)).toBeGreaterThanOrEqual(STATED_FACTS.leastContrast);
    expect(planOf(STATED_FACTS.leastSideInPixels).text).toBe(LABEL_TEXT);
    expect(() => planOf(STATED_FACTS.leastSideInPixels - 1)).toThrow();
  });
});
