import { type Box, scaleBox } from '../core';
import type { PreparedStill } from './animation-stills';

/** Depth of the view, in widths of the face on either side of it. */
const DEPTH_IN_FACE_WIDTHS = 8;

/** Where a still lies in its cell: from pixels of the still to places of the cell and of the still's texture. */
export class MovedPlace {
  /** In pixels of the finished picture. */
  readonly cell: Box;
  /** Pixels of the finished picture for one of the still. */
  readonly scale: number;
  readonly #still: PreparedStill;
  readonly #depthInPixels: number;

  constructor(cell: Box, still: PreparedStill, faceWidthInPixels: number) {
    this.cell = cell;
    this.scale = cell.width / still.visible.width;
    this.#still = still;
    this.#depthInPixels = DEPTH_IN_FACE_WIDTHS * Math.max(1, faceWidthInPixels);
  }

  /** n x (x, y, z) in pixels of the still to places of the cell, depth from -1 to 1. */
  drawn(points: Float32Array): Float32Array {
    const { left, top, width, height } = this.#still.visible;
    return points.map((value, index) => {
      const axis = index % 3;
      if (axis === 0) return (value - left) / width;
      if (axis === 1) return (value - top) / height;
      return Math.min(0.999, Math.max(-0.999, value / this.#depthInPixels));
    });
  }

  /** n x (x, y) in pixels of the still to places of its texture. */
  sampled(points: Float32Array): Float32Array {
    const { left, top, width, height } = this.#still.region;
    return points.map((value, index) => (index % 2 === 0 ? (value - left) / width : (value - top) / height));
  }

  /** A box of the still in pixels of the cell. */
  boxInCell(box: Box): Box {
    const { left, top } = this.#still.visible;
    return scaleBox({ ...box, left: box.left - left, top: box.top - top }, this.scale);
  }

  /** A box of the still in pixels of its texture. */
  boxInTexture(box: Box): Box {
    const { region, picture } = this.#still;
    const factor = picture.size.width / region.width;
    return scaleBox({ ...box, left: box.left - region.left, top: box.top - region.top }, factor);
  }

  /** n x (x, y, z) in pixels of the still to places of its texture; z is left as it is. */
  inTexture(points: Float32Array): Float32Array {
    const { left, top, width, height } = this.#still.region;
    return points.map((value, index) => {
      if (index % 3 === 0) return (value - left) / width;
      return index % 3 === 1 ? (value - top) / height : value;
    });
  }
}
