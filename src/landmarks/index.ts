export { LANDMARK_COUNT, MESH_LANDMARK_COUNT, type Face } from './face';
