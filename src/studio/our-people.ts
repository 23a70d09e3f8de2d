import {
  type ConsentGate,
  type ConsentPolicy,
  type ConsentScope,
  EXPORT_LIMIT,
  MEDIA,
  OPERATIONS,
} from '../consent';
import { listSubjects } from './subjects';
import type { StudioState } from './studio-state';

/** The people of our own samples, for whom the app itself may say that they are nobody real. */
export class OurPeople {
  readonly #fileSha256s = new Set<string>();
  readonly #spokenFor = new Set<string>();

  /** Files that are ours to speak for from now on, and nobody in them is spoken for yet. */
  begin(files: readonly { readonly fileSha256: string }[]): void {
    this.#spokenFor.clear();
    for (const { fileSha256 } of files) this.#fileSha256s.add(fileSha256);
  }

  forget(fileSha256: string): void {
    this.#fileSha256s.delete(fileSha256);
  }

  /** Attests whoever has newly appeared. Once each: who takes it back is not overruled. */
  async attest(state: StudioState, gate: ConsentGate): Promise<void> {
    for (const { subjectId, face } of listSubjects(state)) {
      if (!this.#fileSha256s.has(face.fileSha256) || this.#spokenFor.has(subjectId)) continue;
      if (!mayBeAttested(state, gate.policy)) return;
      this.#spokenFor.add(subjectId);
      await gate.attest(
        face,
        {
          kind: 'nobody-real',
          nature: 'synthetic-picture',
          description: 'Rendered by Persona Grata from CC0 shapes',
        },
        scopeOf(state, gate.policy),
      );
    }
  }
}

function mayBeAttested({ purpose }: StudioState, { kinds, purposes }: ConsentPolicy): boolean {
  return kinds.includes('nobody-real') && purposes.includes(purpose);
}

/** Nobody is harmed by what is done with somebody who does not exist: everything the operator allows, for this purpose. */
function scopeOf({ purpose }: StudioState, { audience }: ConsentPolicy): ConsentScope {
  return {
    operations: OPERATIONS,
    purposes: [purpose],
    media: MEDIA,
    audience,
    validity: 'session',
    maxExports: EXPORT_LIMIT,
  };
}
