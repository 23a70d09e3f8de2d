export { Inspector } from './inspector';
export { type FaceCrop, cropFace, eraseFaceCrop } from './face-crop';
export {
  DIFFERENT_PERSON_BEYOND,
  SAME_PERSON_WITHIN,
  type FaceComparison,
  type FaceVerdict,
  verdictOf,
} from './face-comparison';
export type { LivenessScores } from './liveness-networks';
export type { NudityScores } from './nudity-assessment';
