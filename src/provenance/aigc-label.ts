import { type Bytes, ExportError, VerifyError, base64url, fromBase64url, utf8 } from '../core';
import type { LabelRecord } from '../label';

/**
 * The implicit label of GB 45438-2025, Annex E: exactly these seven fields, every value a string. `Label` is `1` for
 * content that is AI-made, `2` for content that may be, `3` for content suspected to be.
 */
export const AIGC_FIELDS = [
  'Label',
  'ContentProducer',
  'ProduceID',
  'ReservedCode1',
  'ContentPropagator',
  'PropagateID',
  'ReservedCode2',
] as const;
export type AigcLabel = Readonly<Record<(typeof AIGC_FIELDS)[number], string>>;

/** Annex E (j): single-byte characters without space, quote and backslash. */
const VALUE = /^[\x21\x23-\x5b\x5d-\x7e]*$/;
const TEXT_LIMIT = 4096;

/** Makes the ES256 signature, 64 bytes, of some bytes. */
export type SignBytes = (bytes: Bytes) => Promise<Bytes>;

/**
 * The label of a first writer: who spreads it is who made it. `ReservedCode1` holds the ES256 signature of
 * {@link aigcSignedText} in base64url, so that the label can be told from one that was copied into another file or edited.
 *
 * @throws ExportError `export-metadata-failed` when the record holds a character that the standard does not allow.
 */
export async function makeAigcLabel(record: LabelRecord, sign: SignBytes): Promise<AigcLabel> {
  const { provider, exportId } = record;
  const named = { Label: '1', ContentProducer: provider, ProduceID: exportId };
  if (![provider, exportId].every((value) => value !== '' && VALUE.test(value)))
    throw new ExportError('export-metadata-failed');
  return {
    ...named,
    ReservedCode1: base64url(await sign(utf8(aigcSignedText(named)))),
    ContentPropagator: provider,
    PropagateID: exportId,
    ReservedCode2: '',
  };
}

/** The JSON that stands in the file, without spaces and with the fields in the order of the standard. */
export function aigcLabelText(label: AigcLabel): string {
  return JSON.stringify(Object.fromEntries(AIGC_FIELDS.map((field) => [field, label[field]])));
}

/**
 * Reads what {@link aigcLabelText} writes, and what other writers write: fields in any order, and the whole once more
 * inside `{"AIGC": ...}`, as some do.
 *
 * @throws VerifyError `verify-malformed` when it is not the seven string fields with their allowed characters.
 */
export function parseAigcLabel(text: string): AigcLabel {
  const value = unwrap(parseJson(text));
  const entries = Object.entries(value);
  const isLabel =
    entries.length === AIGC_FIELDS.length &&
    AIGC_FIELDS.every((field) => {
      const content = value[field];
      return typeof content === 'string' && VALUE.test(content);
    });
  if (!isLabel) throw malformed();
  const label = value as AigcLabel;
  if (!['1', '2', '3'].includes(label.Label)) throw malformed();
  return label;
}

/** What `ReservedCode1` signs: the three fields that say what the file is and who made it, as they stand in the JSON. */
export function aigcSignedText(label: Pick<AigcLabel, 'Label' | 'ContentProducer' | 'ProduceID'>): string {
  const { Label, ContentProducer, ProduceID } = label;
  return `"Label":"${Label}","ContentProducer":"${ContentProducer}","ProduceID":"${ProduceID}"`;
}

/** Whether `ReservedCode1` is that key's signature. False, too, for what is no signature at all. */
export async function verifyAigcSignature(label: AigcLabel, publicKey: CryptoKey): Promise<boolean> {
  const signature = decodeSignature(label.ReservedCode1);
  if (signature === null) return false;
  return crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    publicKey,
    signature,
    utf8(aigcSignedText(label)),
  );
}

function decodeSignature(text: string): Bytes | null {
  if (!/^[\w-]{86}$/.test(text)) return null;
  const bytes = fromBase64url(text);
  return base64url(bytes) === text ? bytes : null;
}

function parseJson(text: string): unknown {
  if (text.length > TEXT_LIMIT) throw malformed();
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new VerifyError('verify-malformed', { container: 'AIGC' }, { cause });
  }
}

function unwrap(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed();
  const fields = value as Record<string, unknown>;
  return Object.keys(fields).length === 1 && 'AIGC' in fields ? unwrap(fields['AIGC']) : fields;
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'AIGC' });
}
