/** The wording that the visible label shows; every variant holds what China and the EU ask for. */
export const LABEL_TEXT = 'AI 合成 · AI MODIFIED';

/** What stands across a preview that nobody consented to yet. */
export const UNCONSENTED_TEXT = 'PREVIEW · NO CONSENT YET';

/** IPTC's term for a swapped face: https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia */
export const DIGITAL_SOURCE_TYPE =
  'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';

/** What was done: one face in the place of another, or a still face made to move. */
export const LABELLED_OPERATIONS = ['face_swap', 'face_animation'] as const;
export type LabelledOperation = (typeof LABELLED_OPERATIONS)[number];

const SYSTEM_NAME = 'Persona Grata';
const DEFAULT_PROVIDER = 'persona-grata';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What GB 45438-2025, annex E (j), wants values made of: printable ASCII without space, quotation mark and backslash. */
const AIGC_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/**
 * What one output says of itself. The visible label, the metadata, the manifest and the watermark are all made from this
 * one value, so that they cannot disagree.
 */
export interface LabelRecord {
  /** `pg-` and a UUID; printable ASCII. ProduceID of the AIGC label, InstanceID of the XMP. */
  readonly exportId: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly createdAt: string;
  readonly text: typeof LABEL_TEXT;
  readonly operation: LabelledOperation;
  readonly digitalSourceType: typeof DIGITAL_SOURCE_TYPE;
  /** Printable ASCII without spaces: ContentProducer. */
  readonly provider: string;
  readonly systemName: string;
  readonly systemVersion: string;
  /** Where complaints and requests to take something down go, as whoever runs this copy of the app has set it; null when nobody has. */
  readonly contact: string | null;
}

/**
 * The record of one output, made at `now` under a fresh `uuid`.
 *
 * @param provider - Who runs this copy of the app, as one token of printable ASCII; the app itself when nobody is named.
 * @throws RangeError when the UUID is none or a token holds a character that the AIGC label cannot.
 */
export function createLabelRecord({
  now,
  uuid,
  provider = DEFAULT_PROVIDER,
  systemVersion,
  operation = 'face_swap',
  contact = null,
}: {
  readonly now: Date;
  readonly uuid: string;
  readonly provider?: string;
  readonly systemVersion: string;
  readonly operation?: LabelledOperation;
  readonly contact?: string | null;
}): LabelRecord {
  const id = uuid.toLowerCase();
  if (!UUID.test(id)) throw new RangeError('An export id is made from a UUID.');
  for (const token of [provider, systemVersion])
    if (!AIGC_TOKEN.test(token)) throw new RangeError('A label token is printable ASCII without spaces.');
  return {
    exportId: `pg-${id}`,
    createdAt: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    text: LABEL_TEXT,
    operation,
    digitalSourceType: DIGITAL_SOURCE_TYPE,
    provider,
    systemName: SYSTEM_NAME,
    systemVersion,
    contact,
  };
}
