import * as v from 'valibot';
import { ConsentError } from '../core';
import { readDigits } from './code-digits';
import { type Attestation, type FaceReference, GIVEN_BY, NOBODY_REAL_NATURES } from './consent-kind';

/** Longest name or initials, and longest description, in UTF-16 code units. */
export const DISPLAY_LENGTH_LIMIT = 80;
export const DESCRIPTION_LENGTH_LIMIT = 200;

/** Nobody who could have consented did so before this year: a typing error in a date. */
const EARLIEST_YEAR = 1900;

/** One line of text in which something can be seen: no control characters, no halves of surrogate pairs. */
export function lineOfText(limit: number) {
  return v.pipe(
    v.string(),
    v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u),
    v.trim(),
    v.normalize('NFC'),
    v.regex(/[^\p{C}\p{Z}]/u),
    v.maxLength(limit),
  );
}

export const displaySchema = lineOfText(DISPLAY_LENGTH_LIMIT);
const descriptionSchema = lineOfText(DESCRIPTION_LENGTH_LIMIT);

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDateSchema = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay));

const faceSchema = v.strictObject({
  fileSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  faceIndex: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const attestationSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('self'), display: displaySchema, adult: v.boolean() }),
  v.strictObject({
    kind: v.literal('written'),
    display: displaySchema,
    givenOn: calendarDateSchema,
    code: v.pipe(v.string(), v.transform(readDigits), v.string()),
    adult: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('permission'),
    display: displaySchema,
    givenOn: calendarDateSchema,
    givenBy: v.picklist(GIVEN_BY),
    adult: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('guardian'),
    display: displaySchema,
    guardian: displaySchema,
    givenOn: calendarDateSchema,
  }),
  v.strictObject({
    kind: v.literal('nobody-real'),
    nature: v.picklist(NOBODY_REAL_NATURES),
    description: descriptionSchema,
  }),
]);

/** The fields a form can be told about; `form` stands for anything that no field of it would write. */
const FIELDS = [
  'kind',
  'display',
  'adult',
  'givenOn',
  'givenBy',
  'guardian',
  'code',
  'nature',
  'description',
] as const;

/**
 * The attestation with its texts trimmed and in Unicode's NFC, once every field of it holds. `now` decides what a future
 * date is, in the time zone of the device.
 *
 * @throws ConsentError `consent-form-incomplete`, with the `field` that a person has to look at.
 */
export function checkAttestation(attestation: unknown, now: Date): Attestation {
  // Its own fields only: what an object merely inherits, nobody has said.
  const own = typeof attestation === 'object' && attestation !== null ? { ...attestation } : attestation;
  const result = v.safeParse(attestationSchema, own, { abortEarly: true });
  if (!result.success) throw incomplete(fieldOf(result.issues[0]));
  const checked: Attestation = result.output;
  if ('givenOn' in checked && checked.givenOn > calendarDayOf(now)) throw incomplete('givenOn');
  return checked;
}

/** @throws ConsentError `consent-form-incomplete` with the field `face`. */
export function checkFace(face: unknown): FaceReference {
  const checked = v.safeParse(faceSchema, face);
  if (!checked.success) throw incomplete('face');
  return checked.output;
}

function incomplete(field: string): ConsentError {
  return new ConsentError('consent-form-incomplete', { field });
}

function fieldOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.[0]?.key;
  return FIELDS.find((field) => field === key) ?? 'form';
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text) &&
    day.getUTCFullYear() >= EARLIEST_YEAR
  );
}

/** The day that the calendar on the wall shows. */
function calendarDayOf(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
