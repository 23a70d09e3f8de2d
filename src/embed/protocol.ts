/** What every message carries; another number means other rules. */
export const EMBED_PROTOCOL = 'persona-grata/embed/1';

export const EMBED_MODES = ['swap', 'animate', 'trade', 'chorus'] as const;
export const EMBED_LANGUAGES = ['en', 'zh', 'es', 'fr', 'de', 'pt', 'ar', 'ja'] as const;
export const EMBED_APPEARANCES = ['device', 'light', 'dark', 'contrast'] as const;

/** What the page around may wish for. Whatever is left out stays as it is; the visitor may choose otherwise at any time. */
export interface HostWishes {
  readonly mode?: (typeof EMBED_MODES)[number];
  readonly language?: (typeof EMBED_LANGUAGES)[number];
  readonly appearance?: (typeof EMBED_APPEARANCES)[number];
  /** The text of a policy as in the operator's `policy.json`. It can only take away from what is allowed. */
  readonly policy?: string;
}

/** From the page around to the app. There is no other message: nothing here attests, exports, or asks for a picture. */
export interface HostMessage extends HostWishes {
  readonly protocol: typeof EMBED_PROTOCOL;
  readonly type: 'configure';
}

/** How consents changed: never whose, and never by which record. */
export interface ConsentChange {
  readonly change: 'given' | 'withdrawn' | 'ended';
  /** How many are in force now. */
  readonly inForce: number;
}

/** A labelled, signed file that the visitor gave to the page around, by a button that names it. */
export interface GivenFile {
  readonly fileName: string;
  readonly file: Blob;
  /** The signed statement beside a file that has no place for one. */
  readonly sidecar: { readonly fileName: string; readonly file: Blob } | null;
  /** The id that its label, metadata and watermark bear. */
  readonly exportId: string;
}

export interface Failure {
  /** Stable, such as `camera-denied`. */
  readonly code: string;
  /** What went wrong and what to do, in the language of the app. */
  readonly sentence: string;
}

/** What the app tells the page around. `hello` comes first, and is answered by `configure`. */
export interface AppWords {
  readonly hello: Readonly<Record<string, never>>;
  /** The version of the app. */
  readonly ready: { readonly version: string };
  readonly consent: ConsentChange;
  readonly exported: GivenFile;
  readonly failed: Failure;
}

export type AppMessage = {
  readonly [Type in keyof AppWords]: {
    readonly protocol: typeof EMBED_PROTOCOL;
    readonly type: Type;
    readonly detail: AppWords[Type];
  };
}[keyof AppWords];

/** Whether a message speaks this protocol at all; other software on a page sends messages too. */
export function speaksProtocol(
  message: unknown,
): message is { readonly protocol: string; readonly type: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as { readonly protocol?: unknown }).protocol === EMBED_PROTOCOL
  );
}
