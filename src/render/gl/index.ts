export { GlDevice, type GlLimits, type GlResource } from './gl-device';
export { type DrawTarget, GlCanvas, GlTarget, GlTexture, type TextureOptions } from './gl-texture';
export { type Attribute, type AttributeName, type Drawable, GlMesh, createQuad } from './gl-mesh';
export { GlStreamMesh } from './gl-stream-mesh';
export { GlProgram, type UniformTable, type Uniforms } from './gl-program';
export { GlFences } from './gl-fences';
