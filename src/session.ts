import { CameraError, type ErrorReport, type Language, StudioError, isAbort } from './core';
import { type AppState, type AppStore, keepAt, keptAt, record, redo, undo, withStatus } from './store';
import { CODE_CAMERA, LIVE_CAMERA, listCameras, openCamera } from './capture/client';
import type { MovingFormat, StillFormat } from './export';
import type { StudioMode, StudioRequestName, StudioRequests, StudioStatus } from './studio';
import {
  CodeScan,
  ConsentDesk,
  Filming,
  LessonViews,
  Listening,
  LiveSession,
  MadeFiles,
  NewestRequest,
  OwnDevicePages,
  Player,
  StudioClient,
  StudioRequestError,
  isStatus,
  sampleChoice,
} from './studio/client';
import { VerifyDesk, VerifyRequestError } from './verify/client';

export type { CameraWish, LessonPicture } from './studio/client';

type Settings = StudioStatus['settings'];

/** Owns one running studio and one verifier. Commands go in here; what became of them shows in the store. */
export class Session implements Disposable {
  readonly #store: AppStore;
  #studio: StudioClient | null = null;
  #previewOpened = false;
  readonly #newestSettings = new NewestRequest<Settings>(async (settings) => {
    await this.#statusOf(null, 'setSettings', settings);
  });
  #work: AbortController | null = null;
  #samplesTried = 0;
  #wishedMode: StudioMode = 'swap';
  readonly listening = new Listening({
    onChange: (sound) => {
      this.#store.setState({ sound });
    },
    tell: (isOn) => {
      void this.#request('setListening', isOn, []).catch((error: unknown) => {
        this.#fail(error);
      });
    },
  });

  readonly #desk = {
    ask: <Name extends StudioRequestName>(name: Name, parameters: StudioRequests[Name][0]) =>
      this.#request(name, parameters, []),
    save: downloadFile,
    fail: this.#fail.bind(this),
    show: (part: Partial<AppState>) => {
      this.#store.setState(part);
    },
    end: this.close.bind(this),
  };
  /** Files that were made, and where they go. */
  readonly made = new MadeFiles({
    save: downloadFile,
    audience: () => this.#store.getState().status?.audience ?? 'private',
    show: this.#desk.show,
    announce: this.#announce.bind(this),
  });
  /** What moves, and what moves it. */
  readonly player = new Player({
    tell: (name, parameters) => this.#statusOf(null, name, parameters),
    announce: this.#announce.bind(this),
  });
  /** Records as documents: receipts, files, and the end of them all. */
  readonly desk = new ConsentDesk(this.#desk);
  /** Consents on a person's own device, there and here. */
  readonly ownDevice = new OwnDevicePages(this.#desk);
  readonly codes = new CodeScan({
    openCamera: (signal) => openCamera(CODE_CAMERA, () => undefined, signal),
    scan: (parameters, transfer, signal) => this.#request('scanCode', parameters, transfer, signal),
    fail: this.#desk.fail,
  });
  /** Files from elsewhere, and what they say of themselves. */
  readonly verifying = new VerifyDesk({
    keptAt,
    keepAt,
    perform: this.#attempt.bind(this),
    show: this.#desk.show,
    save: downloadFile,
    announce: this.#announce.bind(this),
  });
  /** The pictures that a class looks at. */
  readonly lessonViews = new LessonViews({
    request: this.#request.bind(this),
    samplesAddress: () => addressOf('samples/'),
    fail: this.#desk.fail,
  });
  /** The check that whoever says “this is me” is before the camera. */
  readonly live = new LiveSession({
    openCamera: (signal) => openCamera(LIVE_CAMERA, () => undefined, signal),
    send: (command, transfer) => this.#request('live', command, transfer),
    onReport: (live) => {
      this.#store.setState({ live });
    },
    onError: (error) => {
      this.#fail(error);
    },
  });
  /** The camera as the target, and recordings. */
  readonly filming = new Filming({
    openCamera: async (choice, onEvent, signal) => {
      const feed = await openCamera(choice, onEvent, signal);
      await this.refreshCameras();
      return feed;
    },
    status: () => this.#store.getState().status,
    perform: (busy, command) =>
      this.#perform(busy, (studio, signal) => command(studio.request.bind(studio), signal)),
    save: downloadFile,
    handOver: this.made.handOver.bind(this.made),
    announce: this.#announce.bind(this),
    fail: this.#desk.fail,
  });

  constructor(store: AppStore) {
    this.#store = store;
  }

  /** What is said from now on, and what people read before they agree, is in this language. */
  async setLanguage(language: Language): Promise<void> {
    this.#store.setState({ language });
    if (this.#studio) await this.#statusOf(null, 'setLanguage', language);
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
    await this.#perform(null, (studio) =>
      studio.request(
        'open',
        {
          preview,
          policyAddress: addressOf('policy.json'),
          isOneVisit: this.#store.getState().kiosk !== null,
        },
        { transfer: [preview] },
      ),
    );
  }

  /** Hands a small canvas for one subject's face to the studio. */
  async showFace(subjectId: string, canvas: HTMLCanvasElement): Promise<void> {
    const offscreen = canvas.transferControlToOffscreen();
    await this.#request('showFace', { subjectId, canvas: offscreen }, [offscreen]).catch((error: unknown) => {
      this.#fail(error);
    });
  }

  async setTarget(file: File): Promise<void> {
    await this.filming.putAway();
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

  async setMode(mode: StudioMode): Promise<void> {
    this.#wishedMode = mode;
    await this.#statusOf(null, 'setMode', mode);
  }

  /** Brings in some of our own rendered people for the present mode; others each time. */
  async trySamples(): Promise<void> {
    await this.#bringSamples(this.#wishedMode, this.#samplesTried++);
  }

  /** One of our own performances moves the stills from now on. */
  async choosePerformance(name: string): Promise<void> {
    await this.filming.putAway();
    await this.#statusOf('loading-samples', 'choosePerformance', {
      samplesAddress: addressOf('samples/'),
      name,
    });
  }

  /** The cameras of this device; their names are empty until one has been allowed. */
  async refreshCameras(): Promise<void> {
    this.#store.setState({ cameras: await listCameras() });
  }

  /** Makes the labelled, signed and checked video and hands it to the visitor as a download. */
  async exportMoving(
    format: MovingFormat,
    options: { withSound: boolean; audioMark: boolean },
  ): Promise<void> {
    await this.#perform('exporting-moving', async (studio, signal) => {
      this.made.handOver(await studio.request('exportMoving', { format, ...options }, { signal }));
    });
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

  /** Somebody has touched the screen of an unattended installation: our own people make room. */
  async beginVisit(): Promise<void> {
    this.cancel();
    await this.reset();
    await this.setMode('swap');
    const { kiosk } = this.#store.getState();
    if (kiosk) this.#store.setState({ kiosk: { ...kiosk, isVisited: true }, error: null });
  }

  async reset(): Promise<void> {
    this.#putAway();
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
    void this.#newestSettings.offer(settings);
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
      const made = await studio.request('exportStill', { format }, { signal });
      this.made.handOver({ ...made, sidecar: null });
    });
  }

  /** What a page around allows no longer; it can only take away. */
  async tightenPolicy(text: string): Promise<void> {
    await this.#statusOf(null, 'tightenPolicy', { text });
  }

  /** Gives up what is being waited for; everything made so far stays. */
  cancel(): void {
    this.#work?.abort();
  }

  /** A class begins: no consent, and no record of one, outlasts this tab. */
  async beginLesson(): Promise<void> {
    await this.#statusOf(null, 'beginLesson', null);
  }

  /** Everything that a class made and agreed to is removed; true once it is. */
  async endLesson(): Promise<boolean> {
    this.#putAway();
    return this.#statusOf(null, 'endLesson', null);
  }

  /**
   * Makes a file of the swap that stands in the studio, or of our own people where none does, and reads its marks at once. Nothing is
   * saved.
   */
  async verifyNewFile(): Promise<void> {
    if (this.#store.getState().status?.preview !== 'swapped') {
      if (!(await this.#bringSamples('swap', 0))) return;
      this.#wishedMode = 'swap';
    }
    const made: File[] = [];
    await this.#perform('exporting', async (studio, signal) => {
      const { blob, fileName } = await studio.request('exportStill', { format: 'png' }, { signal });
      made.push(new File([blob], fileName, { type: blob.type }));
    });
    if (made.length > 0) await this.verifying.verify(made);
  }

  /** A table of totals, as a download. */
  saveTable(table: string, fileName: string): void {
    downloadFile(new Blob([table], { type: 'text/csv' }), fileName);
  }

  dismissError(): void {
    this.#store.setState({ error: null });
  }

  close(): void {
    this.filming.close();
    this.live.close();
    this.codes.close();
    this.listening.close();
    this.#studio?.close();
    this.verifying.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** What the page shows of what was made, and the camera. */
  #putAway(): void {
    this.filming.close();
    this.made.forget();
    this.#store.setState({ receipt: null, settingsHistory: null });
  }

  /** @param turn - others each time. */
  async #bringSamples(mode: StudioMode, turn: number): Promise<boolean> {
    await this.filming.putAway();
    const choice = sampleChoice(mode, turn);
    return this.#statusOf('loading-samples', 'trySamples', {
      samplesAddress: addressOf('samples/'),
      mode,
      ...choice,
    });
  }

  #travel(step: typeof undo): void {
    const { settingsHistory } = this.#store.getState();
    if (!settingsHistory) return;
    const travelled = step(settingsHistory);
    this.#store.setState({ settingsHistory: travelled });
    void this.#newestSettings.offer(travelled.present);
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
    return this.#attempt(busy, async (signal) => {
      const result = await command(this.#openStudio(), signal);
      if (isStatus(result)) this.#show(result);
    });
  }

  /** The same for what may need no studio; false when it went wrong. */
  async #attempt(busy: string | null, act: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const work = busy === null ? new AbortController() : this.#beginWork(busy);
    try {
      await act(work.signal);
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
    this.#store.setState({ busy: null, progress: null });
  }

  #request<Name extends StudioRequestName>(
    name: Name,
    parameters: StudioRequests[Name][0],
    transfer: Transferable[],
    signal?: AbortSignal,
  ): Promise<StudioRequests[Name][1]> {
    return this.#openStudio().request(name, parameters, { transfer, ...(signal && { signal }) });
  }

  #openStudio(): StudioClient {
    if (this.#studio) return this.#studio;
    const studio = (this.#studio = new StudioClient({
      onStatus: (status) => {
        this.#show(status);
      },
      onRefusal: (error) => {
        this.#store.setState({ error });
      },
      onProgress: (progress) => {
        this.#store.setState({ progress });
      },
      onLive: (report) => {
        this.live.hear(report);
      },
      onSound: (word) => {
        this.listening.hear(word);
      },
    }));
    // Before whatever it was opened for.
    void studio.request('setLanguage', this.#store.getState().language).catch(this.#desk.fail);
    return studio;
  }

  #show(status: StudioStatus): void {
    const before = this.#store.getState().status;
    this.#store.setState((state) => withStatus(state, status));
    this.made.heed(status.consents);
    if (status.target?.isSoundPlayable) this.listening.begin();
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
  if (error instanceof StudioError || error instanceof CameraError) return error.toReport();
  console.error(error);
  return new StudioError('studio-crashed').toReport();
}

function addressOf(path: 'policy.json' | 'samples/'): string {
  return new URL(path, document.baseURI).href;
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
