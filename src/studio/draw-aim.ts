import { type Size, brushOf } from '../core';

/** As coarse as the mosaic of those who have not agreed: nobody before the camera is recognised. */
const CELLS_ACROSS = 10;
const SIZE_IN_PIXELS: Size = { width: 320, height: 240 };
/** Of each cell, this many points across and down are looked at. */
const POINTS_IN_CELL = 12;

/** Draws what a camera sees as a mosaic of a few cells, enough to aim at a bright screen by. */
export function drawAim(canvas: OffscreenCanvas, { data, width, height }: ImageData): void {
  if (canvas.width !== SIZE_IN_PIXELS.width) Object.assign(canvas, SIZE_IN_PIXELS);
  const context = brushOf(canvas);
  if (!context) return;
  const side = Math.max(width, height) / CELLS_ACROSS;
  const scale = Math.min(canvas.width / width, canvas.height / height);
  const [left, top] = [(canvas.width - scale * width) / 2, (canvas.height - scale * height) / 2];
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (let y = 0; y < height; y += side)
    for (let x = 0; x < width; x += side) {
      const grey = greyAround(data, { width, height }, x, y, side);
      context.fillStyle = `rgb(${grey} ${grey} ${grey})`;
      context.fillRect(left + scale * x, top + scale * y, Math.ceil(scale * side), Math.ceil(scale * side));
    }
}

function greyAround(data: Uint8ClampedArray, size: Size, left: number, top: number, side: number): number {
  let [sum, count] = [0, 0];
  for (let down = 0; down < POINTS_IN_CELL; down++)
    for (let across = 0; across < POINTS_IN_CELL; across++) {
      const x = Math.floor(left + ((across + 0.5) * side) / POINTS_IN_CELL);
      const y = Math.floor(top + ((down + 0.5) * side) / POINTS_IN_CELL);
      if (x >= size.width || y >= size.height) continue;
      const at = 4 * (y * size.width + x);
      sum += data[at]! + 2 * data[at + 1]! + data[at + 2]!;
      count += 4;
    }
  return Math.round(sum / Math.max(1, count));
}
