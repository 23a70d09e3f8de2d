import { openClip } from '../../src/capture';
import { FaceTracker } from '../../src/landmarks';
import {
  type DriverRest,
  type HandPose,
  PerformanceRecorder,
  motionOf,
  poseByHand,
  restOf,
  writePerformance,
} from '../../src/reenact';

/** Poses to pass through, and when. What a pose does not name is 0. */
export type Keys = readonly (readonly [seconds: number, pose: Partial<HandPose>])[];

const FRAMES_PER_SECOND = 25;

/** The motion of whoever is in a clip, against their first frame, as the text of a performance. */
export async function readClip(address: string): Promise<string> {
  const { signal } = new AbortController();
  using clip = await openClip(await (await fetch(address)).blob(), signal);
  using tracker = await FaceTracker.create();
  const recorder = new PerformanceRecorder();
  let rest: DriverRest | null = null;
  for await (const frame of clip.frames(signal)) {
    const [face] = tracker.track(frame).faces;
    if (face) {
      rest ??= restOf(face);
      recorder.add(motionOf(face, rest), frame.timestampSeconds);
    }
    frame.close();
  }
  return writePerformance(recorder.finish());
}

/** Smooth curves through poses, as the text of a performance. */
export function perform(keys: Keys): string {
  const recorder = new PerformanceRecorder();
  const frames = Math.floor(keys.at(-1)![0] * FRAMES_PER_SECOND);
  for (let frame = 0; frame < frames; frame++) {
    const seconds = frame / FRAMES_PER_SECOND;
    recorder.add(poseByHand(poseAt(keys, seconds)), seconds);
  }
  return writePerformance(recorder.finish());
}

function poseAt(keys: Keys, seconds: number): Partial<HandPose> {
  const after = keys.findIndex(([time]) => time > seconds);
  const [[from, before], [to, next]] = [keys[after - 1]!, keys[after]!];
  const share = (1 - Math.cos((Math.PI * (seconds - from)) / (to - from))) / 2;
  const names = [...new Set([...Object.keys(before), ...Object.keys(next)])] as (keyof HandPose)[];
  return Object.fromEntries(
    names.map((name) => [name, (before[name] ?? 0) + ((next[name] ?? 0) - (before[name] ?? 0)) * share]),
  );
}
