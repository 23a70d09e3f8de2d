export { LANDMARK_COUNT, MESH_LANDMARK_COUNT, type Face } from './face';
export { CANONICAL_FACE, canonicalPosition, vectorAt, type CanonicalFace } from './canonical-face';
export * from './face-contours';
export { fitFacePose, poseResidualInCentimetres } from './face-pose';
export { FaceFinder, type FaceSearch } from './face-finder';
export { FaceTracker, type FaceTrackerOptions } from './face-tracker';
export type { KnownPlace, LostFace, TrackedFace, TrackedFrame } from './tracked-face';
export type { PersonMask } from './person-mask';
export { PersonSegmenter } from './person-segmenter';
