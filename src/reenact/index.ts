export { reenactSwap } from './reenact-swap';
export {
  DEFAULT_SWAP_SETTINGS,
  type ReenactedMesh,
  type SwapSettings,
  type WarpMesh,
} from './reenacted-mesh';
export { type AnimateSettings, type AnimatedMesh, DEFAULT_ANIMATE_SETTINGS } from './animated-mesh';
export type { Motion } from './motion';
