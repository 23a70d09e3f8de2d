export { Inspector } from './inspector';
export { type FaceCrop, cropFace, eraseFaceCrop } from './face-crop';
export {
  DIFFERENT_PERSON_BEYOND,
  SAME_PERSON_WITHIN,
  type FaceComparison,
  type FaceVerdict,
  verdictOf,
} from './face-comparison';
/** For codes in files that somebody chose: nothing that is composited is ever given to it. */
export { wholePixels } from './picture-pixels';
export type { LivenessScores } from './liveness-networks';
export { NUDITY_REFUSED_FROM, type NudityScores, showsNudity } from './nudity-assessment';
export { NudityGuard } from './nudity-guard';
export { PassingLook } from './passing-look';
