import { type CapturedFrame, decodePicture } from '../../../src/capture';
import type { Face, FaceFinder, PersonMask, PersonSegmenter } from '../../../src/landmarks';

/** A still of one person, ready to be worn or moved. The caller closes the frame. */
export interface Portrait {
  readonly frame: CapturedFrame;
  readonly face: Face;
  readonly personMask: PersonMask;
}

const never = new AbortController().signal;

export async function readPortraits(
  samplesAddress: string,
  finder: FaceFinder,
  segmenter: PersonSegmenter,
): Promise<Portrait[]> {
  const portraits: Portrait[] = [];
  for (const name of ['mara', 'kenji', 'ines', 'samir']) {
    const frame = await decodePicture(await (await fetch(`${samplesAddress}${name}.png`)).blob(), never);
    const [face] = await finder.findFaces(frame, never);
    if (face === undefined) throw new Error('The samples must have faces.');
    portraits.push({ frame, face, personMask: await segmenter.segment(frame) });
  }
  return portraits;
}
