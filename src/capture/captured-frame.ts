/** What a file turned out to be, from its first bytes. */
export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'bmp' | 'heic';

/** Things a person should know of how their file was read; the sentence for each stands in `locales`. */
export type CaptureNotice = 'first-frame-only' | 'reduced-to-4096' | 'reduced-to-1920';

/**
 * One upright picture in sRGB, at most 4096 px on its long side: EXIF orientation applied, wide gamuts converted.
 * The owner closes it; `bitmap` is unusable afterwards.
 */
export interface CapturedFrame extends Disposable {
  readonly bitmap: ImageBitmap;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly format: PictureFormat;
  /** SHA-256 of the file's bytes as given, in lower-case hexadecimal: what a consent is bound to. */
  readonly fileSha256: string;
  readonly notices: readonly CaptureNotice[];
  close(): void;
}
