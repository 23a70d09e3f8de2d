import { type LabelledFrame, presentLabelledFrame } from '../../../src/render';

/** Where the frames are shown, and whether the last of them is really there. */
export class ShownCanvas {
  readonly #canvas = new OffscreenCanvas(1, 1);
  readonly #probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

  show(frame: LabelledFrame): void {
    presentLabelledFrame(frame, this.#canvas);
  }

  /** Waits until the pixels are there, not only ordered: reading one of them needs all of them. */
  async drawn(): Promise<void> {
    if (this.#canvas.width === 1) return;
    const bitmap = await createImageBitmap(this.#canvas, 0, 0, 1, 1);
    this.#probe.drawImage(bitmap, 0, 0);
    bitmap.close();
    this.#probe.getImageData(0, 0, 1, 1);
  }
}
