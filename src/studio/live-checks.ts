import { LiveAttempts, type LiveEvidence, liveEvidenceOf, witnessedEvidence } from '../consent';
import { ConsentError } from '../core';
import { personOf } from './face-canvases';
import { LiveCheck } from './live-check';
import type { LiveCommand, LiveReport } from './live-messages';
import type { StudioState } from './studio-state';
import { listSubjects } from './subjects';

/** What was found out about one person, until they attest. */
type Found = LiveEvidence | 'different';

/** Live checks, one at a time, and what each found out: kept here, where no page can write it. */
export class LiveChecks {
  readonly #onReport: (report: LiveReport | null) => void;
  readonly #found = new Map<string, Found>();
  readonly #attempts: LiveAttempts;
  #check: LiveCheck | null = null;

  constructor(onReport: (report: LiveReport | null) => void, attempts = new LiveAttempts()) {
    this.#onReport = onReport;
    this.#attempts = attempts;
  }

  /** Begins, steers or ends a check; what comes of it is reported, not waited for. */
  obey(command: LiveCommand, state: StudioState): Promise<null> {
    if (command.kind === 'begin') this.#begin(command, state);
    else if (command.kind === 'end') this.end();
    else this.#check?.steer(command.kind);
    return Promise.resolve(null);
  }

  /** Ends what is under way, and forgets nothing of what was found. */
  end(): void {
    this.#check?.close();
    this.#check = null;
    this.#onReport(null);
  }

  /** What was found serves one attestation: the next person has to show themselves. Without a subject it is all forgotten. */
  forget(subjectId?: string): void {
    if (subjectId === undefined) this.#found.clear();
    else this.#found.delete(subjectId);
  }

  /**
   * What is written beside the word of the person themselves: it needs a check that was passed, or a witness who was there.
   *
   * @param witness - the name of whoever saw the person agree; null where nobody did.
   * @throws ConsentError `consent-live-different` when the check said that it is somebody else; `consent-live-missing`;
   * `consent-form-incomplete` when the witness has no name.
   */
  evidenceFor(subjectId: string, witness: string | null): LiveEvidence {
    const found = this.#found.get(subjectId);
    if (found === 'different') throw new ConsentError('consent-live-different');
    if (found) return found;
    if (witness !== null) return witnessedEvidence(witness);
    throw new ConsentError('consent-live-missing');
  }

  #begin(command: Extract<LiveCommand, { kind: 'begin' }>, state: StudioState): void {
    this.#check?.close();
    const { subjectId } = command;
    const subject = listSubjects(state).find((candidate) => candidate.subjectId === subjectId);
    const picture = subject?.face.fileSha256 ?? subjectId;
    let isCounted = false;
    const check = new LiveCheck(command, (report) => {
      if (!isCounted && report.challenge?.step) {
        isCounted = true;
        this.#attempts.count(picture);
      }
      this.#onReport(report);
    });
    this.#check = check;
    try {
      this.#attempts.requireAnother(picture);
    } catch (error) {
      check.refuse(error);
      return;
    }
    void check.run(subject ? personOf(state, subject) : null).then((result) => {
      check.close();
      this.#attempts.end(picture);
      if (!result || this.#check !== check) return;
      const { outcome } = result;
      if (outcome === 'different') this.#found.set(subjectId, outcome);
      else if (outcome === 'same' || outcome === 'uncertain' || outcome === 'not-run') {
        this.#attempts.forgive(picture);
        this.#found.set(subjectId, liveEvidenceOf({ ...result, match: outcome }));
      }
    });
  }
}
