import { type ErrorReport, StudioError, isAbort } from './core';
import { type AppStore, record, redo, undo, withStatus } from './store';
import type { StillFormat } from './export';
import type { StudioRequestName, StudioRequests, StudioStatus } from './studio';
import { StudioClient, StudioRequestError } from './studio/client';
import { VerifyClient, VerifyRequestError } from './verify/client';

type Settings = StudioStatus['settings'];

/** Source and target: pairs of our own rendered people that show what the picture can do. */
const SAMPLE_PAIRS = [
  ['samir', 'tomas'],
  ['ines', 'mara'],
  ['adaeze', 'ines'],
  ['kenji', 'samir'],
  ['mara', 'adaeze'],
  ['tomas', 'kenji'],
] as const;

/** Owns one running studio and one verifier. Commands go in here; what became of them shows in the store. */
export class Session implements Disposable {
  readonly #store: AppStore;
  #studio: StudioClient | null = null;
  #verifier: VerifyClient | null = null;
  #previewOpened = false;
  /** The newest settings not yet sent: a slider makes more than the studio can draw. */
  #waitingSettings: Settings | null = null;
  #sendingSettings = false;
  #work: AbortController | null = null;
  #samplesTried = 0;

  constructor(store: AppStore) {
    this.#store = store;
  }

  /** Hands the visible canvas to the studio, for good. Later calls with other canvases are ignored. */
  async openPreview(canvas: HTMLCanvasElement): Promise<void> {
    if (this.#previewOpened) return;
    this.#previewOpened = true;
    if (!('transferControlToOffscreen' in canvas)) {
      this.#fail(new StudioError('studio-unavailable'));
      return;
    }
    const preview = canvas.transferControlToOffscreen();
    await this.#perform(null, (studio) => studio.request('open', { preview }, { transfer: [preview] }));
  }

  /** Hands a small canvas for one subject's face to the studio. */
  async showFace(subjectId: string, canvas: HTMLCanvasElement): Promise<void> {
    const offscreen = canvas.transferControlToOffscreen();
    await this.#request('showFace', { subjectId, canvas: offscreen }, [offscreen]).catch((error: unknown) => {
      this.#fail(error);
    });
  }

  async setTarget(file: File): Promise<void> {
    await this.#statusOf('reading-picture', 'setTarget', { file });
  }

  async addSource(file: File): Promise<void> {
    await this.#statusOf('reading-picture', 'addSource', { file });
  }

  async removePicture(pictureId: string): Promise<void> {
    await this.#statusOf(null, 'removePicture', { pictureId });
  }

  async assign(parameters: StudioRequests['assign'][0]): Promise<void> {
    await this.#statusOf(null, 'assign', parameters);
  }

  async setPurpose(purpose: StudioStatus['purpose']): Promise<void> {
    await this.#statusOf(null, 'setPurpose', purpose);
  }

  /** Brings in two of our own rendered people; another pair each time. */
  async trySamples(): Promise<void> {
    const [sourceName, targetName] = SAMPLE_PAIRS[this.#samplesTried++ % SAMPLE_PAIRS.length]!;
    const samplesAddress = new URL('samples/', document.baseURI).href;
    await this.#statusOf('loading-samples', 'trySamples', { samplesAddress, sourceName, targetName });
  }

  async statement(
    parameters: StudioRequests['statement'][0],
  ): Promise<StudioRequests['statement'][1] | null> {
    return this.#request('statement', parameters, []).catch((error: unknown) => {
      this.#fail(error);
      return null;
    });
  }

  async attest(parameters: StudioRequests['attest'][0]): Promise<boolean> {
    return this.#statusOf('attesting', 'attest', parameters);
  }

  async withdraw(recordId: string): Promise<void> {
    await this.#statusOf('withdrawing', 'withdraw', { recordId });
  }

  async eraseConsents(): Promise<void> {
    await this.#statusOf('withdrawing', 'eraseConsents', null);
  }

  async reset(): Promise<void> {
    this.#store.setState({ receipt: null, settingsHistory: null });
    await this.#statusOf(null, 'reset', null);
  }

  /** Shows new settings at once. `remember` puts the ones before them within reach of undo. */
  setSettings(settings: Settings, remember: boolean): void {
    const { settingsHistory } = this.#store.getState();
    if (!settingsHistory) return;
    this.#store.setState({
      settingsHistory: remember
        ? record(settingsHistory, settings)
        : { ...settingsHistory, present: settings },
    });
    void this.#sendSettings(settings);
  }

  undo(): void {
    this.#travel(undo);
  }

  redo(): void {
    this.#travel(redo);
  }

  /** Makes the labelled, signed and checked file and hands it to the visitor as a download. */
  async exportStill(format: StillFormat): Promise<void> {
    await this.#perform('exporting', async (studio, signal) => {
      const { blob, ...made } = await studio.request('exportStill', { format }, { signal });
      downloadFile(blob, made.fileName);
      this.#store.setState({ receipt: { ...made, sizeInBytes: blob.size } });
      this.#announce('exported', { fileName: made.fileName });
    });
  }

  async verify(file: File): Promise<void> {
    const work = this.#beginWork('verifying');
    this.#store.setState({ verdict: null });
    try {
      this.#verifier ??= new VerifyClient();
      this.#store.setState({ verdict: await this.#verifier.verify(file, work) });
      this.#announce('verified', { fileName: file.name });
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#endWork(work);
    }
  }

  /** Gives up what is being waited for; everything made so far stays. */
  cancel(): void {
    this.#work?.abort();
  }

  dismissError(): void {
    this.#store.setState({ error: null });
  }

  close(): void {
    this.#studio?.close();
    this.#verifier?.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #travel(step: typeof undo): void {
    const { settingsHistory } = this.#store.getState();
    if (!settingsHistory) return;
    const travelled = step(settingsHistory);
    this.#store.setState({ settingsHistory: travelled });
    void this.#sendSettings(travelled.present);
  }

  async #sendSettings(settings: Settings): Promise<void> {
    this.#waitingSettings = settings;
    if (this.#sendingSettings) return;
    this.#sendingSettings = true;
    try {
      while (this.#waitingSettings) {
        const next: Settings = this.#waitingSettings;
        this.#waitingSettings = null;
        this.#show(await this.#request('setSettings', next, []));
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#sendingSettings = false;
    }
  }

  #statusOf<Name extends StudioRequestName>(
    busy: string | null,
    name: Name,
    parameters: StudioRequests[Name][0],
  ): Promise<boolean> {
    return this.#perform(busy, (studio, signal) => studio.request(name, parameters, { signal }));
  }

  /** One command from beginning to end: says what is waited for, shows the outcome, catches what went wrong. */
  async #perform(
    busy: string | null,
    command: (studio: StudioClient, signal: AbortSignal) => Promise<unknown>,
  ): Promise<boolean> {
    const work = busy === null ? new AbortController() : this.#beginWork(busy);
    try {
      const result = await command(this.#openStudio(), work.signal);
      if (isStatus(result)) this.#show(result);
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    } finally {
      this.#endWork(work);
    }
  }

  #beginWork(busy: string): AbortController {
    this.#store.setState({ busy, error: null });
    return (this.#work = new AbortController());
  }

  /** Commands overlap: only the newest one that is waited for says when the waiting is over. */
  #endWork(work: AbortController): void {
    if (this.#work !== work) return;
    this.#work = null;
    this.#store.setState({ busy: null });
  }

  #request<Name extends StudioRequestName>(
    name: Name,
    parameters: StudioRequests[Name][0],
    transfer: Transferable[],
  ): Promise<StudioRequests[Name][1]> {
    return this.#openStudio().request(name, parameters, { transfer });
  }

  #openStudio(): StudioClient {
    this.#studio ??= new StudioClient((status) => {
      this.#show(status);
    });
    return this.#studio;
  }

  #show(status: StudioStatus): void {
    const before = this.#store.getState().status;
    this.#store.setState((state) => withStatus(state, status));
    if (status.previewError && status.previewError.code !== before?.previewError?.code) {
      this.#store.setState({ error: status.previewError });
    }
    if (before?.preview !== status.preview && status.preview !== 'empty')
      this.#announce(`preview-${status.preview}`, {});
  }

  #announce(code: string, parameters: Readonly<Record<string, string | number>>): void {
    this.#store.setState(({ announcement }) => ({
      announcement: { code, parameters, count: announcement.count + 1 },
    }));
  }

  #fail(error: unknown): void {
    if (isAbort(error)) return;
    this.#store.setState({ error: reportOf(error) });
  }
}

function reportOf(error: unknown): ErrorReport {
  if (error instanceof StudioRequestError || error instanceof VerifyRequestError) return error.report;
  if (error instanceof StudioError) return error.toReport();
  console.error(error);
  return new StudioError('studio-crashed').toReport();
}

function isStatus(result: unknown): result is StudioStatus {
  return typeof result === 'object' && result !== null && 'previewSize' in result;
}

function downloadFile(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
