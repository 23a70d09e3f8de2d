import { type Box, type Size, scaleBox } from '../core';
import type { LabelPlan, MicroText } from '../label';
import { MESH_LANDMARK_COUNT } from '../landmarks';
import type { AnimatedMesh } from '../reenact';
import { AnimationDrivers } from './animation-drivers';
import type { AnimationCell, AnimationLayer, AnimationRequest } from './animation-request';
import { AnimationStills, type PreparedStill } from './animation-stills';
import { GlCanvas, type GlDevice, type GlMesh, GlTarget, GlTexture, createQuad } from './gl';
import type { LabelPainter } from './label-painter';
import { MovedPlace } from './moved-place';
import { residentMouth } from './resident-mouth';
import type { MicroTextTile } from './passes/face-pass';
import { drawFaceRegions } from './passes/face-regions';
import { FlatFaces } from './passes/flat-faces';
import { HidePass } from './passes/hide-pass';
import { type InnerMouth, MouthPass } from './passes/mouth-pass';
import { MovedEyePass } from './passes/moved-eye-pass';
import { MovedBackdrop } from './passes/moved-backdrop';
import { type CutOut, MovedPass, type Shade } from './passes/moved-pass';
import { OverlayPass } from './passes/overlay-pass';
import { PictureScaling } from './passes/picture-scaling';

/** Everything that draws stills that move, on one device, in the order in which a picture goes through it. */
export class AnimationComposer {
  readonly #device: GlDevice;
  readonly #painter: LabelPainter;
  readonly #quad: GlMesh;
  readonly #scaling: PictureScaling;
  readonly #overlay: OverlayPass;
  readonly #stills: AnimationStills;
  readonly #moved: MovedPass;
  readonly #mouth: MouthPass;
  readonly #eyes: MovedEyePass;
  readonly #drivers: AnimationDrivers;
  readonly #hide: HidePass;
  readonly #opaque: GlTexture;
  readonly #residentMouth: InnerMouth;

  /** Everything made here belongs to `device` and goes with it. */
  constructor(device: GlDevice, painter: LabelPainter) {
    this.#device = device;
    this.#painter = painter;
    this.#quad = createQuad(device);
    this.#scaling = new PictureScaling(device, this.#quad);
    this.#overlay = new OverlayPass(device, this.#quad);
    const flats = new FlatFaces(device, this.#quad, drawFaceRegions(device).texture);
    const backdrop = new MovedBackdrop(device, this.#quad);
    this.#stills = new AnimationStills(device, this.#scaling, backdrop, flats);
    this.#drivers = new AnimationDrivers(device, this.#quad, flats);
    this.#moved = new MovedPass(device);
    this.#mouth = new MouthPass(device);
    this.#eyes = new MovedEyePass(device);
    this.#hide = new HidePass(device, this.#quad, this.#scaling);
    this.#residentMouth = residentMouth(device);
    const white = new ImageData(1, 1);
    white.data.fill(255);
    this.#opaque = new GlTexture(device, { width: 1, height: 1 }, { format: 'encoded' }, white);
  }

  /** Draws everything, the label last, onto the device's canvas. */
  draw(request: AnimationRequest): void {
    const { labelPlan, size } = request;
    // Painted before anything else, so that a missing font stops everything.
    const plate = this.#painter.paintPlate(labelPlan.plate);
    const tags = labelPlan.tags.map((tag) => this.#painter.paintPlate(tag));
    const banner = request.unconsentedBanner ? this.#painter.paintUnconsentedBanner(size) : null;
    const microTextTile = this.#painter.paintMicroTextTile(labelPlan.microText);
    using tile = new GlTexture(
      this.#device,
      { width: microTextTile.width, height: microTextTile.height },
      { format: 'encoded', wrap: 'repeat' },
      microTextTile,
    );
    const microText = placeMicroText(tile, labelPlan.microText);
    const scene = new GlCanvas(this.#device, size);
    for (const cell of request.cells) {
      using drawn = this.#drawCell(cell, microText);
      this.#overlay.drawTexels(scene, drawn.texture, cell.box);
    }
    if (banner !== null) this.#overlay.stretch(scene, banner);
    this.#drawLabel(scene, labelPlan, plate, tags);
    this.#stills.forgetUnused();
    this.#drivers.finish();
  }

  /** One cell alone. The caller closes it. */
  #drawCell({ box, layer }: AnimationCell, microText: MicroTextTile): GlTarget {
    const size: Size = { width: box.width, height: box.height };
    const still = this.#stills.prepare(layer, size);
    const target = new GlTarget(this.#device, size, { format: 'encoded' }, 'with-depth');
    try {
      target.clear();
      this.#scaling.draw(target, still.backdrop ?? still.picture, visiblePart(still), false);
      const place = new MovedPlace(box, still, layer.mesh.faceWidthInPixels);
      const isHidden = layer.isHidden || layer.mesh.reach <= 0;
      if (isHidden) this.#scaling.draw(target, still.picture, visiblePart(still), false);
      else this.#drawMoved(target, layer, still, place, microText);
      const hide = (seen: Box, drawn: Box, opacity: number): void => {
        this.#hide.draw(target, still.picture, place.boxInTexture(seen), place.boxInCell(drawn), opacity);
      };
      for (const mosaic of layer.mosaics) hide(mosaic.box, mosaic.box, 1);
      const { box: face } = layer.sourceFace;
      if (isHidden) hide(face, face, 1);
      else if (layer.mesh.reach < 1) hide(face, boxOf(layer.mesh.drawnPointsInPixels), 1 - layer.mesh.reach);
      return target;
    } catch (error) {
      target.close();
      throw error;
    }
  }

  #drawMoved(
    target: GlTarget,
    { mesh, driving, settings }: AnimationLayer,
    still: PreparedStill,
    place: MovedPlace,
    microText: MicroTextTile,
  ): void {
    const cutOut: CutOut = {
      picture: still.picture,
      skin: still.flat.skin.texture,
      matte: still.matte ?? this.#opaque,
      backdrop: still.backdrop ?? still.picture,
    };
    const driver = driving && this.#drivers.prepare(driving);
    const shade: Shade = {
      gain: driver?.gain ?? this.#opaque,
      wrinkles: driver?.gain ? settings.wrinkles : 0,
    };
    this.#moved.draw(target, mesh, place, cutOut, shade, microText);
    if (driver !== null) this.#eyes.draw(target, mesh, place, driver, cutOut.skin, settings.eyes);
    const { begins, opacity } = mouthInside(mesh.mouthOpening);
    if (opacity <= 0) return;
    const ofDriver = driver === null ? 0 : settings.mouthInterior;
    const draw = (mouth: InnerMouth, share: number): void => {
      this.#mouth.draw(target, mesh, place, mouth, cutOut.skin, begins, share);
    };
    if (ofDriver < 1) draw(this.#residentMouth, opacity);
    if (driver !== null && ofDriver > 0) draw(driver.mouth, opacity * ofDriver);
  }

  #drawLabel(
    scene: GlCanvas,
    plan: LabelPlan,
    plate: OffscreenCanvas,
    tags: readonly OffscreenCanvas[],
  ): void {
    plan.tags.forEach(({ box }, index) => {
      this.#overlay.draw(scene, tags[index]!, box.left, box.top);
    });
    this.#overlay.draw(scene, plate, plan.plate.box.left, plan.plate.box.top);
  }
}

/**
 * Where the inside of a mouth that is not the still's own begins, from the upper lip (0) to the lower one (1): a still that shows its teeth
 * keeps them. Lips that hardly part show nothing.
 */
function mouthInside({ source, drawn }: AnimatedMesh['mouthOpening']): { begins: number; opacity: number } {
  const own = smoothStep(0.06, 0.12, source);
  const begins = own * Math.min(1, source / Math.max(drawn, 1e-3));
  return { begins, opacity: smoothStep(0.02, 0.06, drawn) * smoothStep(0.98, 0.9, begins) };
}

function smoothStep(start: number, end: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - start) / (end - start)));
  return t * t * (3 - 2 * t);
}

/** What of the still's texture fills the cell, in pixels of the texture. */
function visiblePart({ visible, region, picture }: PreparedStill): Box {
  const factor = picture.size.width / region.width;
  return scaleBox({ ...visible, left: visible.left - region.left, top: visible.top - region.top }, factor);
}

function boxOf(points: Float32Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < MESH_LANDMARK_COUNT; index++) {
    left = Math.min(left, points[3 * index]!);
    right = Math.max(right, points[3 * index]!);
    top = Math.min(top, points[3 * index + 1]!);
    bottom = Math.max(bottom, points[3 * index + 1]!);
  }
  return { left, top, width: right - left, height: bottom - top };
}

function placeMicroText(
  tile: GlTexture,
  { stepInPixels, phase, angleInRadians, contrast }: MicroText,
): MicroTextTile {
  const [cosine, sine] = [Math.cos(angleInRadians), Math.sin(angleInRadians)];
  const { width, height } = stepInPixels;
  return {
    tile,
    contrast,
    placement: [cosine / width, -sine / height, 0, sine / width, cosine / height, 0, phase.x, phase.y, 1],
  };
}
