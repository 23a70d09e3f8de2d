import { ExportError, FaceError, PersonaGrataError, StudioError } from '../core';
import { decodePicture } from '../capture';
import { type LabelRecord, createLabelRecord, planLabel } from '../label';
import { ConsentGate, type Statement, statementFor } from '../consent';
import { type ExportedFile, exportStill } from '../export';
import { type Composition, composePicture, compositionOf } from './composition';
import { FaceCanvases } from './face-canvases';
import type { StudioRequests, StudioStatus } from './messages';
import type { Picture } from './picture';
import { Preview } from './preview';
import { fetchSample } from './sample-file';
import { reportStatus } from './status';
import { EMPTY_STATE, type StudioState, picturesOf, withAssignments } from './studio-state';
import { listSubjects } from './subjects';
import { Workshop } from './workshop';

const PROVIDER = 'persona-grata';

/** What the studio needs of whoever runs it. */
export interface StudioSurroundings {
  /** Told of what changes without a request: an expired consent, a graphics device that came back. */
  readonly onStatus: (status: StudioStatus) => void;
  /** Runs a task after the requests that are under way: none ever sees a state half changed. */
  readonly enqueue: (task: () => Promise<void>) => void;
}

/** Carries a frame from capture to export. One method for each request; each leaves the preview as the new state has it. */
export class Studio {
  readonly #gate = new ConsentGate();
  readonly #surroundings: StudioSurroundings;
  readonly #workshop = new Workshop();
  readonly #preview: Preview;
  readonly #faces = new FaceCanvases(this.#workshop);
  #state: StudioState = EMPTY_STATE;
  #lastPictureId = 0;
  #expiryTimer = 0;

  constructor(surroundings: StudioSurroundings) {
    this.#surroundings = surroundings;
    this.#preview = new Preview(this.#workshop, newRecord(), () => {
      this.#refreshUnasked();
    });
  }

  async open({ preview }: StudioRequests['open'][0]): Promise<StudioStatus> {
    this.#preview.open(preview);
    this.#workshop.prepare();
    return this.#become(this.#state);
  }

  async setTarget({ file }: StudioRequests['setTarget'][0], signal: AbortSignal): Promise<StudioStatus> {
    const target = await this.#read(file, file.name, 'target', signal);
    return this.#become({ ...this.#state, target, assignments: [] });
  }

  async addSource({ file }: StudioRequests['addSource'][0], signal: AbortSignal): Promise<StudioStatus> {
    const source = await this.#read(file, file.name, 'source', signal);
    return this.#become({ ...this.#state, sources: [...this.#state.sources, source] });
  }

  async removePicture({ pictureId }: StudioRequests['removePicture'][0]): Promise<StudioStatus> {
    const { target, sources } = this.#state;
    return this.#become({
      ...this.#state,
      target: target?.pictureId === pictureId ? null : target,
      sources: sources.filter((source) => source.pictureId !== pictureId),
    });
  }

  async assign({ targetFaceIndex, source }: StudioRequests['assign'][0]): Promise<StudioStatus> {
    const others = this.#state.assignments.filter(
      (assignment) => assignment.targetFaceIndex !== targetFaceIndex,
    );
    const chosen = source
      ? [{ targetFaceIndex, sourcePictureId: source.pictureId, sourceFaceIndex: source.faceIndex }]
      : [];
    this.#state = { ...this.#state, assignments: [...others, ...chosen] };
    return this.#refresh();
  }

  async setSettings(settings: StudioRequests['setSettings'][0]): Promise<StudioStatus> {
    this.#state = { ...this.#state, settings };
    return this.#refresh();
  }

  async setPurpose(purpose: StudioRequests['setPurpose'][0]): Promise<StudioStatus> {
    this.#state = { ...this.#state, purpose };
    return this.#refresh();
  }

  async showFace({ subjectId, canvas }: StudioRequests['showFace'][0]): Promise<null> {
    this.#faces.open(subjectId, canvas);
    await this.#faces.draw(() => this.#state, this.#gate);
    return null;
  }

  /** One of our own pairs, with the statement that nobody real is in it. */
  async trySamples(
    { samplesAddress, sourceName, targetName }: StudioRequests['trySamples'][0],
    signal: AbortSignal,
  ): Promise<StudioStatus> {
    const files = await Promise.all(
      [sourceName, targetName].map((name) => fetchSample(samplesAddress, name, signal)),
    );
    const source = await this.#read(files[0]!, files[0]!.name, 'source', signal);
    const target = await this.#read(files[1]!, files[1]!.name, 'target', signal).catch((error: unknown) => {
      source.frame.close();
      throw error;
    });
    this.#replaceState(withAssignments({ ...this.#state, target, sources: [source], assignments: [] }));
    for (const { face } of listSubjects(this.#state)) {
      await this.#gate.attest(
        face,
        {
          kind: 'nobody-real',
          nature: 'synthetic-picture',
          description: 'Rendered by Persona Grata from CC0 shapes',
        },
        this.#state.purpose,
      );
    }
    return this.#refresh();
  }

  statement({ kind, purpose }: StudioRequests['statement'][0]): Promise<Statement> {
    return statementFor(kind, purpose);
  }

  async attest({ subjectId, attestation }: StudioRequests['attest'][0]): Promise<StudioStatus> {
    const subject = listSubjects(this.#state).find((candidate) => candidate.subjectId === subjectId);
    if (!subject) throw new StudioError('studio-nothing-to-show');
    await this.#gate.attest(subject.face, attestation, this.#state.purpose);
    return this.#refresh();
  }

  /** Not queued behind other requests: an export under way is overtaken, and refuses when it asks for its grant again. */
  async withdraw({ recordId }: StudioRequests['withdraw'][0]): Promise<StudioStatus> {
    try {
      await this.#gate.withdraw(recordId);
    } catch (error) {
      // The gate is closed even where the withdrawal could not be written down, and the picture follows.
      this.#surroundings.onStatus(await this.#refresh());
      throw error;
    }
    return this.#refresh();
  }

  async eraseConsents(): Promise<StudioStatus> {
    await this.#gate.eraseRecords();
    return this.#refresh();
  }

  /**
   * The whole way out: grant, picture at full size, label, marks, signature, read-back. Anything that fails leaves no file.
   */
  async exportStill(
    { format }: StudioRequests['exportStill'][0],
    signal: AbortSignal,
  ): Promise<ExportedFile> {
    const state = this.#state;
    const composition = compositionOf(state, this.#gate);
    const { target } = state;
    if (!target || state.assignments.length === 0) throw new ExportError('export-nothing-to-export');
    const grantRequest = {
      faces: this.#facesToGrant(composition),
      operation: 'face_swap',
      purpose: state.purpose,
      medium: 'image',
    } as const;
    const grant = await this.#gate.requestGrant(grantRequest);
    const record = newRecord();
    const renderer = await this.#workshop.renderer();
    signal.throwIfAborted();
    const begin = performance.now();
    const size = { width: target.frame.widthInPixels, height: target.frame.heightInPixels };
    using frame = composePicture(renderer, state, composition, record, size);
    // Awaited here: the frame is closed when this method ends.
    return await exportStill({
      frame,
      grant,
      grantRequest,
      format,
      record,
      target: ingredientOf(target),
      sources: composition.swaps.map(({ source }) => ingredientOf(source)),
      parameters: { ...state.settings, faces: composition.swaps.length },
      faceBoxes: composition.swaps.map(({ targetFaceIndex }) => target.faces[targetFaceIndex]!.box),
      renderMilliseconds: performance.now() - begin,
      signal,
    });
  }

  async reset(): Promise<StudioStatus> {
    return this.#become(EMPTY_STATE);
  }

  /** Everyone in the drawing and everyone still waited for, so that a refusal names what is missing. */
  #facesToGrant({ facesShown }: Composition) {
    const inPlay = listSubjects(this.#state)
      .filter((subject) => subject.inPlay)
      .map((subject) => subject.face);
    return [...facesShown, ...inPlay];
  }

  async #read(file: Blob, fileName: string, role: Picture['role'], signal: AbortSignal): Promise<Picture> {
    const frame = await decodePicture(file, signal);
    try {
      const size = { width: frame.widthInPixels, height: frame.heightInPixels };
      // A picture that cannot bear a label is refused before it takes the place of one that can.
      if (role === 'target') planLabel(newRecord(), size, []);
      const faces = await (
        await this.#workshop.finder()
      ).findFaces(frame, signal, role === 'target' ? 'everyone' : 'subjects');
      if (faces.length === 0) throw new FaceError('face-none', { fileName });
      return { pictureId: `picture-${++this.#lastPictureId}`, fileName, role, file, frame, faces };
    } catch (error) {
      frame.close();
      throw error;
    }
  }

  async #become(state: StudioState): Promise<StudioStatus> {
    this.#replaceState(withAssignments(state));
    return this.#refresh();
  }

  /** Pictures that are in the old state only are closed, and what was opened for them is dropped. */
  #replaceState(state: StudioState): void {
    const kept = picturesOf(state);
    for (const picture of picturesOf(this.#state)) {
      if (kept.includes(picture)) continue;
      if (!kept.some(({ frame }) => frame.fileSha256 === picture.frame.fileSha256))
        this.#gate.forgetPicture(picture.frame.fileSha256);
      picture.frame.close();
    }
    this.#state = state;
  }

  async #refresh(): Promise<StudioStatus> {
    const stateOf = () => this.#state;
    this.#renewExpiryTimer();
    await this.#preview.draw(stateOf, this.#gate);
    // A face that cannot be drawn stays hidden; the preview has said why.
    await this.#faces.draw(stateOf, this.#gate).catch((error: unknown) => {
      if (!(error instanceof PersonaGrataError)) throw error;
    });
    return reportStatus(this.#state, this.#gate, this.#preview.report);
  }

  /** The gate closes by itself when a consent runs out; the picture must follow at once. */
  #renewExpiryTimer(): void {
    clearTimeout(this.#expiryTimer);
    const ends = listSubjects(this.#state).flatMap(({ face }) => {
      const consent = this.#gate.consentFor(face, this.#state.purpose);
      return consent ? [Date.parse(consent.validUntil)] : [];
    });
    if (ends.length === 0) return;
    this.#expiryTimer = setTimeout(
      () => {
        this.#refreshUnasked();
      },
      Math.max(0, Math.min(...ends) - Date.now()) + 1,
    );
  }

  #refreshUnasked(): void {
    this.#surroundings.enqueue(async () => {
      this.#surroundings.onStatus(await this.#refresh());
    });
  }
}

function newRecord(): LabelRecord {
  return createLabelRecord({
    now: new Date(),
    uuid: crypto.randomUUID(),
    provider: PROVIDER,
    systemVersion: APP_VERSION,
  });
}

function ingredientOf({ file, frame }: Picture) {
  return { file, format: frame.format };
}
