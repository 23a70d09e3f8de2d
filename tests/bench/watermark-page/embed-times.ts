import type { Size } from '../../../src/core';
import { GlCanvas, GlDevice, createQuad } from '../../../src/render/gl';
import { WatermarkPass } from '../../../src/render/passes/watermark-pass';
import { MOVING_STRENGTH, planWatermark } from '../../../src/watermark';

const ROUNDS = 60;

/** Milliseconds that the mark's pass adds to a drawing of a size, on this browser's graphics: the drawing waits until it is done. */
export function embedTimes(size: Size): { readonly moving: number; readonly still: number } {
  using device = GlDevice.create();
  const pass = new WatermarkPass(device, createQuad(device));
  const scene = new GlCanvas(device, size);
  const plan = planWatermark('pg-bench', size, MOVING_STRENGTH);
  const pixel = new Uint8Array(4);
  const { gl } = device;
  const draw = (mark: () => void) => {
    const begin = performance.now();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.clearColor(0.5, 0.4, 0.3, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    mark();
    // What is read has to be there.
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return performance.now() - begin;
  };
  const added = (mark: () => void) => {
    const [bare, marked]: [number[], number[]] = [[], []];
    for (let round = -5; round < ROUNDS; round++) {
      const times = [draw(() => undefined), draw(mark)] as const;
      if (round < 0) continue;
      bare.push(times[0]);
      marked.push(times[1]);
    }
    return mean(marked) - mean(bare);
  };
  return {
    moving: added(() => {
      pass.draw(scene, plan);
    }),
    // Another plan each time: everything is looked at anew, as in a still.
    still: added(() => {
      pass.draw(scene, { ...plan });
    }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
