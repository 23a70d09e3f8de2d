import * as v from 'valibot';
import { nameSchema } from './record-fields';

const word = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * What is kept of a live check: how it was done, the steps that were asked for, whether the live face was that of the picture,
 * and scores that are nothing but advice. No picture, no measurement of a face.
 */
export const liveEvidenceSchema = v.strictObject({
  method: word,
  challenge: v.pipe(v.array(word), v.maxLength(12)),
  match: v.picklist(['same', 'uncertain', 'not-run']),
  advisory: v.pipe(
    v.record(word, v.nullable(score)),
    v.check((scores) => Object.keys(scores).length <= 8),
  ),
  /** Who saw the person agree, where there was nobody but them to show it; records made before it was asked for have none. */
  witness: v.optional(nameSchema),
});
export type LiveEvidence = v.InferOutput<typeof liveEvidenceSchema>;
