import { FaceError } from '../core';
import type { PersonMask } from '../landmarks';
import type { Picture } from './picture';
import type { Workshop } from './workshop';

const found = new WeakMap<Picture, PersonMask | null>();

/** Where the people of a still are; null until that is known, or where it cannot be. */
export function personMaskOf(picture: Picture): PersonMask | null {
  return found.get(picture) ?? null;
}

/** Looks once where the people of each still are, so that what is behind them can stand still; without it, that moves along. */
export async function findPersons(pictures: readonly Picture[], workshop: Workshop): Promise<void> {
  for (const picture of pictures) {
    if (found.has(picture)) continue;
    try {
      found.set(picture, await (await workshop.segmenter()).segment(picture.frame));
    } catch (error) {
      if (!(error instanceof FaceError)) throw error;
      found.set(picture, null);
    }
  }
}
