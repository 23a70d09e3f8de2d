import { type Box, RenderError } from '../../core';
import prelude from '../shaders/_prelude.glsl?raw';
import { type GlDevice, type GlResource, made } from './gl-device';
import { ATTRIBUTE_LOCATIONS, type Drawable } from './gl-mesh';
import type { DrawTarget, GlTexture } from './gl-texture';

/** What a shader's uniform takes. */
interface UniformValues {
  readonly float: number;
  readonly vec2: readonly [number, number];
  readonly vec3: readonly [number, number, number];
  readonly vec4: readonly [number, number, number, number];
  readonly mat3: readonly number[];
  readonly sampler2D: GlTexture;
  /** A `sampler2D` that reads single texels, neither mixed with their neighbours nor mirrored at the border. */
  readonly texels2D: GlTexture;
}
export type UniformKind = keyof UniformValues;
/** The typed table of a pass: each uniform and its kind, as the shader declares it. */
export type UniformTable = Readonly<Record<string, UniformKind>>;
export type Uniforms<Table extends UniformTable> = {
  readonly [Name in keyof Table]: UniformValues[Table[Name]];
};

export interface DrawOptions {
  /**
   * `over`: the usual, by the fragment's own (not multiplied) alpha. `multiply`: what is there times twice the fragment, which may darken and
   * lighten; the alpha is the fragment's. Without it the fragment replaces what is there.
   */
  readonly blend?: 'over' | 'multiply';
  /** Nothing is drawn outside; pixels of the target. */
  readonly scissor?: Box;
}

/** One vertex and one fragment shader, and the uniforms they share. */
export class GlProgram<Table extends UniformTable> implements GlResource {
  readonly #device: GlDevice;
  readonly #program: WebGLProgram;
  readonly #upsideDown: WebGLUniformLocation | null;
  readonly #uniforms: readonly (readonly [
    name: string,
    kind: UniformKind,
    location: WebGLUniformLocation | null,
  ])[];

  /** @throws RenderError `render-failed` with the compiler's words when the shaders are not valid. */
  constructor(device: GlDevice, vertexSource: string, fragmentSource: string, table: Table) {
    const { gl } = device;
    this.#device = device;
    this.#program = made(device, gl.createProgram());
    device.adopt(this);
    for (const [kind, source] of [
      [gl.VERTEX_SHADER, vertexSource],
      [gl.FRAGMENT_SHADER, fragmentSource],
    ] as const) {
      const shader = made(device, gl.createShader(kind));
      gl.shaderSource(shader, prelude + source);
      gl.compileShader(shader);
      gl.attachShader(this.#program, shader);
      gl.deleteShader(shader);
    }
    for (const [name, location] of Object.entries(ATTRIBUTE_LOCATIONS)) {
      gl.bindAttribLocation(this.#program, location, name);
    }
    gl.linkProgram(this.#program);
    if (gl.getProgramParameter(this.#program, gl.LINK_STATUS) !== true) {
      const shaders = gl.getAttachedShaders(this.#program) ?? [];
      const reason = shaders.map((shader) => gl.getShaderInfoLog(shader)).join('\n');
      this.close();
      device.check();
      throw new RenderError('render-failed', {
        reason: `${reason}${gl.getProgramInfoLog(this.#program) ?? ''}`,
      });
    }
    this.#upsideDown = gl.getUniformLocation(this.#program, 'upsideDown');
    this.#uniforms = Object.entries(table).map(([name, kind]) => [
      name,
      kind,
      gl.getUniformLocation(this.#program, name),
    ]);
  }

  draw(target: DrawTarget, mesh: Drawable, uniforms: Uniforms<Table>, options: DrawOptions = {}): void {
    const { gl } = this.#device;
    gl.bindFramebuffer(gl.FRAMEBUFFER, target.framebuffer);
    gl.viewport(0, 0, target.size.width, target.size.height);
    gl.useProgram(this.#program);
    this.#setUniforms(uniforms);
    gl.uniform1f(this.#upsideDown, target.isUpsideDown ? -1 : 1);
    this.#limitTo(options.scissor, target);
    this.#blendBy(options.blend);
    mesh.draw();
  }

  close(): void {
    this.#device.gl.deleteProgram(this.#program);
    this.#device.release(this);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #blendBy(blend: DrawOptions['blend']): void {
    const { gl } = this.#device;
    if (blend === undefined) {
      gl.disable(gl.BLEND);
      return;
    }
    gl.enable(gl.BLEND);
    if (blend === 'over')
      gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    else gl.blendFuncSeparate(gl.DST_COLOR, gl.SRC_COLOR, gl.ONE, gl.ZERO);
  }

  #limitTo(scissor: Box | undefined, target: DrawTarget): void {
    const { gl } = this.#device;
    if (scissor === undefined) {
      gl.disable(gl.SCISSOR_TEST);
      return;
    }
    gl.enable(gl.SCISSOR_TEST);
    const bottom = target.isUpsideDown ? target.size.height - scissor.top - scissor.height : scissor.top;
    gl.scissor(scissor.left, bottom, scissor.width, scissor.height);
  }

  #setUniforms(uniforms: Uniforms<Table>): void {
    const { gl } = this.#device;
    let unit = 0;
    for (const [name, kind, location] of this.#uniforms) {
      const value = uniforms[name]!;
      if (kind === 'float') gl.uniform1f(location, value as UniformValues['float']);
      else if (kind === 'vec2') gl.uniform2fv(location, value as UniformValues['vec2']);
      else if (kind === 'vec3') gl.uniform3fv(location, value as UniformValues['vec3']);
      else if (kind === 'vec4') gl.uniform4fv(location, value as UniformValues['vec4']);
      else if (kind === 'mat3') gl.uniformMatrix3fv(location, false, value as UniformValues['mat3']);
      else {
        gl.activeTexture(gl.TEXTURE0 + unit);
        gl.bindTexture(gl.TEXTURE_2D, (value as GlTexture).handle);
        gl.bindSampler(unit, kind === 'texels2D' ? this.#device.texelSampler : null);
        gl.uniform1i(location, unit);
        unit++;
      }
    }
  }
}
