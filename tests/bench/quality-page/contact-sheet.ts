import { type Pixels, bitmapOf, brushOf } from './picture';

const SIDE = 200;
const TITLE_HEIGHT = 14;

interface SheetRow {
  readonly title: string;
  readonly pictures: readonly Pixels[];
}

/** Rows of pictures with a title each, to look at. */
export class ContactSheet {
  readonly #rows: SheetRow[] = [];

  add(title: string, pictures: readonly Pixels[]): void {
    this.#rows.push({ title, pictures });
  }

  /** Two rows beside each other, as a PNG. */
  async encode(): Promise<Uint8Array> {
    const columns = Math.max(1, ...this.#rows.map(({ pictures }) => pictures.length));
    const height = SIDE + TITLE_HEIGHT;
    const brush = brushOf(2 * columns * SIDE, Math.ceil(this.#rows.length / 2) * height);
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, brush.canvas.width, brush.canvas.height);
    brush.fillStyle = '#000';
    brush.font = '11px sans-serif';
    brush.imageSmoothingQuality = 'high';
    for (const [index, { title, pictures }] of this.#rows.entries()) {
      const [left, top] = [(index % 2) * columns * SIDE, Math.floor(index / 2) * height];
      brush.fillText(title, left + 2, top + TITLE_HEIGHT - 3);
      for (const [column, pixels] of pictures.entries()) {
        const bitmap = await bitmapOf(pixels);
        brush.drawImage(bitmap, left + column * SIDE, top + TITLE_HEIGHT, SIDE, SIDE);
        bitmap.close();
      }
    }
    return new Uint8Array(await (await brush.canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  }
}
