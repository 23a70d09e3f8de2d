export const STILL_FORMATS = ['png', 'jpeg', 'webp'] as const;
export type StillFormat = (typeof STILL_FORMATS)[number];

/** A finished file: labelled, marked, signed, and read back. */
export interface ExportedFile {
  readonly blob: Blob;
  readonly fileName: string;
  readonly format: StillFormat;
  readonly widthInPixels: number;
  readonly heightInPixels: number;
  readonly exportId: string;
  /** Milliseconds of each stage, for benchmarks. */
  readonly stageMilliseconds: Readonly<
    Record<'render' | 'encode' | 'metadata' | 'sign' | 'readBack', number>
  >;
}
