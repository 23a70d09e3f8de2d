import { type MovingFrame, decodePicture, openClip } from '../../../src/capture';
import { type LiveLook, gaugeFace } from '../../../src/consent';
import { FaceFinder, FaceTracker } from '../../../src/landmarks';
import { FRAMES_PER_SECOND, frameOf } from './moving-pictures';

/** What the live check would know of each frame. */
export type Seen = LiveLook['face'];
export type Gauge = NonNullable<Seen>['gauge'];

const never = new AbortController().signal;

/** The frames' faces as the product's own tracker sees them. */
export async function track(frames: Iterable<MovingFrame>): Promise<Seen[]> {
  using tracker = await FaceTracker.create();
  const seen: Seen[] = [];
  for (const frame of frames) {
    const face = tracker.track(frame).faces.find(({ presence }) => presence === 'seen');
    seen.push(face ? { trackId: face.trackId, box: face.box, gauge: gaugeFace(face) } : null);
  }
  return seen;
}

/** All pictures of a clip, at 25 a second. */
export async function picturesOf(address: string): Promise<ImageData[]> {
  const file = new File([await (await fetch(address)).blob()], address);
  using clip = await openClip(file, never);
  const pictures: ImageData[] = [];
  for await (const frame of clip.frames(never)) {
    using shown = frame;
    const { width, height, data } = shown.pixels;
    pictures.push(new ImageData(new Uint8ClampedArray(data), width, height));
  }
  return pictures;
}

/** To the end, back again, and so on: nothing ever jumps. */
export function* loopOf(pictures: readonly ImageData[], turns: number): Generator<MovingFrame> {
  const order = [...pictures, ...pictures.slice(1, -1).reverse()];
  for (let frame = 0; frame < turns * order.length; frame++)
    yield frameOf(order[frame % order.length]!, frame / FRAMES_PER_SECOND);
}

/** One after the other, as when a film is cut. */
export function* splice(one: readonly ImageData[], other: readonly ImageData[]): Generator<MovingFrame> {
  let frame = 0;
  for (const pixels of [...one, ...other]) yield frameOf(pixels, frame++ / FRAMES_PER_SECOND);
}

/** The one face of each picture. */
export async function gaugesOf(addresses: readonly string[]): Promise<Gauge[]> {
  using finder = await FaceFinder.create();
  const gauges: Gauge[] = [];
  for (const address of addresses) {
    using picture = await decodePicture(await (await fetch(address)).blob(), never);
    const [face] = await finder.findFaces(picture, never);
    if (face === undefined) throw new Error(`There is no face in ${address}.`);
    gauges.push(gaugeFace(face));
  }
  return gauges;
}
