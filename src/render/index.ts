export { Renderer } from './renderer';
export type { CompositionRequest, PortraitRequest, SwapLayer } from './composition-request';
export type { LabelledFrame, SubjectPortrait } from './labelled-frame';
export { clearVisibleCanvas, presentLabelledFrame } from './present-labelled-frame';
export { XRAY_STAGES, type XrayStage } from './xray-drawing';
export { copyForInspection } from './copy-for-inspection';
export { type EncodedFormat, encodeLabelledFrame } from './encode-labelled-frame';
export { visibleBox } from './animation-stills';
export type { AnimationCell, AnimationLayer, AnimationRequest, DrivingPicture } from './animation-request';
export {
  type LabelledVideoCodec,
  LabelledVideoEncoder,
  type LabelledVideoFormat,
  type LabelledVideoSettings,
  type TakeVideoChunk,
  evenSize,
} from './labelled-video-encoder';
export { LabelledGifEncoder, type LabelledGifSettings } from './labelled-gif-encoder';
