import type { Box, Size } from '../core';
import type { LabelPlan, MicroText } from '../label';
import { MESH_LANDMARK_COUNT } from '../landmarks';
import type { AnimatedMesh } from '../reenact';
import { AnimationDrivers } from './animation-drivers';
import type { AnimationCell, AnimationLayer, AnimationRequest } from './animation-request';
import { AnimationStills, type PreparedStill } from './animation-stills';
import { GlCanvas, type GlDevice, type GlMesh, GlTarget, GlTexture, createQuad } from './gl';
import type { LabelPainter } from './label-painter';
import { MovedPlace } from './moved-place';
import { type Marks, PaintedMarks } from './painted-marks';
import type { MicroTextTile } from './passes/face-pass';
import { drawFaceRegions } from './passes/face-regions';
import { FLAT_SIDE, FlatFaces } from './passes/flat-faces';
import { HidePass } from './passes/hide-pass';
import { type InnerMouth, MouthPass } from './passes/mouth-pass';
import { MovedBackdrop } from './passes/moved-backdrop';
import { MovedEyePass } from './passes/moved-eye-pass';
import { type CutOut, MovedPass, type Shade } from './passes/moved-pass';
import { MovedShading } from './passes/moved-shading';
import { OverlayPass } from './passes/overlay-pass';
import { PictureScaling } from './passes/picture-scaling';
import { WatermarkPass } from './passes/watermark-pass';
import { residentMouth } from './resident-mouth';

/** Everything that draws stills that move, on one device, in the order in which a picture goes through it. */
export class AnimationComposer {
  readonly #device: GlDevice;
  readonly #quad: GlMesh;
  readonly #marks: PaintedMarks;
  readonly #stills: AnimationStills;
  readonly #drivers: AnimationDrivers;
  readonly #shading: MovedShading;
  /** By how much the skin of the still in hand grows brighter. */
  readonly #gain: GlTarget;
  readonly #moved: MovedPass;
  readonly #eyes: MovedEyePass;
  readonly #mouth: MouthPass;
  readonly #hide: HidePass;
  readonly #overlay: OverlayPass;
  readonly #watermark: WatermarkPass;
  readonly #residentMouth: InnerMouth;
  /** One white texel: wholly opaque. */
  readonly #opaque: GlTexture;

  /** Everything made here belongs to `device` and goes with it. */
  constructor(device: GlDevice, painter: LabelPainter) {
    this.#device = device;
    this.#quad = createQuad(device);
    this.#marks = new PaintedMarks(device, painter);
    const scaling = new PictureScaling(device, this.#quad);
    const flats = new FlatFaces(device, this.#quad, drawFaceRegions(device).texture);
    this.#stills = new AnimationStills(device, scaling, new MovedBackdrop(device, this.#quad), flats);
    this.#drivers = new AnimationDrivers(device, flats);
    this.#shading = new MovedShading(device, this.#quad);
    this.#gain = new GlTarget(device, { width: FLAT_SIDE, height: FLAT_SIDE }, { format: 'half' });
    this.#moved = new MovedPass(device);
    this.#eyes = new MovedEyePass(device);
    this.#mouth = new MouthPass(device);
    this.#hide = new HidePass(device, this.#quad, scaling);
    this.#overlay = new OverlayPass(device, this.#quad);
    this.#watermark = new WatermarkPass(device, this.#quad);
    this.#residentMouth = residentMouth(device);
    const white = new ImageData(1, 1);
    white.data.fill(255);
    this.#opaque = new GlTexture(device, { width: 1, height: 1 }, { format: 'encoded' }, white);
  }

  /** Draws everything, label and watermark last, onto the device's canvas. */
  draw({ cells, size, labelPlan, unconsentedBanner }: AnimationRequest): void {
    const marks = this.#marks.prepare(labelPlan, unconsentedBanner);
    const microText = placeMicroText(marks.microText, labelPlan.microText);
    const scene = new GlCanvas(this.#device, size);
    for (const cell of cells) this.#drawCell(scene, cell, microText);
    if (marks.banner !== null) this.#overlay.stretchTexture(scene, marks.banner);
    this.#drawLabel(scene, labelPlan, marks);
    this.#watermark.draw(scene, labelPlan.watermark);
    this.#stills.forgetUnused();
    this.#drivers.finish();
    this.#marks.forgetUnused();
  }

  #drawCell(scene: GlCanvas, { box, layer }: AnimationCell, microText: MicroTextTile): void {
    const cellSize: Size = { width: box.width, height: box.height };
    const still = this.#stills.prepare(layer, cellSize);
    const place = new MovedPlace(scene.size, box, still);
    // What does not move stays as it is.
    this.#overlay.layTexels(scene, still.atRest, box);
    const isHidden = layer.isHidden || layer.mesh.reach <= 0;
    if (!isHidden) this.#drawMoved(scene, layer, still, place, microText);
    const hide = (seen: Box, drawn: Box, opacity: number): void => {
      const [from, to] = [place.boxInTexture(seen), place.boxOnCanvas(drawn)];
      this.#hide.draw(scene, still.picture, from, to, opacity, box);
    };
    for (const mosaic of layer.mosaics) hide(mosaic.box, mosaic.box, 1);
    const { box: face } = layer.sourceFace;
    if (isHidden) hide(face, face, 1);
    else if (layer.mesh.reach < 1) hide(face, boxOf(layer.mesh.drawnPointsInPixels), 1 - layer.mesh.reach);
  }

  #drawMoved(
    scene: GlCanvas,
    { mesh, driving, settings }: AnimationLayer,
    still: PreparedStill,
    place: MovedPlace,
    microText: MicroTextTile,
  ): void {
    const cutOut: CutOut = {
      picture: still.picture,
      matte: still.matte ?? this.#opaque,
      backdrop: still.backdrop ?? still.picture,
    };
    const skin = still.flat.skin.texture;
    const driver = driving && this.#drivers.prepare(driving);
    const shade: Shade = { gain: this.#gain.texture, wrinkles: driver?.rest ? settings.wrinkles : 0 };
    if (driver?.rest && shade.wrinkles > 0)
      this.#shading.draw(this.#gain, driver.flat, driver.rest, still.flat);
    this.#moved.draw(scene, mesh, place, cutOut, shade, microText, still.extent);
    if (driver !== null) this.#eyes.draw(scene, mesh, place, driver, skin, settings.eyes);
    const { begins, opacity } = mouthInside(mesh.mouthOpening);
    if (opacity <= 0) return;
    const ofDriver = driver === null ? 0 : settings.mouthInterior;
    const draw = (mouth: InnerMouth, share: number): void => {
      this.#mouth.draw(scene, mesh, place, mouth, skin, begins, share);
    };
    if (ofDriver < 1) draw(this.#residentMouth, opacity);
    if (driver !== null && ofDriver > 0) draw(driver.mouth, opacity * ofDriver);
  }

  #drawLabel(scene: GlCanvas, plan: LabelPlan, marks: Marks): void {
    plan.tags.forEach(({ box }, index) => {
      this.#overlay.drawTexels(scene, marks.tags[index]!, box);
    });
    this.#overlay.drawTexels(scene, marks.plate, plan.plate.box);
  }
}

/**
 * Where the inside of a mouth that is not the still's own begins, from the upper lip (0) to the lower one (1): a still that shows its teeth
 * keeps them. Lips that hardly part show nothing, and those of a still that stands still what they show in it.
 */
function mouthInside({ source, drawn }: AnimatedMesh['mouthOpening']): { begins: number; opacity: number } {
  const own = smoothStep(0.06, 0.12, source);
  const begins = own * Math.min(1, source / Math.max(drawn, 1e-3));
  return { begins, opacity: smoothStep(0.01, 0.05, drawn - source) * smoothStep(0.98, 0.9, begins) };
}

function smoothStep(start: number, end: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - start) / (end - start)));
  return t * t * (3 - 2 * t);
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
