import type { ConsentScope, PaperForm } from '../../consent';
import type { StudioRequests, StudioStatus } from '../messages';
import type { OwnDeviceView } from '../own-device-messages';
import type { DeskSurroundings } from './consent-desk';

type OwnDeviceSurroundings = Omit<DeskSurroundings, 'show'> & {
  readonly show: (part: Partial<OwnDeviceView> & { readonly status?: StudioStatus }) => void;
};

/** The page's end of consents that are given on a person's own device: on the device that asks, and on the one that is asked. */
export class OwnDevicePages {
  readonly #surroundings: OwnDeviceSurroundings;

  constructor(surroundings: OwnDeviceSurroundings) {
    this.#surroundings = surroundings;
  }

  /** The request in one line; null when it could not be made, which is shown. */
  async ask(parameters: StudioRequests['askOwnDevice'][0]): Promise<string | null> {
    return this.#attempt(async ({ ask }) => (await ask('askOwnDevice', parameters)).line);
  }

  /** A form to be printed; null when it could not be made. */
  paperForm(subjectId: string, scope: ConsentScope): Promise<PaperForm | null> {
    return this.#attempt(({ ask }) => ask('paperForm', { subjectId, scope }));
  }

  /** True once an answer, or a withdrawal, was taken. */
  async takeAnswer(text: string): Promise<boolean> {
    const taken = await this.#attempt(async ({ ask, show }) => {
      show({ status: await ask('takeAnswer', { text }) });
      return true;
    });
    return taken ?? false;
  }

  /** The text of a code in a picture or a small file. */
  readCode(file: File): Promise<string | null> {
    return this.#attempt(async ({ ask }) => (await ask('readCode', { file })).text);
  }

  async open(text: string): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ openedRequest: null, ownAnswer: null, ownTakeBack: null });
      show({ openedRequest: await ask('openRequest', { text }) });
    });
  }

  async answer(parameters: StudioRequests['answerRequest'][0]): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ ownAnswer: await ask('answerRequest', parameters), openedRequest: null });
    });
    await this.list();
  }

  async list(): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      show({ ownConsents: await ask('ownConsents', null) });
    });
  }

  async takeBack(nonce: string): Promise<void> {
    await this.#attempt(async ({ ask, show }) => {
      const { line } = await ask('takeBack', { nonce });
      show({ ownTakeBack: { nonce, line }, ownAnswer: null });
    });
    await this.list();
  }

  /** Puts away what was asked and answered; what was agreed to stays in the list. */
  close(): void {
    this.#surroundings.show({ openedRequest: null, ownAnswer: null, ownTakeBack: null });
  }

  /** The same line as a small file, for devices without a camera. */
  saveLine(line: string, kind: 'request' | 'answer' | 'withdrawal'): void {
    this.#surroundings.save(new Blob([line], { type: 'text/plain' }), `persona-grata_${kind}.txt`);
  }

  async #attempt<Result>(
    act: (surroundings: OwnDeviceSurroundings) => Promise<Result>,
  ): Promise<Result | null> {
    try {
      return await act(this.#surroundings);
    } catch (error) {
      this.#surroundings.fail(error);
      return null;
    }
  }
}
