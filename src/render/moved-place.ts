import { type Box, type Size, scaleBox } from '../core';
import type { PreparedStill } from './animation-stills';

/** Where a still lies in the finished picture: from pixels of the still to places of the canvas and of the still's texture. */
export class MovedPlace {
  /** In pixels of the canvas: the cell, outside of which nothing of the still is drawn. */
  readonly cell: Box;
  readonly #canvas: Size;
  readonly #still: PreparedStill;
  /** Pixels of the canvas for one of the still. */
  readonly #scale: number;

  constructor(canvas: Size, cell: Box, still: PreparedStill) {
    this.#canvas = canvas;
    this.cell = cell;
    this.#still = still;
    this.#scale = cell.width / still.visible.width;
  }

  /** A point of the still as a place of the canvas, from 0 to 1. */
  drawnX(x: number): number {
    return (this.cell.left + (x - this.#still.visible.left) * this.#scale) / this.#canvas.width;
  }

  drawnY(y: number): number {
    return (this.cell.top + (y - this.#still.visible.top) * this.#scale) / this.#canvas.height;
  }

  /** A point of the still as a place of its texture, from 0 to 1. */
  sampledX(x: number): number {
    return (x - this.#still.region.left) / this.#still.region.width;
  }

  sampledY(y: number): number {
    return (y - this.#still.region.top) / this.#still.region.height;
  }

  /** From places of the canvas to places of the texture of a still that does not move: left, top, width, height. */
  get behindCanvas(): readonly [number, number, number, number] {
    const { visible, region } = this.#still;
    const left = visible.left - this.cell.left / this.#scale;
    const top = visible.top - this.cell.top / this.#scale;
    return [
      (left - region.left) / region.width,
      (top - region.top) / region.height,
      this.#canvas.width / this.#scale / region.width,
      this.#canvas.height / this.#scale / region.height,
    ];
  }

  /** A box of the still in pixels of the canvas. */
  boxOnCanvas(box: Box): Box {
    const { left, top } = this.#still.visible;
    const moved = scaleBox({ ...box, left: box.left - left, top: box.top - top }, this.#scale);
    return { ...moved, left: this.cell.left + moved.left, top: this.cell.top + moved.top };
  }

  /** A box of the still in pixels of its texture. */
  boxInTexture(box: Box): Box {
    const { region, picture } = this.#still;
    const factor = picture.size.width / region.width;
    return scaleBox({ ...box, left: box.left - region.left, top: box.top - region.top }, factor);
  }
}
