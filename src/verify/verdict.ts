import type { SignerIdentity } from './trusted-signer';

export const VERDICT_LAYERS = ['manifest', 'metadata', 'aigc', 'consent', 'watermark', 'label'] as const;
export type VerdictLayer = (typeof VERDICT_LAYERS)[number];

/**
 * `valid`: present, intact, and from a signer this browser trusts. `untrusted`: present and intact, from a signer nobody
 * vouches for. `invalid`: present and broken. `absent`: not there, which proves nothing. `unchecked`: this version cannot look.
 */
export type LayerState = 'valid' | 'untrusted' | 'invalid' | 'absent' | 'unchecked';

/** What a layer's state rests on. Each has one sentence in `locales`. */
export const VERDICT_BASES = [
  'manifest-own-key',
  'manifest-trusted',
  'manifest-unknown-signer',
  'manifest-invalid',
  'manifest-removed',
  'manifest-beside-file',
  'manifest-absent',
  'container-damaged',
  'metadata-signed-own-key',
  'metadata-signed-trusted',
  'metadata-signed-unknown-signer',
  'metadata-unprotected',
  'metadata-unreadable',
  'metadata-absent',
  'metadata-format-unsupported',
  'aigc-signed-own-key',
  'aigc-signed-trusted',
  'aigc-signed-unknown-signer',
  'aigc-signature-wrong',
  'aigc-unsigned',
  'aigc-malformed',
  'aigc-absent',
  'consent-known',
  'consent-withdrawn',
  'consent-withdrawn-by-notice',
  'consent-record-given',
  'consent-file-of-another',
  'consent-expired-when-made',
  'consent-unknown-here',
  'consent-records-unavailable',
  'consent-malformed',
  'consent-manifest-invalid',
  'consent-absent',
  'watermark-agrees',
  'watermark-found',
  'watermark-weak',
  'watermark-unreadable',
  'watermark-of-another',
  'watermark-unseen',
  'watermark-absent',
  'watermark-picture-unreadable',
  'watermark-not-looked-for',
  'label-agrees',
  'label-found',
  'label-partly',
  'label-unseen',
  'label-absent',
  'label-picture-unreadable',
  'label-not-looked-for',
] as const;
export type VerdictBasis = (typeof VERDICT_BASES)[number];

/** Which parts of the picture bear a layer: shares from 0 to 1, row by row from the top left. */
export interface LayerMap {
  readonly columns: number;
  readonly rows: number;
  readonly shares: readonly number[];
}

/**
 * Whether a layer is there at all, whatever it is worth: `damaged` is there and no longer holds, `unchecked` could not be
 * looked for.
 */
export type LayerPresence = 'present' | 'damaged' | 'missing' | 'unchecked';

/** What was read, by name; values as they stand in the file, and several where there are several. */
export type Facts = Readonly<Record<string, string | readonly string[]>>;

export interface LayerVerdict {
  readonly layer: VerdictLayer;
  readonly state: LayerState;
  readonly presence: LayerPresence;
  readonly basis: VerdictBasis;
  readonly facts: Facts;
  /** Of the watermark and the visible label, where it is seen. */
  readonly map?: LayerMap;
  /** Of Content Credentials that hold: who signed, unless it was this browser. */
  readonly signer?: SignerIdentity;
}

export const CONTRADICTION_SUBJECTS = [
  'source-type',
  'export-id',
  'time',
  'provider',
  'system',
  'version',
  'training',
  'label',
] as const;
export type ContradictionSubject = (typeof CONTRADICTION_SUBJECTS)[number];

/** Two layers that say different things: a finding in itself. */
export interface Contradiction {
  readonly between: readonly [VerdictLayer, VerdictLayer];
  readonly subject: ContradictionSubject;
  readonly values: readonly [string, string];
}

export interface Verdict {
  readonly fileName: string;
  readonly fileSha256: string;
  /** The part of the media type after `image/` or `video/`, as short as people say it: `png`, `mp4`, `mov`, `webm`, `mkv`. */
  readonly format: string;
  readonly sizeInBytes: number;
  /** False for a still picture; a GIF counts as moving, whether it does or not. */
  readonly isMoving: boolean;
  /** One for each of {@link VERDICT_LAYERS}, in that order. */
  readonly layers: readonly LayerVerdict[];
  readonly contradictions: readonly Contradiction[];
}
