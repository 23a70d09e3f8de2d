import type { ConsentFile, ReadLedgerFile } from '../../consent';
import type { ConsentReceipt, StudioRequestName, StudioRequests, StudioStatus } from '../messages';
import { forgetPage } from './forget-page';

/** What the desk needs of whoever owns the studio. */
export interface DeskSurroundings {
  readonly ask: <Name extends StudioRequestName>(
    name: Name,
    parameters: StudioRequests[Name][0],
  ) => Promise<StudioRequests[Name][1]>;
  /** Hands a file to the visitor. */
  readonly save: (file: Blob, fileName: string) => void;
  readonly fail: (error: unknown) => void;
  readonly show: (part: Partial<DeskView>) => void;
  /** Ends every worker. */
  readonly end: () => void;
}

/** What the desk makes the page show. */
export interface DeskView {
  readonly status: StudioStatus | null;
  readonly consentReceipt: ConsentReceipt | null;
  readonly openedLedger: (ReadLedgerFile & { readonly fileName: string }) | null;
  readonly isDeleted: boolean;
}

/** The page's end of everything about records as documents. */
export class ConsentDesk {
  readonly #surroundings: DeskSurroundings;

  constructor(surroundings: DeskSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Shows the receipt of a consent, for the person concerned. */
  async showReceipt(recordId: string): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ consentReceipt: await ask('consentFile', { recordId }) });
    });
  }

  closeReceipt(): void {
    this.#surroundings.show({ consentReceipt: null });
  }

  /** The record as a file; once it is withdrawn, the notice of that lies in it. */
  async saveConsentFile(recordId: string): Promise<void> {
    await this.#attempt(async ({ ask, save }) => {
      const { file } = await ask('consentFile', { recordId });
      save(jsonOf(file), fileNameOf(file));
    });
  }

  async saveLedger(): Promise<void> {
    await this.#attempt(async ({ ask, save }) => {
      save(jsonOf(await ask('ledgerFile', null)), `persona-grata_consents_${today()}.json`);
    });
  }

  /** Looks at a ledger that was saved before, here or in another browser. */
  async readLedger(file: File): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      const read = await ask('readLedgerFile', { file });
      show({ openedLedger: { ...read, fileName: file.name } });
    });
  }

  /** True once the consent that the code belongs to is withdrawn. */
  withdrawByCode(code: string): Promise<boolean> {
    return this.#attempt(async ({ ask, show }) => {
      show({ status: await ask('withdrawByCode', { code }) });
    });
  }

  /** What it is made for. */
  async setPurpose(purpose: StudioStatus['purpose']): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ status: await ask('setPurpose', purpose) });
    });
  }

  /** Who is going to see what is made. */
  async setAudience(audience: StudioStatus['audience']): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ status: await ask('setAudience', audience) });
    });
  }

  /** The way out of a list that cannot be trusted any more. */
  async eraseConsents(): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ status: await ask('eraseConsents', null) });
    });
  }

  /** Nothing runs afterwards: whoever wants to go on opens the page anew. */
  async deleteEverything(): Promise<void> {
    await this.#attempt(async ({ ask, end, show }) => {
      await ask('deleteEverything', null);
      end();
      await forgetPage();
      show({ status: null, consentReceipt: null, openedLedger: null, isDeleted: true });
    });
  }

  async #attempt(act: (surroundings: DeskSurroundings) => Promise<void>): Promise<boolean> {
    try {
      await act(this.#surroundings);
      return true;
    } catch (error) {
      this.#surroundings.fail(error);
      return false;
    }
  }
}

function jsonOf(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: 'application/json' });
}

/** No name in it: a file's name is seen by whoever looks over a shoulder. */
function fileNameOf({ signed, withdrawal }: ConsentFile): string {
  const kind = withdrawal === null ? 'consent' : 'withdrawal';
  return `persona-grata_${kind}_${signed.record.record_id.slice(-8)}.json`;
}

function today(): string {
  return new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
}
