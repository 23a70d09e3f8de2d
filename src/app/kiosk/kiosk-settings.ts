import * as v from 'valibot';
import { LANGUAGES } from '../../core';
import type { KioskSettings } from '../../store';

export const USUAL_KIOSK: KioskSettings = Object.freeze({
  idleSeconds: 60,
  countdownSeconds: 15,
  language: null,
  allowsFiles: false,
});

const secondsWithin = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const kioskFileSchema = v.strictObject({
  schema: v.literal('persona-grata/kiosk/1'),
  idle_seconds: v.optional(secondsWithin(15, 300), USUAL_KIOSK.idleSeconds),
  countdown_seconds: v.optional(secondsWithin(5, 60), USUAL_KIOSK.countdownSeconds),
  language: v.optional(v.nullable(v.picklist(LANGUAGES)), USUAL_KIOSK.language),
  allows_files: v.optional(v.boolean(), USUAL_KIOSK.allowsFiles),
});

/**
 * The operator's settings from the text of their `kiosk.json`; what it leaves out is as usual.
 *
 * @throws SyntaxError or TypeError where the text is not exactly one: a setting that cannot be read might have been the one that counts.
 */
export function readKioskSettings(text: string): KioskSettings {
  const { output, issues } = v.safeParse(kioskFileSchema, JSON.parse(text));
  if (issues) throw new TypeError(`kiosk.json: ${v.summarize(issues)}`);
  return {
    idleSeconds: output.idle_seconds,
    countdownSeconds: output.countdown_seconds,
    language: output.language,
    allowsFiles: output.allows_files,
  };
}
