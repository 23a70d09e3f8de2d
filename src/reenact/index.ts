export { reenactSwap } from './reenact-swap';
export {
  DEFAULT_SWAP_SETTINGS,
  type ReenactedMesh,
  type SwapSettings,
  type WarpMesh,
} from './reenacted-mesh';
