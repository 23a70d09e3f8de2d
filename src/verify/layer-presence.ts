import type { LayerVerdict, VerdictBasis } from './verdict';

/**
 * Whether a layer is there at all, whatever it is worth: `damaged` is there and no longer holds, `unchecked` could not be
 * looked for.
 */
export type LayerPresence = 'present' | 'damaged' | 'missing' | 'unchecked';

const PRESENCES: Readonly<Record<VerdictBasis, LayerPresence>> = {
  'manifest-own-key': 'present',
  'manifest-trusted': 'present',
  'manifest-unknown-signer': 'present',
  'manifest-invalid': 'damaged',
  'manifest-removed': 'missing',
  'manifest-beside-file': 'unchecked',
  'manifest-absent': 'missing',
  'container-damaged': 'damaged',
  'metadata-signed-own-key': 'present',
  'metadata-signed-trusted': 'present',
  'metadata-signed-unknown-signer': 'present',
  'metadata-unprotected': 'present',
  'metadata-unreadable': 'damaged',
  'metadata-absent': 'missing',
  'metadata-format-unsupported': 'unchecked',
  'aigc-signed-own-key': 'present',
  'aigc-signed-trusted': 'present',
  'aigc-signed-unknown-signer': 'present',
  'aigc-signature-wrong': 'damaged',
  'aigc-unsigned': 'present',
  'aigc-malformed': 'damaged',
  'aigc-absent': 'missing',
  'consent-known': 'present',
  'consent-withdrawn': 'present',
  'consent-withdrawn-by-notice': 'present',
  'consent-record-given': 'present',
  'consent-file-of-another': 'present',
  'consent-expired-when-made': 'present',
  'consent-unknown-here': 'present',
  'consent-records-unavailable': 'present',
  'consent-malformed': 'damaged',
  'consent-manifest-invalid': 'damaged',
  'consent-absent': 'missing',
  'watermark-agrees': 'present',
  'watermark-found': 'present',
  'watermark-weak': 'present',
  'watermark-unreadable': 'damaged',
  'watermark-of-another': 'present',
  'watermark-unseen': 'missing',
  'watermark-absent': 'missing',
  'watermark-picture-unreadable': 'unchecked',
  'watermark-not-looked-for': 'unchecked',
  'label-not-read-from-pixels': 'unchecked',
};

export function presenceOf({ basis }: Pick<LayerVerdict, 'basis'>): LayerPresence {
  return PRESENCES[basis];
}
