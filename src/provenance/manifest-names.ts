import type { GrantedConsent } from '../consent';
import { WATERMARK_ALGORITHM, watermarkIdOf } from '../watermark';
import type { LabelRecord } from '../label';
import { fieldsOf, itemsOf, textOf } from './untyped';

/** Assertions of our own, and how they are spelled: C2PA asks for a reversed domain name. */
export const LABEL_ASSERTION = 'org.personagrata.label';
export const CONSENT_ASSERTION = 'org.personagrata.consent';
export const TRAINING_ASSERTION = 'cawg.training-mining';
export const SOFT_BINDING_ASSERTION = 'c2pa.soft-binding';
export const DISCLOSURE_ASSERTION = 'c2pa.ai-disclosure';

/** One consent as a file states it: a hash, what it was given for, until when. Nothing else of the record. */
export interface ConsentStatement {
  readonly recordSha256: string;
  /** Operations and purposes, such as `face_swap/personal`. */
  readonly scope: string;
  readonly validUntil: string;
}

export function consentStatementOf({ recordSha256, scope, validUntil }: GrantedConsent): ConsentStatement {
  return {
    recordSha256,
    scope: `${scope.operations.join('+')}/${scope.purposes.join('+')}`,
    validUntil,
  };
}

export function consentAssertion(statements: readonly ConsentStatement[]): unknown {
  return statements.map(({ recordSha256, scope, validUntil }) => ({
    record_sha256: recordSha256,
    scope,
    valid_until: validUntil,
  }));
}

/** `null` when it is not written as {@link consentAssertion} writes it. */
export function readConsentAssertion(value: unknown): readonly ConsentStatement[] | null {
  const statements: ConsentStatement[] = [];
  for (const item of itemsOf(value)) {
    const fields = fieldsOf(item);
    const recordSha256 = textOf(fields['record_sha256']);
    const scope = textOf(fields['scope']);
    const validUntil = textOf(fields['valid_until']);
    if (recordSha256 === null || scope === null || validUntil === null) return null;
    statements.push({ recordSha256, scope, validUntil });
  }
  return statements.length > 0 ? statements : null;
}

/** The invisible watermark by which a copy that lost its manifest is led back to it: https://spec.c2pa.org, soft bindings. */
export function softBindingAssertion({ exportId }: LabelRecord): unknown {
  return { alg: WATERMARK_ALGORITHM, blocks: [{ scope: {}, value: watermarkIdOf(exportId) }] };
}

export interface SoftBinding {
  readonly algorithm: string;
  readonly value: string;
}

/** `null` when there is none, or it is not written as C2PA asks. */
export function readSoftBinding(assertion: unknown): SoftBinding | null {
  const { alg, blocks } = fieldsOf(assertion);
  const [algorithm, value] = [textOf(alg), textOf(fieldsOf(itemsOf(blocks)[0])['value'])];
  return algorithm === null || value === null ? null : { algorithm, value };
}

/** How each field of a label record is spelled in the assertion. */
const LABEL_FIELDS = {
  exportId: 'export_id',
  createdAt: 'created_at',
  text: 'text',
  operation: 'operation',
  digitalSourceType: 'digital_source_type',
  provider: 'provider',
  systemName: 'system_name',
  systemVersion: 'system_version',
  contact: 'contact',
} as const satisfies Record<keyof LabelRecord, string>;

/** A label record as read from a file: any text may stand in it. */
export type LabelStatement = Readonly<Record<Exclude<keyof LabelRecord, 'contact'>, string>> &
  Pick<LabelRecord, 'contact'>;

export function labelAssertion(record: LabelRecord): unknown {
  return Object.fromEntries(
    Object.entries(LABEL_FIELDS).flatMap(([field, name]) => {
      const value = record[field as keyof LabelRecord];
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** `null` when it is not written as {@link labelAssertion} writes it. */
export function readLabelAssertion(value: unknown): LabelStatement | null {
  const entries = Object.entries(LABEL_FIELDS).map(([field, name]) => [field, textOf(fieldsOf(value)[name])]);
  return entries.every(([field, text]) => text !== null || field === 'contact')
    ? (Object.fromEntries(entries) as LabelStatement)
    : null;
}
