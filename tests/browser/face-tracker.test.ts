import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClip } from '../../src/capture';
import { FaceError } from '../../src/core';
import {
  FACE_SIDES,
  type Face,
  FaceTracker,
  LANDMARK_COUNT,
  LEFT_EYE,
  RIGHT_EYE,
  type TrackedFrame,
} from '../../src/landmarks';
import { type Actor, Stage, addNoise, frameAt } from './face-tracker-scenes';

const SIZE = { width: 640, height: 480 };

let tracker: FaceTracker;
beforeAll(async () => {
  tracker = await FaceTracker.create();
});
afterAll(() => {
  tracker.close();
});

/** Number of the seen face nearest to `x`, or null for none near. */
function seenAt({ faces }: TrackedFrame, x: number): number | null {
  const near = faces.find(
    ({ box, presence }) => presence === 'seen' && Math.abs(box.left + box.width / 2 - x) < box.width / 2,
  );
  return near?.trackId ?? null;
}

/** Everything begins anew, as for another clip. */
function play(stage: Stage, frames: number, actorsIn: (frame: number) => readonly Actor[]): TrackedFrame[] {
  return Array.from({ length: frames }, (_, frame) => tracker.track(stage.frame(actorsIn(frame))));
}

const mara = (x: number, y = 220, side = 330): Actor => ({ name: 'mara', x, y, side });
const tomas = (x: number, y = 240, side = 330): Actor => ({ name: 'tomas', x, y, side });
const kenji = (x: number, y = 235, side = 330): Actor => ({ name: 'kenji', x, y, side });

function widthOf({ landmarksInPixels }: Face): number {
  const [a, b] = [3 * FACE_SIDES.left, 3 * FACE_SIDES.right];
  return Math.hypot(
    landmarksInPixels[a]! - landmarksInPixels[b]!,
    landmarksInPixels[a + 1]! - landmarksInPixels[b + 1]!,
  );
}

describe('FaceTracker', () => {
  it('knows everybody nearby from the first frame on', async () => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['mara', 'tomas']);
    const [first, ...others] = play(stage, 8, () => [mara(170), tomas(460)]);
    expect(first!.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([
      [0, 'seen'],
      [1, 'seen'],
    ]);
    for (const frame of others) {
      expect(seenAt(frame, 170)).toBe(seenAt(first!, 170));
      expect(seenAt(frame, 460)).toBe(seenAt(first!, 460));
      expect(frame.faces[0]!.landmarksInPixels.length).toBe(3 * LANDMARK_COUNT);
      expect(frame.lost).toEqual([]);
    }
  });

  it.each([
    ['unlike', mara],
    ['alike', kenji],
  ])('keeps two people who look %s apart while they cross', async (_, near) => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['mara', 'tomas', 'kenji']);
    const frames = play(stage, 64, (frame) => [tomas(560 - 7.5 * frame), near(90 + 7.5 * frame)]);
    const [first, last] = [frames[0]!, frames.at(-1)!];
    expect(seenAt(last, 560 - 7.5 * 63)).toBe(seenAt(first, 560));
    expect(seenAt(last, 90 + 7.5 * 63)).toBe(seenAt(first, 90));
    expect(last.faces.length).toBe(2);
  });

  it('holds, covers and finds again whoever is gone for a while, and does not take others for them', async () => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['tomas', 'kenji']);
    const present = play(stage, 10, () => [tomas(320)]);
    const away = play(stage, 12, () => []);
    expect(present.at(-1)!.faces[0]!.trackId).toBe(0);
    expect(away[0]!.faces.map(({ presence }) => presence)).toEqual(['held']);
    expect(away[5]!.faces.map(({ presence }) => presence)).toEqual(['held']);
    expect(away[7]!.faces).toEqual([]);
    expect(away[7]!.lost.map(({ trackId }) => trackId)).toEqual([0]);
    expect(away[11]!.lost[0]!.box.width).toBeGreaterThan(away[7]!.lost[0]!.box.width);
    stage.pause(5);
    const stranger = play(stage, 16, () => [kenji(320)]);
    expect(seenAt(stranger.at(-1)!, 320)).toBe(1);
    stage.pause(5);
    const back = play(stage, 16, () => [tomas(200)]);
    expect(seenAt(back.at(-1)!, 200)).toBe(0);
  });

  it('finds a small bystander within two seconds, while a large face is followed', async () => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['mara', 'samir']);
    play(stage, 12, () => [mara(200)]);
    let frames = 0;
    const bystander: Actor = { name: 'samir', x: 545, y: 120, side: 110 };
    for (; frames < 50; frames++) {
      const frame = tracker.track(stage.frame([mara(200), bystander]));
      expect(seenAt(frame, 200)).toBe(0);
      if (seenAt(frame, 545) !== null) break;
    }
    expect(frames).toBeLessThan(50);
    const later = play(stage, 8, () => [mara(200), { ...bystander, y: 126 }]);
    for (const frame of later) expect(seenAt(frame, 545)).toBe(1);
  });

  it('sees who is there in the first frame after a cut, and knows who was there before', async () => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['mara', 'tomas']);
    play(stage, 6, () => [mara(200)]);
    const cut = tracker.track(stage.frame([tomas(430)], '#1d1420'));
    expect(cut.faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[1, 'seen']]);
    expect(cut.lost).toEqual([]);
    play(stage, 3, () => [tomas(430)]);
    const both = tracker.track(stage.frame([mara(430), tomas(180)], '#8fa3b8'));
    expect([seenAt(both, 430), seenAt(both, 180)]).toEqual([0, 1]);
  });

  it('goes on after a jump in time, and begins with 0 when everybody is forgotten', async () => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['mara', 'tomas']);
    play(stage, 4, () => [mara(180), tomas(470)]);
    const [before] = play(stage, 1, () => [mara(180), tomas(470)]);
    tracker.restart();
    const [after] = play(stage, 1, () => [mara(470), tomas(180)]);
    expect(seenAt(after!, 470)).toBe(seenAt(before!, 180));
    expect(seenAt(after!, 180)).toBe(seenAt(before!, 470));
    tracker.forget();
    const [anew] = play(stage, 1, () => [tomas(320)]);
    expect(anew!.faces.map(({ trackId }) => trackId)).toEqual([0]);
  });

  it('keeps a still head still in a noisy picture', async () => {
    tracker.forget();
    const stage = await Stage.open(SIZE, ['mara']);
    const noisy = Array.from({ length: 45 }, () =>
      tracker.track(stage.frame([mara(320, 240, 480)], '#5a6b62', 4)),
    );
    const faces = noisy.slice(15).map((frame) => frame.faces[0]!);
    expect(jitterOf(faces)).toBeLessThan(0.0015);
  });

  it('follows a blink of a clip without delay', async () => {
    tracker.forget();
    const file = new File([await (await fetch('/samples/adaeze.webm')).blob()], 'adaeze.webm');
    using clip = await openClip(file, new AbortController().signal);
    const openings: number[] = [];
    for await (const frame of clip.frames(new AbortController().signal)) {
      using shown = frame;
      addNoise(shown.pixels, 2, openings.length);
      const { faces } = tracker.track(shown);
      expect(faces.map(({ trackId, presence }) => [trackId, presence])).toEqual([[0, 'seen']]);
      openings.push(eyeOpening(faces[0]!));
      if (openings.length === 16) break;
    }
    // The performance shuts its eyes in the frame numbered 9; three frames before and after they are open.
    const open = Math.max(...openings.slice(0, 6));
    expect(openings[6]!).toBeGreaterThan(0.8 * open);
    expect(openings[9]!).toBeLessThan(0.25 * open);
    expect(openings[12]!).toBeGreaterThan(0.8 * open);
  });

  it('goes on when the graph that follows breaks, in the same frame and afterwards', async () => {
    using own = await FaceTracker.create();
    const stage = await Stage.open(SIZE, ['mara']);
    own.track(stage.frame([mara(320)]));
    // What is not an ImageData cannot be passed on: to MediaPipe that is an error for good.
    const { data, width, height } = stage.frame([mara(320)]).pixels;
    const broken = frameAt({ data, width, height, colorSpace: 'srgb' }, 0.5);
    const seen = ({ faces }: TrackedFrame) => faces.map(({ trackId, presence }) => [trackId, presence]);
    expect(seen(own.track(broken))).toEqual([[0, 'seen']]);
    stage.pause(1);
    for (let frame = 0; frame < 4; frame++) {
      expect(seen(own.track(stage.frame([mara(320)])))).toEqual([[0, 'seen']]);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });

  it('says so when it is closed', async () => {
    const own = await FaceTracker.create();
    const stage = await Stage.open(SIZE, ['mara']);
    own.close();
    expect(() => own.track(stage.frame([mara(320)]))).toThrow(FaceError);
  });
});

/** Root mean square of how far each landmark is from its mean place, in face widths. */
function jitterOf(faces: readonly Face[]): number {
  let sum = 0;
  for (let coordinate = 0; coordinate < 3 * LANDMARK_COUNT; coordinate++) {
    if (coordinate % 3 === 2) continue;
    const values = faces.map(({ landmarksInPixels }) => landmarksInPixels[coordinate]!);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    sum += values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  }
  return Math.sqrt(sum / LANDMARK_COUNT) / widthOf(faces[0]!);
}

/** Distance of the middle of the lids as a part of the face's width, mean of both eyes. */
function eyeOpening(face: Face): number {
  const { landmarksInPixels: points } = face;
  const gaps = [LEFT_EYE, RIGHT_EYE].map(({ edge }) => {
    const [above, below] = [3 * edge.upper[3]!, 3 * edge.lower[3]!];
    return Math.hypot(points[above]! - points[below]!, points[above + 1]! - points[below + 1]!);
  });
  return (gaps[0]! + gaps[1]!) / 2 / widthOf(face);
}
