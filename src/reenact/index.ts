export { reenactSwap } from './reenact-swap';
export { SwapTrack } from './swap-track';
export {
  DEFAULT_SWAP_SETTINGS,
  type EyeGaze,
  type ReenactedMesh,
  type SwapSettings,
  type WarpMesh,
} from './reenacted-mesh';
export { type AnimateSettings, type AnimatedMesh, DEFAULT_ANIMATE_SETTINGS } from './animated-mesh';
export { type DriverRest, type Motion, STILL_MOTION, motionOf, restOf } from './motion';
export { reenactAnimate } from './reenact-animate';
export { headAngles } from './animate-reach';
export type { IrisPlace } from './eye-gaze';
export { type Performance, motionAt } from './performance';
export { PerformanceRecorder } from './performance-recorder';
export { readPerformance, writePerformance } from './performance-file';
export { type HandPose, NEUTRAL_HAND_POSE, poseByHand } from './pose-by-hand';
export { combineMotions } from './combine-motions';
export { motionOfStill } from './still-driver';
export { RestFinder } from './rest-finder';
export { MotionSteadier } from './motion-steadier';
