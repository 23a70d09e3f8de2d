import { RenderError } from '../core';
import { AnimationComposer } from './animation-composer';
import type { AnimationRequest } from './animation-request';
import { Composer } from './composer';
import type { CompositionRequest, PortraitRequest } from './composition-request';
import { GlDevice, GlFences } from './gl';
import { assertLegible } from './label-check';
import { LabelFont } from './label-font';
import { LabelPainter } from './label-painter';
import { type LabelledFrame, type SubjectPortrait, sealLabelledFrame, sealPortrait } from './labelled-frame';
import { isMoving } from './picture-textures';

/**
 * The one place where pictures are composited. Owns a WebGL2 context on a canvas that nobody else sees; what leaves it is a
 * `LabelledFrame`. When the context is lost, the drawing under way is refused and the next one starts on a new context.
 */
export class Renderer implements Disposable {
  readonly #font: LabelFont;
  readonly #painter: LabelPainter;
  #device: GlDevice | null = null;
  #composer: Composer | null = null;
  /** Made when the first still moves. */
  #animation: AnimationComposer | null = null;
  #fences: GlFences | null = null;
  #isClosed = false;

  private constructor(font: LabelFont) {
    this.#font = font;
    this.#painter = new LabelPainter(font);
    this.#open();
  }

  /**
   * @throws LabelError `label-font-missing`: without the label's font nothing is drawn at all; RenderError
   * `render-unavailable` where there is no WebGL2.
   */
  static async create(): Promise<Renderer> {
    const font = await LabelFont.load();
    try {
      return new Renderer(font);
    } catch (error) {
      font.close();
      throw error;
    }
  }

  /**
   * Composites, hides and labels in one go. The caller owns the frame and closes it.
   *
   * @throws LabelError when the label cannot be drawn or read; RenderError `render-context-lost`, `render-unavailable`,
   * `render-failed`. Whatever is thrown, no pixels have left.
   */
  compose(request: CompositionRequest): LabelledFrame {
    assertLegible(request.labelPlan, request.size);
    const device = this.#drawWith((composer) => {
      composer.draw(request);
    }, isMoving(request.target));
    const frame = this.#taken(device, sealLabelledFrame(device.canvas, request.size));
    this.#fences?.add();
    return frame;
  }

  /**
   * Moves one still or several, and labels them in the same go. The caller owns the frame and closes it.
   *
   * @throws LabelError and RenderError as `compose`. Whatever is thrown, no pixels have left.
   */
  composeAnimation(request: AnimationRequest): LabelledFrame {
    assertLegible(request.labelPlan, request.size);
    const device = this.#drawWith(() => {
      this.#animation ??= new AnimationComposer(this.#open().device, this.#painter);
      this.#animation.draw(request);
    }, this.#animation !== null);
    const frame = this.#taken(device, sealLabelledFrame(device.canvas, request.size));
    this.#fences?.add();
    return frame;
  }

  /**
   * A small square picture of one face, as it is in its own picture or as a mosaic. The caller owns and closes it.
   *
   * @throws RenderError as `compose`.
   */
  composePortrait(request: PortraitRequest): SubjectPortrait {
    const device = this.#drawWith((composer) => {
      composer.drawPortrait(request);
    });
    const size = { width: request.sideInPixels, height: request.sideInPixels };
    return this.#taken(device, sealPortrait(device.canvas, size));
  }

  /**
   * Resolves when the graphics processor has caught up but for one drawing. Whoever draws frame after frame waits for it in between: drawings
   * would pile up otherwise, and everything else that needs the processor behind them.
   */
  async caughtUp(): Promise<void> {
    await this.#fences?.caughtUp();
  }

  /** Textures, programs and meshes alive on the graphics processor: constant from one drawing to the next. */
  get resourceCount(): number {
    return this.#device?.resourceCount ?? 0;
  }

  close(): void {
    this.#isClosed = true;
    this.#drop();
    this.#font.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #drawWith(draw: (composer: Composer) => void, isInMotion = false): GlDevice {
    if (this.#isClosed) throw new RenderError('render-unavailable');
    const { device, composer } = this.#open();
    try {
      draw(composer);
      if (isInMotion) device.checkInMotion();
      else device.check();
      return device;
    } catch (error) {
      device.empty();
      if (!device.isLost) throw error;
      this.#drop();
      throw new RenderError('render-context-lost', {}, { cause: error });
    }
  }

  /** A context lost between drawing and taking leaves an empty picture, which is nobody's. */
  #taken<Frame extends Disposable>(device: GlDevice, frame: Frame): Frame {
    if (!device.isLost) return frame;
    frame[Symbol.dispose]();
    this.#drop();
    throw new RenderError('render-context-lost');
  }

  #open(): { readonly device: GlDevice; readonly composer: Composer } {
    if (this.#device?.isLost === true) this.#drop();
    this.#device ??= GlDevice.create();
    this.#fences ??= new GlFences(this.#device);
    this.#composer ??= new Composer(this.#device, this.#painter);
    return { device: this.#device, composer: this.#composer };
  }

  #drop(): void {
    this.#device?.close();
    this.#device = null;
    this.#fences = null;
    this.#composer = null;
    this.#animation = null;
  }
}
