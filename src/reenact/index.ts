export { reenactSwap } from './reenact-swap';
export {
  DEFAULT_SWAP_SETTINGS,
  type ReenactedMesh,
  type SwapSettings,
  type WarpMesh,
} from './reenacted-mesh';
export {
  type AnimateSettings,
  type AnimatedMesh,
  DEFAULT_ANIMATE_SETTINGS,
  type EyeOpeningChange,
} from './animated-mesh';
export { type DriverRest, type Motion, STILL_MOTION, motionOf, restOf } from './motion';
export { reenactAnimate } from './reenact-animate';
export { headAngles } from './animate-reach';
