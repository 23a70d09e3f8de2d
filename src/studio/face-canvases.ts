import { clearVisibleCanvas, presentLabelledFrame } from '../render';
import type { ConsentGate } from '../consent';
import type { SeenPerson } from './people';
import { type StudioState, picturesOf, useOf } from './studio-state';
import { type Subject, listSubjects } from './subjects';
import type { Workshop } from './workshop';

const SIDE_IN_PIXELS = 192;

/** A small canvas on a person's card, and whether their face was last drawn in clear on it. */
interface FaceCanvas {
  readonly canvas: OffscreenCanvas;
  wasOpen: boolean | null;
}

/** The faces in the list of people: each a mosaic until its person has consented. */
export class FaceCanvases {
  readonly #workshop: Workshop;
  readonly #canvases = new Map<string, FaceCanvas>();

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** Takes the canvas of one subject for good. */
  open(subjectId: string, canvas: OffscreenCanvas): void {
    canvas.width = canvas.height = SIDE_IN_PIXELS;
    this.#canvases.set(subjectId, { canvas, wasOpen: null });
  }

  /** Draws the faces whose consent has changed; the canvases of people who are gone are emptied and let go. */
  async draw(stateOf: () => StudioState, gate: ConsentGate): Promise<void> {
    for (const [subjectId, face] of this.#canvases) {
      const renderer = await this.#workshop.renderer();
      const state = stateOf();
      const subject = listSubjects(state).find((candidate) => candidate.subjectId === subjectId);
      const person = subject && personOf(state, subject);
      if (!subject || !person) {
        clearVisibleCanvas(face.canvas);
        face.wasOpen = null;
        // Somebody whose portrait was taken away may agree again.
        if (!subject) this.#canvases.delete(subjectId);
        continue;
      }
      const isConsented = gate.consentFor(subject.face, useOf(state)) !== null;
      if (face.wasOpen === isConsented) continue;
      // Until the new drawing stands there, the old one must not.
      clearVisibleCanvas(face.canvas);
      face.wasOpen = null;
      using portrait = renderer.composePortrait({
        picture: person.frame,
        face: person.face,
        isConsented,
        sideInPixels: SIDE_IN_PIXELS,
      });
      presentLabelledFrame(portrait, face.canvas);
      face.wasOpen = isConsented;
    }
  }
}

/** The face of somebody, in the still it is in or as it was first seen in something that moves. */
export function personOf(state: StudioState, { pictureId, face }: Subject): SeenPerson | null {
  const { target } = state;
  if (target?.pictureId === pictureId && target.kind !== 'picture') return target.people.seen(face.faceIndex);
  const picture = picturesOf(state).find((candidate) => candidate.pictureId === pictureId);
  const found = picture?.faces[face.faceIndex];
  return picture && found ? { frame: picture.frame, face: found } : null;
}
