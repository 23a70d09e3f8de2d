import type { Audience, ConsentSummary } from '../../consent';
import type { ExportedFile, ExportedMoving, SidecarFile } from '../../export';

/** A finished file, and the statement beside it where there is one. */
export type MadeFile = Omit<ExportedFile, 'format' | 'stageMilliseconds'> & {
  readonly sidecar: SidecarFile | null;
  readonly stageMilliseconds: Readonly<Record<string, number>>;
} & Partial<Pick<ExportedMoving, 'watermark' | 'durationSeconds' | 'frameCount'>>;

/** What is told of a file without the file itself. */
export type ExportReceipt = Omit<MadeFile, 'blob' | 'sidecar'> & {
  readonly sizeInBytes: number;
  /** The signed statement beside a file that has no place for one; null for all others. */
  readonly sidecarName: string | null;
  /** Who was going to see it when it was made. */
  readonly audience: Audience;
};

export interface MadeFilesSurroundings {
  /** Hands a file to the visitor. */
  readonly save: (file: Blob, fileName: string) => void;
  readonly audience: () => Audience;
  readonly show: (part: { readonly receipt: ExportReceipt | null }) => void;
  readonly announce: (code: string, parameters: Readonly<Record<string, string>>) => void;
}

/** What was made last: with the visitor as a download, and, where there is a page around and they give it one, there too. */
export class MadeFiles {
  readonly #surroundings: MadeFilesSurroundings;
  #newest: MadeFile | null = null;
  #inForce: readonly string[] = [];
  /** Of a page around: takes what the visitor gives it. Nothing is kept for giving where there is none. */
  onGiven: ((file: MadeFile) => void) | null = null;

  constructor(surroundings: MadeFilesSurroundings) {
    this.#surroundings = surroundings;
  }

  /** The file, what lies beside it, and word of what was made. */
  handOver(made: MadeFile): void {
    const { save, audience, show, announce } = this.#surroundings;
    const { blob, sidecar, ...facts } = made;
    save(blob, made.fileName);
    if (sidecar) save(sidecar.blob, sidecar.fileName);
    if (this.onGiven) this.#newest = made;
    show({
      receipt: {
        ...facts,
        sizeInBytes: blob.size,
        sidecarName: sidecar?.fileName ?? null,
        audience: audience(),
      },
    });
    announce('exported', { fileName: made.fileName });
  }

  /** Gives the newest file to the page around, which then has it for good. */
  give(): void {
    if (!this.#newest) return;
    this.onGiven?.(this.#newest);
    this.#surroundings.announce('given-to-host', {});
  }

  /** What somebody took their consent back for is given to nobody any more. */
  heed(consents: readonly ConsentSummary[]): void {
    const inForce = consents.filter(({ state }) => state === 'given').map(({ recordId }) => recordId);
    if (this.#inForce.some((recordId) => !inForce.includes(recordId))) this.forget();
    this.#inForce = inForce;
  }

  forget(): void {
    if (!this.#newest) return;
    this.#newest = null;
    this.#surroundings.show({ receipt: null });
  }
}
