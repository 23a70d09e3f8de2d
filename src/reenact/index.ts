export type { ReenactedMesh, SwapSettings, WarpMesh } from './reenacted-mesh';
