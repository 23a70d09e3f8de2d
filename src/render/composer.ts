import { type Box, type Size, scaleBox } from '../core';
import type { LabelPlan, MicroText } from '../label';
import { FACE_SIDES } from '../landmarks';
import type { ReenactedMesh } from '../reenact';
import type { CompositionRequest, PortraitRequest, SwapLayer } from './composition-request';
import { GlCanvas, type GlDevice, type GlMesh, GlTarget, GlTexture, createQuad } from './gl';
import type { LabelPainter } from './label-painter';
import { MovingLooks } from './moving-looks';
import { type Marks, PaintedMarks } from './painted-marks';
import { type FaceLook, StillLook } from './passes/face-look';
import { FacePass, type MicroTextTile } from './passes/face-pass';
import { FaceReader, type SeenFace } from './passes/face-reader';
import { drawFaceRegions } from './passes/face-regions';
import { HidePass } from './passes/hide-pass';
import { MosaicPass } from './passes/mosaic-pass';
import { OverlayPass } from './passes/overlay-pass';
import { PatchPass } from './passes/patch-pass';
import { PictureScaling } from './passes/picture-scaling';
import { SurroundPass } from './passes/surround-pass';
import { WatermarkPass } from './passes/watermark-pass';
import { PictureTextures, isMoving } from './picture-textures';
import { seeFace } from './seen-face';
import { WornFaces } from './worn-faces';
import { drawFound } from './xray-drawing';

/** All passes on one device, in the order in which a picture goes through them. */
export class Composer {
  readonly #device: GlDevice;
  readonly #marks: PaintedMarks;
  readonly #quad: GlMesh;
  readonly #scaling: PictureScaling;
  readonly #textures: PictureTextures;
  readonly #surround: SurroundPass;
  readonly #reader: FaceReader;
  readonly #moving: MovingLooks;
  readonly #worn: WornFaces;
  /** The target's face in a still, overwritten by the next. */
  readonly #stillTarget: StillLook;
  readonly #face: FacePass;
  readonly #patches: PatchPass;
  readonly #overlay: OverlayPass;
  readonly #mosaic: MosaicPass;
  readonly #hide: HidePass;
  readonly #watermark: WatermarkPass;
  #beneath: GlTarget | null = null;

  /** Everything made here belongs to `device` and goes with it. */
  constructor(device: GlDevice, painter: LabelPainter) {
    this.#device = device;
    this.#marks = new PaintedMarks(device, painter);
    this.#quad = createQuad(device);
    this.#scaling = new PictureScaling(device, this.#quad);
    this.#textures = new PictureTextures(device, this.#scaling);
    this.#surround = new SurroundPass(device);
    this.#reader = new FaceReader(device, this.#quad, drawFaceRegions(device).texture);
    this.#moving = new MovingLooks(device);
    this.#worn = new WornFaces(device, this.#textures, this.#reader, this.#moving);
    this.#stillTarget = new StillLook(device);
    this.#face = new FacePass(device);
    this.#patches = new PatchPass(device);
    this.#overlay = new OverlayPass(device, this.#quad);
    this.#mosaic = new MosaicPass(device, this.#scaling, this.#overlay);
    this.#hide = new HidePass(device, this.#quad, this.#scaling);
    this.#watermark = new WatermarkPass(device, this.#quad);
  }

  /** Draws everything, label and watermark last, onto the device's canvas. */
  draw(request: CompositionRequest): void {
    const { target, size, swaps, xray = 'result' } = request;
    const marks = this.#marks.prepare(request.labelPlan, request.unconsentedBanner);
    const picture = this.#textures.wholePicture(target, size);
    const scene = new GlCanvas(this.#device, size);
    const scale = size.width / target.widthInPixels;
    const microText = placeMicroText(marks.microText, request.labelPlan.microText);
    if (xray === 'mask' || xray === 'result') this.#drawSwaps(scene, picture, request, microText);
    else this.#overlay.fill(scene, picture);
    if (xray === 'landmarks' || xray === 'mesh') {
      const meshes = swaps.map(({ mesh }) => mesh);
      this.#overlay.stretch(scene, drawFound(size, meshes, xray));
    }
    for (const { mesh } of swaps) this.#hideBeyondReach(scene, picture, mesh, scale);
    for (const { box } of request.mosaics) this.#mosaic.draw(scene, picture, scaleBox(box, scale));
    if (marks.banner !== null) this.#overlay.stretchTexture(scene, marks.banner);
    this.#drawLabel(scene, request.labelPlan, marks);
    this.#watermark.draw(scene, request.labelPlan.watermark);
    this.#textures.forgetUnused();
    this.#worn.forgetUnused();
    this.#marks.forgetUnused();
    this.#moving.forgetUnused(isMoving(target));
  }

  /** Draws one face of one picture as it is, or hidden, onto the device's canvas. */
  drawPortrait({ picture, face, isConsented, sideInPixels }: PortraitRequest): void {
    const size: Size = { width: sideInPixels, height: sideInPixels };
    const scene = new GlCanvas(this.#device, size);
    const box = portraitBox(face.box);
    using texture = new GlTexture(
      this.#device,
      { width: picture.widthInPixels, height: picture.heightInPixels },
      { format: 'encoded', wrap: 'mirror' },
      picture.bitmap,
    );
    this.#scaling.draw(scene, texture, box, false);
    if (!isConsented) {
      using seen = new GlTarget(this.#device, size, { format: 'encoded' });
      this.#scaling.draw(seen, texture, box, false);
      this.#mosaic.draw(scene, seen.texture, { left: 0, top: 0, ...size });
    }
  }

  #drawSwaps(
    scene: GlCanvas,
    picture: GlTexture,
    request: CompositionRequest,
    microText: MicroTextTile,
  ): void {
    const layers = request.swaps.filter(({ mesh }) => mesh.reach > 0);
    const alone = layers.length === 1 ? layers[0] : undefined;
    if (alone === undefined) this.#overlay.fill(scene, picture);
    else this.#surround.drawWhole(scene, picture, alone.mesh);
    const drawn: Box[] = [];
    let isCovered = false;
    for (const layer of layers) {
      const touched = touchedBox(layer.mesh, request.size.width / layer.mesh.targetSize.width, request.size);
      if (touched.width <= 0 || touched.height <= 0) continue;
      if (alone === undefined) {
        // Beneath a neighbour lies the picture with the swaps before, so that its new face is carried along and not wiped
        // out by its old one.
        const isNeighbour = drawn.some((other) => overlap(other, touched));
        isCovered ||= isNeighbour;
        const beneath = isNeighbour ? this.#copyBeneath(scene, touched) : picture;
        this.#surround.draw(scene, beneath, layer.mesh, touched);
        drawn.push(touched);
      }
      this.#drawSwap(scene, request, layer, microText, touched);
    }
    if (!isCovered) this.#dropBeneath();
  }

  #drawSwap(
    scene: GlCanvas,
    { target, size, xray }: CompositionRequest,
    layer: SwapLayer,
    microText: MicroTextTile,
    scissor: Box,
  ): void {
    const { mesh, settings } = layer;
    const scale = size.width / mesh.targetSize.width;
    const enlargement = (mesh.faceWidthInPixels * scale) / widthOf(mesh.sourcePointsInPixels);
    const worn = this.#worn.wear(layer, enlargement);
    const seen = seeFace(this.#textures, target, mesh.targetPointsInPixels, mesh.targetFacing, scale);
    const look = this.#lookAtTarget(seen, worn.look, layer, target);
    const isMask = xray === 'mask';
    this.#face.draw(scene, mesh, worn, look, { ...settings, isMask }, microText, scissor);
    if (isMask) return;
    this.#patches.draw(scene, seen, mesh, settings, scissor);
  }

  #lookAtTarget(
    seen: SeenFace,
    source: FaceLook,
    { mesh: { keptEyes }, trackId }: SwapLayer,
    target: CompositionRequest['target'],
  ): FaceLook {
    if (trackId === undefined || !isMoving(target)) {
      this.#reader.readStill(seen, this.#stillTarget, source);
      return this.#stillTarget;
    }
    const look = this.#moving.lookOf(trackId, 'target');
    this.#reader.readMoving(seen, look, source, {
      timestampSeconds: target.timestampSeconds,
      openEyes: 1 - Math.max(keptEyes.left, keptEyes.right),
    });
    return look;
  }

  /** A pose that bears no swap fades to a mosaic: neither a torn face is shown, nor the one that should be replaced. */
  #hideBeyondReach(scene: GlCanvas, picture: GlTexture, mesh: ReenactedMesh, scale: number): void {
    if (mesh.reach >= 1) return;
    const face = scaleBox(boxOf(mesh.targetPointsInPixels), scale);
    this.#hide.draw(scene, picture, face, face, 1 - mesh.reach);
  }

  #copyBeneath(scene: GlCanvas, box: Box): GlTexture {
    const { size } = scene;
    const kept = this.#beneath?.size;
    if (kept?.width !== size.width || kept.height !== size.height) this.#dropBeneath();
    this.#beneath ??= new GlTarget(this.#device, size, { format: 'encoded', wrap: 'mirror' });
    scene.copyTo(this.#beneath, box);
    return this.#beneath.texture;
  }

  #dropBeneath(): void {
    this.#beneath?.close();
    this.#beneath = null;
  }

  #drawLabel(scene: GlCanvas, { tags, plate }: LabelPlan, marks: Marks): void {
    tags.forEach(({ box }, index) => {
      this.#overlay.drawTexels(scene, marks.tags[index]!, box);
    });
    this.#overlay.drawTexels(scene, marks.plate, plate.box);
  }
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

/** The pixels of the canvas that a swap can change. */
function touchedBox(mesh: ReenactedMesh, scale: number, size: Size): Box {
  const box = scaleBox(boxOf(mesh.surround.toPointsInPixels), scale);
  const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
  return {
    left,
    top,
    width: Math.min(size.width, Math.ceil(box.left + box.width)) - left,
    height: Math.min(size.height, Math.ceil(box.top + box.height)) - top,
  };
}

/** @param points - n x (x, y). */
function boxOf(points: Float32Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    left = Math.min(left, points[index]!);
    right = Math.max(right, points[index]!);
    top = Math.min(top, points[index + 1]!);
    bottom = Math.max(bottom, points[index + 1]!);
  }
  return { left, top, width: right - left, height: bottom - top };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

function widthOf(points: Float32Array): number {
  const { left, right } = FACE_SIDES;
  return Math.max(
    1,
    Math.hypot(points[2 * left]! - points[2 * right]!, points[2 * left + 1]! - points[2 * right + 1]!),
  );
}

/** A square that shows the whole head. */
function portraitBox(face: Box): Box {
  const side = 1.5 * Math.max(face.width, face.height);
  return {
    left: face.left + face.width / 2 - side / 2,
    top: face.top + face.height * 0.46 - side / 2,
    width: side,
    height: side,
  };
}
