import { isLanguage } from '../../core';
import type { KioskSettings } from '../../store';

export const USUAL_KIOSK: KioskSettings = Object.freeze({
  idleSeconds: 60,
  countdownSeconds: 15,
  language: null,
  allowsFiles: false,
});

/** @throws TypeError where the text is not exactly one of them: a setting that cannot be read might have been the one that counts. */
export function readKioskSettings(text: string): KioskSettings {
  const file: unknown = JSON.parse(text);
  if (typeof file !== 'object' || file === null) throw new TypeError('kiosk.json holds no object.');
  const fields = new Map<string, unknown>(Object.entries(file));
  if (fields.get('schema') !== 'persona-grata/kiosk/1')
    throw new TypeError('kiosk.json does not name the schema "persona-grata/kiosk/1".');
  const take = <Value>(name: string, usual: Value, isGood: (value: unknown) => value is Value): Value => {
    const value = fields.has(name) ? fields.get(name) : usual;
    fields.delete(name);
    if (!isGood(value)) throw new TypeError(`kiosk.json has a "${name}" that cannot be used.`);
    return value;
  };
  fields.delete('schema');
  const settings = {
    idleSeconds: take('idle_seconds', USUAL_KIOSK.idleSeconds, isWithin(15, 300)),
    countdownSeconds: take('countdown_seconds', USUAL_KIOSK.countdownSeconds, isWithin(5, 60)),
    language: take('language', USUAL_KIOSK.language, (value) => value === null || isLanguage(value)),
    allowsFiles: take('allows_files', USUAL_KIOSK.allowsFiles, (value) => typeof value === 'boolean'),
  };
  if (fields.size > 0)
    throw new TypeError(`kiosk.json has fields that are not known: ${[...fields.keys()].join(', ')}.`);
  return settings;
}

const isWithin =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
