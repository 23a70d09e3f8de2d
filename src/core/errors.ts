/**
 * Errors that a person is told about. Each carries a `code`; the sentence for it stands in `locales`, so that no stage
 * speaks a language of its own. Parameters fill the sentence's blanks and hold no personal data.
 */
export type ErrorParameters = Readonly<Record<string, string | number>>;

/** What of an error may cross from the worker to the page. */
export interface ErrorReport {
  readonly name: string;
  readonly code: ErrorCode;
  readonly parameters: ErrorParameters;
}

export type PictureErrorCode =
  | 'picture-empty'
  | 'picture-unreadable'
  | 'picture-file-too-large'
  | 'picture-not-a-picture'
  | 'picture-truncated'
  | 'picture-damaged'
  | 'picture-too-large'
  | 'picture-too-small'
  | 'picture-vector'
  | 'picture-format-unsupported';
export type ClipErrorCode =
  | 'clip-unreadable'
  | 'clip-damaged'
  | 'clip-no-picture'
  | 'clip-codec-unsupported'
  | 'clip-high-dynamic-range'
  | 'clip-too-small'
  | 'clip-too-long';
export type CameraErrorCode =
  | 'camera-denied'
  | 'camera-absent'
  | 'camera-in-use'
  | 'camera-lost'
  | 'camera-unavailable'
  | 'microphone-denied';
export type MotionErrorCode = 'performance-malformed' | 'performance-empty' | 'motion-no-face';
export type FaceErrorCode = 'face-none' | 'face-landmarker-failed';
export type InspectErrorCode = 'inspect-unavailable' | 'inspect-failed';
export type GuardErrorCode = 'guard-input-refused' | 'guard-export-refused' | 'guard-unavailable';
export type LabelErrorCode = 'label-picture-too-small' | 'label-font-missing' | 'label-unreadable';
export type RenderErrorCode =
  'render-unavailable' | 'render-context-lost' | 'render-failed' | 'render-frame-forged';
export type ConsentErrorCode =
  | 'consent-missing'
  | 'consent-expired'
  | 'consent-withdrawn'
  | 'consent-wrong-picture'
  | 'consent-wrong-purpose'
  | 'consent-wrong-operation'
  | 'consent-stills-only'
  | 'consent-videos-only'
  | 'consent-wrong-audience'
  | 'consent-exports-used'
  | 'consent-guardian-needed'
  | 'consent-live-missing'
  | 'consent-live-different'
  | 'consent-live-wait'
  | 'consent-live-used-up'
  | 'consent-against-policy'
  | 'consent-policy-broken'
  | 'consent-code-unknown'
  | 'consent-paper-code-wrong'
  | 'consent-paper-code-used'
  | 'consent-request-malformed'
  | 'consent-request-foreign'
  | 'consent-request-too-large'
  | 'consent-request-expired'
  | 'consent-request-forged'
  | 'consent-request-other-words'
  | 'consent-answer-malformed'
  | 'consent-answer-unasked'
  | 'consent-answer-used'
  | 'consent-answer-forged'
  | 'consent-take-back-unknown'
  | 'consent-take-back-forged'
  | 'consent-qr-unreadable'
  | 'consent-file-malformed'
  | 'consent-ledger-file-malformed'
  | 'consent-forged'
  | 'consent-form-incomplete'
  | 'consent-ledger-damaged';
export type StorageErrorCode = 'storage-unavailable' | 'storage-full' | 'storage-in-use';
export type ExportErrorCode =
  | 'export-nothing-to-export'
  | 'export-format-unsupported'
  | 'export-encode-failed'
  | 'export-metadata-failed'
  | 'export-signing-failed'
  | 'export-read-back-failed'
  | 'export-watermark-unreadable'
  | 'export-codec-unsupported'
  | 'export-audio-failed'
  | 'export-storage-full'
  | 'export-empty';
export type VerifyErrorCode =
  | 'verify-empty'
  | 'verify-format-unsupported'
  | 'verify-malformed'
  | 'verify-pixels-unreadable'
  | 'verify-too-large'
  | 'verify-report-malformed'
  | 'verify-report-changed'
  | 'verify-crashed';
export type StudioErrorCode =
  | 'studio-unavailable'
  | 'studio-crashed'
  | 'studio-request-malformed'
  | 'studio-nothing-to-show'
  | 'sample-unavailable';

export type ErrorCode =
  | PictureErrorCode
  | ClipErrorCode
  | CameraErrorCode
  | MotionErrorCode
  | FaceErrorCode
  | InspectErrorCode
  | GuardErrorCode
  | LabelErrorCode
  | RenderErrorCode
  | ConsentErrorCode
  | StorageErrorCode
  | ExportErrorCode
  | VerifyErrorCode
  | StudioErrorCode;

/** The common root; stages throw one of the named classes below. */
export abstract class PersonaGrataError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly parameters: ErrorParameters;

  constructor(code: Code, parameters: ErrorParameters = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.parameters = parameters;
  }

  toReport(): ErrorReport {
    return { name: this.name, code: this.code, parameters: this.parameters };
  }
}

export class PictureError extends PersonaGrataError<PictureErrorCode> {
  override readonly name = 'PictureError';
}
export class ClipError extends PersonaGrataError<ClipErrorCode> {
  override readonly name = 'ClipError';
}
export class CameraError extends PersonaGrataError<CameraErrorCode> {
  override readonly name = 'CameraError';
}
export class MotionError extends PersonaGrataError<MotionErrorCode> {
  override readonly name = 'MotionError';
}
export class FaceError extends PersonaGrataError<FaceErrorCode> {
  override readonly name = 'FaceError';
}
export class InspectError extends PersonaGrataError<InspectErrorCode> {
  override readonly name = 'InspectError';
}
export class GuardError extends PersonaGrataError<GuardErrorCode> {
  override readonly name = 'GuardError';
}
export class LabelError extends PersonaGrataError<LabelErrorCode> {
  override readonly name = 'LabelError';
}
export class RenderError extends PersonaGrataError<RenderErrorCode> {
  override readonly name = 'RenderError';
}
export class ConsentError extends PersonaGrataError<ConsentErrorCode> {
  override readonly name = 'ConsentError';
}
export class StorageError extends PersonaGrataError<StorageErrorCode> {
  override readonly name = 'StorageError';
}
export class ExportError extends PersonaGrataError<ExportErrorCode> {
  override readonly name = 'ExportError';
}
export class VerifyError extends PersonaGrataError<VerifyErrorCode> {
  override readonly name = 'VerifyError';
}
export class StudioError extends PersonaGrataError<StudioErrorCode> {
  override readonly name = 'StudioError';
}

/** Cancelling is not an error: callers let it pass in silence. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
