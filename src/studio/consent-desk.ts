import { StudioError } from '../core';
import { type ConsentGate, type ConsentSummary, isTakeBack } from '../consent';
import { welcomePortraitOf, withoutPortraitsOf } from './consented-portraits';
import type { Driver } from './driver';
import type { LiveChecks } from './live-checks';
import type { StudioRequests, StudioStatus } from './messages';
import { subjectIdOf } from './picture';
import type { StudioState } from './studio-state';
import { type Subject, listSubjects } from './subjects';

/** What the desk needs of the studio. */
export interface DeskSurroundings {
  readonly gate: ConsentGate;
  readonly liveChecks: LiveChecks;
  readonly state: () => StudioState;
  readonly driver: Driver;
  /** Draws and reports how things stand. */
  readonly refresh: () => Promise<StudioStatus>;
  /** Changes the state after whatever is under way. */
  readonly change: (to: () => StudioState) => void;
  readonly onStatus: (status: StudioStatus) => void;
}

/** Whatever changes who has agreed: attesting, asking a person's own device, withdrawing. */
export class ConsentDesk {
  readonly #surroundings: DeskSurroundings;

  constructor(surroundings: DeskSurroundings) {
    this.#surroundings = surroundings;
  }

  async attest(request: StudioRequests['attest'][0]): Promise<StudioStatus> {
    const { subjectId, attestation, scope, witness } = request;
    const { gate, liveChecks, state, refresh } = this.#surroundings;
    const subject = this.#subject(subjectId);
    const live = attestation.kind === 'self' ? liveChecks.evidenceFor(subjectId, witness) : null;
    await gate.attest(subject.face, attestation, scope, { live });
    liveChecks.forget(subjectId);
    welcomePortraitOf(subject, state());
    return refresh();
  }

  async askOwnDevice({
    subjectId,
    scope,
    asker,
  }: StudioRequests['askOwnDevice'][0]): Promise<StudioRequests['askOwnDevice'][1]> {
    const { face } = this.#subject(subjectId);
    return { line: await this.#surroundings.gate.askOwnDevice(face, scope, asker) };
  }

  /** What came back from a person's own device: yes, or no longer. */
  async takeAnswer({ text }: StudioRequests['takeAnswer'][0]): Promise<StudioStatus> {
    const { gate, state, refresh } = this.#surroundings;
    if (isTakeBack(text)) return this.#withdraw(() => gate.withdrawBySubject(text));
    const { face } = await gate.takeAnswer(text);
    const subject = listSubjects(state()).find(({ subjectId }) => subjectId === subjectIdOf(face));
    if (subject) welcomePortraitOf(subject, state());
    return refresh();
  }

  paperForm({ subjectId, scope }: StudioRequests['paperForm'][0]): Promise<StudioRequests['paperForm'][1]> {
    return this.#surroundings.gate.paperForm(this.#subject(subjectId).face, scope);
  }

  /** Not queued behind other requests: an export under way is overtaken, and refuses when it asks for its grant again. */
  withdraw({ recordId }: StudioRequests['withdraw'][0]): Promise<StudioStatus> {
    return this.#withdraw(() => this.#surroundings.gate.withdraw(recordId));
  }

  withdrawByCode({ code }: StudioRequests['withdrawByCode'][0]): Promise<StudioStatus> {
    return this.#withdraw(() => this.#surroundings.gate.withdrawByCode(code));
  }

  async eraseConsents(): Promise<StudioStatus> {
    await this.#surroundings.gate.eraseRecords();
    return this.#surroundings.refresh();
  }

  async #withdraw(withdraw: () => Promise<ConsentSummary>): Promise<StudioStatus> {
    const { refresh, change, state, driver, onStatus } = this.#surroundings;
    try {
      const { face } = await withdraw();
      // What is under way may still be reading the portrait: it is refused when it asks the gate again.
      change(() => withoutPortraitsOf(face, state(), driver));
    } catch (error) {
      // The gate is closed even where the withdrawal could not be written down, and the picture follows.
      onStatus(await refresh());
      throw error;
    }
    return refresh();
  }

  /** @throws StudioError `studio-nothing-to-show` */
  #subject(subjectId: string): Subject {
    const subject = listSubjects(this.#surroundings.state()).find(
      (candidate) => candidate.subjectId === subjectId,
    );
    if (!subject) throw new StudioError('studio-nothing-to-show');
    return subject;
  }
}
