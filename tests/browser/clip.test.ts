import { describe, expect, it } from 'vitest';
import { openClip } from '../../src/capture';

const never = new AbortController().signal;

describe('openClip', () => {
  it.each(['tomas.mp4', 'adaeze.webm'])('gives the frames of %s', async (name) => {
    const file = await (await fetch(`/samples/${name}`)).blob();
    using clip = await openClip(file, never);
    expect(clip.size).toEqual({ width: 512, height: 512 });
    expect(clip.frameCount).toBe(48);
    expect(clip.durationSeconds).toBeCloseTo(2, 2);
    expect(clip.framesPerSecond).toBeCloseTo(24, 1);
    const times: number[] = [];
    for await (using frame of clip.frames(never)) {
      times.push(frame.timestampSeconds);
    }
    expect(times).toHaveLength(48);
    times.forEach((time, index) => { expect(time).toBeCloseTo(index / 24, 2); });
  });
});
