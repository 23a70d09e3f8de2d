import type { CapturedFrame } from '../../../src/capture';
import type { Box, Size } from '../../../src/core';
import { Inspector } from '../../../src/inspect';
import { createLabelRecord, markFace, planLabel } from '../../../src/label';
import { type Face, FaceFinder, type PersonMask, PersonSegmenter } from '../../../src/landmarks';
import { DEFAULT_ANIMATE_SETTINGS, motionOf, reenactAnimate, restOf } from '../../../src/reenact';
import { Renderer, encodeLabelledFrame } from '../../../src/render';
import { type Pixels, frameOf, loadPicture, pixelsOf, sizeOf } from './picture';

const never = new AbortController().signal;

/** Every slider at the end: what the truth is compared with. */
export const FULL_SETTINGS = { ...DEFAULT_ANIMATE_SETTINGS, wrinkles: 1 };

/** What every picture of the benchmark says of itself. */
export const BENCH_RECORD = createLabelRecord({
  now: new Date(0),
  uuid: '00000000-0000-4000-8000-000000000000',
  provider: 'bench',
  systemVersion: '0',
});

/** A picture of the data, and the face in it. */
export interface Sitter {
  readonly frame: CapturedFrame;
  readonly size: Size;
  readonly pixels: Pixels;
  readonly face: Face;
}

/** What came out, as a user's file shows it. */
export interface Output {
  readonly pixels: Pixels;
  /** Found again in the file; null where there is none. */
  readonly face: Face | null;
  /** Plate and tags, in pixels. */
  readonly labels: readonly Box[];
}

/** The stages of the app, and the pictures that several rows share. */
export class Atelier {
  readonly finder: FaceFinder;
  readonly renderer: Renderer;
  readonly segmenter: PersonSegmenter;
  readonly inspector = new Inspector();
  readonly #address: string;
  readonly #sitters = new Map<string, Promise<Sitter>>();
  readonly #masks = new Map<Sitter, Promise<PersonMask>>();

  private constructor(address: string, finder: FaceFinder, renderer: Renderer, segmenter: PersonSegmenter) {
    this.#address = address;
    this.finder = finder;
    this.renderer = renderer;
    this.segmenter = segmenter;
  }

  /** @param address - folder of the data, with a slash at its end. */
  static async open(address: string): Promise<Atelier> {
    const finder = await FaceFinder.create();
    return new Atelier(address, finder, await Renderer.create(), await PersonSegmenter.create());
  }

  sitter(path: string): Promise<Sitter> {
    const known = this.#sitters.get(path);
    if (known !== undefined) return known;
    const sitter = loadPicture(this.#address + path).then((frame) => this.seat(frame, path));
    this.#sitters.set(path, sitter);
    return sitter;
  }

  async seat(frame: CapturedFrame, name: string): Promise<Sitter> {
    const [face] = await this.finder.findFaces(frame, never);
    if (face === undefined) throw new Error(`There is no face in ${name}.`);
    return { frame, size: sizeOf(frame), pixels: pixelsOf(frame.bitmap), face };
  }

  maskOf(sitter: Sitter): Promise<PersonMask> {
    const known = this.#masks.get(sitter) ?? this.segmenter.segment(sitter.frame, never);
    this.#masks.set(sitter, known);
    return known;
  }

  /** `source` moved by what `driving` does that `reference` does not, as a labelled PNG that is opened again. */
  async animate(
    source: Sitter,
    reference: Sitter,
    driving: Sitter,
    motion = motionOf(driving.face, restOf(reference.face)),
    settings = FULL_SETTINGS,
  ): Promise<Output> {
    const { size } = source;
    const mesh = reenactAnimate(source.face, size, motion, settings);
    const landmarks = mesh.drawnPointsInPixels.subarray(0, 3 * 468);
    const labelPlan = planLabel(BENCH_RECORD, size, [markFace(landmarks)]);
    using frame = this.renderer.composeAnimation({
      size,
      cells: [
        {
          box: { left: 0, top: 0, ...size },
          layer: {
            source: source.frame,
            sourceFace: source.face,
            personMask: await this.maskOf(source),
            mesh,
            settings,
            driving: {
              frame: driving.frame,
              face: driving.face,
              rest: { frame: reference.frame, face: reference.face },
            },
            mosaics: [],
            isHidden: false,
          },
        },
      ],
      unconsentedBanner: false,
      labelPlan,
    });
    const file = new Blob([await encodeLabelledFrame(frame, 'png')], { type: 'image/png' });
    using opened = frameOf(await createImageBitmap(file));
    const [face] = await this.finder.findFaces(opened, never);
    return {
      pixels: pixelsOf(opened.bitmap),
      face: face ?? null,
      labels: [labelPlan.plate, ...labelPlan.tags].map(({ box }) => box),
    };
  }

  async close(): Promise<void> {
    this.finder.close();
    this.renderer.close();
    this.segmenter.close();
    this.inspector.close();
    for (const sitter of this.#sitters.values()) (await sitter).frame.close();
  }
}
