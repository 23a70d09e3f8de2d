export const VERDICT_LAYERS = ['manifest', 'metadata', 'aigc', 'consent', 'watermark', 'label'] as const;
export type VerdictLayer = (typeof VERDICT_LAYERS)[number];

/**
 * `valid`: present, intact, and from a signer this browser trusts. `untrusted`: present and intact, from a signer nobody
 * vouches for. `invalid`: present and broken. `absent`: not there, which proves nothing. `unchecked`: this version cannot look.
 */
export type LayerState = 'valid' | 'untrusted' | 'invalid' | 'absent' | 'unchecked';

export interface LayerVerdict {
  readonly layer: VerdictLayer;
  readonly state: LayerState;
  /** What the state rests on: a code with a sentence in `locales`, and the values that fill it. */
  readonly basis: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Two layers that say different things: a finding in itself. */
export interface Contradiction {
  readonly between: readonly [VerdictLayer, VerdictLayer];
  readonly subject: string;
  readonly values: readonly [string, string];
}

export interface Verdict {
  readonly fileName: string;
  readonly fileSha256: string;
  readonly format: string;
  readonly sizeInBytes: number;
  readonly layers: readonly LayerVerdict[];
  readonly contradictions: readonly Contradiction[];
}
