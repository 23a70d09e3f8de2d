import type { FaceReference } from '../consent';
import type { Driver } from './driver';
import { type StudioState, driverOf } from './studio-state';
import type { Subject } from './subjects';

/** The state without anything of somebody who no longer agrees but the target they are in, where they are hidden. */
export function withoutPortraitsOf(
  { fileSha256, faceIndex }: FaceReference,
  state: StudioState,
  driver: Driver,
): StudioState {
  const { target, sources } = state;
  if (target && target.kind !== 'picture' && target.fileSha256 === fileSha256) {
    target.people.removePortrait(faceIndex);
    if (driverOf(state) === faceIndex) driver.forget();
  }
  return { ...state, sources: sources.filter((source) => source.fileSha256 !== fileSha256) };
}

/** Somebody in a moving target agrees: if their portrait was taken away, it is taken anew. */
export function welcomePortraitOf({ pictureId, face }: Subject, { target }: StudioState): void {
  if (target && target.kind !== 'picture' && target.pictureId === pictureId)
    target.people.welcome(face.faceIndex);
}
