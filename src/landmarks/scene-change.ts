import type { PixelGrid } from './pixel-grid';

/** Cells of the thumbnail by which scenes are compared, and samples along each side of a cell. */
const COLUMNS = 16;
const ROWS = 12;
const SAMPLES = 4;

/** Thumbnails that agree less than this, as a correlation, show two scenes. */
const LEAST_CORRELATION = 0.5;

/** A picture with less contrast than this, in bytes, is a fade or a flash and tells nothing. */
const LEAST_DEVIATION = 6;

/** Notices cuts: what was learned of movements in one scene says nothing of the next. */
export class SceneChange {
  #before: Float64Array | null = null;

  /** True when `picture` shows another scene than the one before it. Brighter, darker and flashes do not count. */
  isCut(picture: PixelGrid): boolean {
    const thumbnail = standardThumbnail(picture);
    if (thumbnail === null) return false;
    const before = this.#before;
    this.#before = thumbnail;
    if (before === null) return false;
    return thumbnail.reduce((sum, value, cell) => sum + value * before[cell]!, 0) < LEAST_CORRELATION;
  }

  restart(): void {
    this.#before = null;
  }
}

/** Light of each cell, freed from mean and contrast so that the product with itself is 1; null without contrast. */
function standardThumbnail({ data, width, height }: PixelGrid): Float64Array | null {
  const cells = new Float64Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS * SAMPLES; row++) {
    const y = Math.floor(((row + 0.5) * height) / (ROWS * SAMPLES));
    for (let column = 0; column < COLUMNS * SAMPLES; column++) {
      const x = Math.floor(((column + 0.5) * width) / (COLUMNS * SAMPLES));
      const place = 4 * (y * width + x);
      const cell = Math.floor(row / SAMPLES) * COLUMNS + Math.floor(column / SAMPLES);
      cells[cell]! += (data[place]! + 2 * data[place + 1]! + data[place + 2]!) / (4 * SAMPLES * SAMPLES);
    }
  }
  const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
  const deviation = Math.sqrt(cells.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cells.length);
  if (deviation < LEAST_DEVIATION) return null;
  return cells.map((value) => (value - mean) / (deviation * Math.sqrt(cells.length)));
}
