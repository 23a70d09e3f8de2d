import * as v from 'valibot';
import { ConsentError } from '../../core';
import { instantSchema, nonceSchema, signatureSchema } from '../record-fields';
import { signCanonical } from '../signature';
import { type SubjectTerms, subjectWithdrawalToSign } from '../subject-terms';
import { joinFields, splitFields, timeField } from './line-fields';

const VERSION = 'w1';

const takeBackSchema = v.strictObject({
  /** Of the request that was answered, and of the record. */
  nonce: nonceSchema,
  time: instantSchema,
  signature: signatureSchema,
});

/** A withdrawal that the person's own device signed. */
export type TakeBack = v.InferOutput<typeof takeBackSchema>;

/** In one line, for a code or a small file. */
export async function takeBackLine(terms: SubjectTerms, time: Date, key: CryptoKey): Promise<string> {
  const instant = time.toISOString();
  const signature = await signCanonical(key, await subjectWithdrawalToSign(terms, instant));
  return joinFields([VERSION, terms.nonce, timeField.write(instant), signature]);
}

/** Whether a line is meant as a withdrawal rather than as an answer. */
export function isTakeBack(text: string): boolean {
  return splitFields(text.trim())[0] === VERSION;
}

/** @throws ConsentError `consent-take-back-forged` */
export function readTakeBack(text: string): TakeBack {
  const line = text.trim();
  const fields = splitFields(line);
  const [, nonce, time, signature] = fields;
  try {
    if (fields.length !== 4) throw new TypeError('Not the fields of a withdrawal.');
    return v.parse(takeBackSchema, { nonce, time: timeField.read(time!), signature });
  } catch (cause) {
    throw new ConsentError('consent-take-back-forged', {}, { cause });
  }
}
