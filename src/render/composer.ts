import { type Box, type Size, scaleBox } from '../core';
import type { LabelPlan, MicroText } from '../label';
import { FACE_SIDES } from '../landmarks';
import type { ReenactedMesh } from '../reenact';
import type { CompositionRequest, PortraitRequest, SwapLayer } from './composition-request';
import { type DrawTarget, GlCanvas, type GlDevice, type GlMesh, GlTarget, GlTexture, createQuad } from './gl';
import type { LabelPainter } from './label-painter';
import { FacePass, type MicroTextTile } from './passes/face-pass';
import { drawFaceRegions } from './passes/face-regions';
import { MosaicPass } from './passes/mosaic-pass';
import { OverlayPass } from './passes/overlay-pass';
import { PatchPass } from './passes/patch-pass';
import { PictureScaling } from './passes/picture-scaling';
import { Relighting } from './passes/relighting';
import { SurroundPass } from './passes/surround-pass';
import { PictureTextures } from './picture-textures';
import { seeFace } from './seen-face';

/** The drawings that end up on top, painted before anything else so that a missing font stops everything. */
interface Marks {
  readonly plate: OffscreenCanvas;
  readonly tags: readonly OffscreenCanvas[];
  readonly microText: OffscreenCanvas;
  readonly banner: OffscreenCanvas | null;
}

/** All passes on one device, in the order in which a picture goes through them. */
export class Composer {
  readonly #device: GlDevice;
  readonly #painter: LabelPainter;
  readonly #quad: GlMesh;
  readonly #scaling: PictureScaling;
  readonly #textures: PictureTextures;
  readonly #surround: SurroundPass;
  readonly #relighting: Relighting;
  readonly #face: FacePass;
  readonly #patches: PatchPass;
  readonly #overlay: OverlayPass;
  readonly #mosaic: MosaicPass;

  /** Everything made here belongs to `device` and goes with it. */
  constructor(device: GlDevice, painter: LabelPainter) {
    this.#device = device;
    this.#painter = painter;
    this.#quad = createQuad(device);
    this.#scaling = new PictureScaling(device, this.#quad);
    this.#textures = new PictureTextures(device, this.#scaling);
    const regions = drawFaceRegions(device).texture;
    this.#surround = new SurroundPass(device);
    this.#relighting = new Relighting(device, this.#quad, regions);
    this.#face = new FacePass(device, regions);
    this.#patches = new PatchPass(device);
    this.#overlay = new OverlayPass(device, this.#quad);
    this.#mosaic = new MosaicPass(device, this.#scaling, this.#overlay);
  }

  /** Draws everything, the label last, onto the device's canvas. */
  draw(request: CompositionRequest): void {
    const marks = this.#paintMarks(request);
    const picture = this.#textures.wholePicture(request.target, request.size);
    const scene = new GlCanvas(this.#device, request.size);
    this.#overlay.fill(scene, picture);
    this.#drawSwaps(scene, picture, request, marks.microText);
    const scale = request.size.width / request.target.widthInPixels;
    for (const { box } of request.mosaics) this.#mosaic.draw(scene, picture, scaleBox(box, scale));
    if (marks.banner !== null) this.#overlay.stretch(scene, marks.banner);
    this.#drawLabel(scene, request.labelPlan, marks);
    this.#textures.forgetUnused();
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

  #paintMarks({ labelPlan, unconsentedBanner, size }: CompositionRequest): Marks {
    return {
      plate: this.#painter.paintPlate(labelPlan.plate),
      tags: labelPlan.tags.map((tag) => this.#painter.paintPlate(tag)),
      microText: this.#painter.paintMicroTextTile(labelPlan.microText),
      banner: unconsentedBanner ? this.#painter.paintUnconsentedBanner(size) : null,
    };
  }

  #drawSwaps(
    scene: GlCanvas,
    picture: GlTexture,
    request: CompositionRequest,
    microTextTile: OffscreenCanvas,
  ): void {
    if (request.swaps.length === 0) return;
    using tile = new GlTexture(
      this.#device,
      { width: microTextTile.width, height: microTextTile.height },
      { format: 'encoded', wrap: 'repeat' },
      microTextTile,
    );
    const microText = placeMicroText(tile, request.labelPlan.microText);
    // From the second swap on, what lies beneath is the picture with the swaps before, so that a neighbour's new
    // face is carried along and not wiped out by its old one.
    using beneath =
      request.swaps.length > 1
        ? new GlTexture(this.#device, request.size, { format: 'encoded', wrap: 'mirror' })
        : null;
    request.swaps.forEach((swap, index) => {
      if (beneath !== null && index > 0) scene.copyTo(beneath);
      const under = beneath !== null && index > 0 ? beneath : picture;
      this.#drawSwap(scene, under, request, swap, microText);
    });
  }

  #drawSwap(
    scene: DrawTarget,
    beneath: GlTexture,
    { target, size }: CompositionRequest,
    { source, mesh, settings }: SwapLayer,
    microText: MicroTextTile,
  ): void {
    const scale = size.width / mesh.targetSize.width;
    const scissor = touchedBox(mesh, scale, size);
    if (scissor.width <= 0 || scissor.height <= 0) return;
    const enlargement = (mesh.faceWidthInPixels * scale) / widthOf(mesh.sourcePointsInPixels);
    const sourceFace = seeFace(
      this.#textures,
      source,
      mesh.sourcePointsInPixels,
      mesh.sourceFacing,
      enlargement,
    );
    const targetFace = seeFace(this.#textures, target, mesh.targetPointsInPixels, mesh.targetFacing, scale);
    this.#surround.draw(scene, beneath, mesh, scissor);
    const maps = this.#relighting.draw(sourceFace, targetFace);
    this.#face.draw(scene, mesh, sourceFace, maps, settings, microText, scissor);
    this.#patches.draw(scene, targetFace, mesh, settings, scissor);
  }

  #drawLabel(scene: DrawTarget, plan: LabelPlan, marks: Marks): void {
    plan.tags.forEach(({ box }, index) => {
      this.#overlay.draw(scene, marks.tags[index]!, box.left, box.top);
    });
    this.#overlay.draw(scene, marks.plate, plan.plate.box.left, plan.plate.box.top);
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
  const points = mesh.surround.toPointsInPixels;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    left = Math.min(left, points[index]! * scale);
    right = Math.max(right, points[index]! * scale);
    top = Math.min(top, points[index + 1]! * scale);
    bottom = Math.max(bottom, points[index + 1]! * scale);
  }
  left = Math.max(0, Math.floor(left));
  top = Math.max(0, Math.floor(top));
  return {
    left,
    top,
    width: Math.min(size.width, Math.ceil(right)) - left,
    height: Math.min(size.height, Math.ceil(bottom)) - top,
  };
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
