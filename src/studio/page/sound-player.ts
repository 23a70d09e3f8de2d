import type { SoundBlock } from '../../capture';
import type { ShownStep, SoundWord } from '../messages';
import { SoundClock } from './sound-clock';

/** A device that has not begun after so long is one that the browser does not let begin. */
const PATIENCE_MILLISECONDS = 1500;
const USUAL_RATE_IN_HERTZ = 48_000;
/** What lies this far behind the picture is heard by now, however late the sound device is. */
const HEARD_SECONDS = 1;

interface SoundDevice {
  readonly context: AudioContext;
  readonly gain: GainNode;
  /** Of the sound that it was opened for. */
  readonly sampleRateInHertz: number;
  readonly openedAtMilliseconds: number;
}

/**
 * Plays what the worker decodes, in step with the picture. The owner closes it. Browsers allow sound only after somebody has touched the
 * page: until then nothing is heard, and `onBlocked` is told.
 */
export class SoundPlayer implements Disposable {
  readonly #onBlocked: () => void;
  readonly #clock = new SoundClock();
  #device: SoundDevice | null = null;
  /** Not heard to its end yet; in order. */
  #blocks: SoundBlock[] = [];
  #laid = new Map<SoundBlock, AudioBufferSourceNode>();
  #volume = 1;

  constructor(onBlocked: () => void) {
    this.#onBlocked = onBlocked;
  }

  /** From 0 to 1. */
  set volume(volume: number) {
    this.#volume = volume;
    if (this.#device) this.#device.gain.gain.value = volume;
  }

  hear(word: SoundWord): void {
    if (word.kind === 'end') this.stop();
    else if (word.kind === 'block') this.#take(word.block);
    else this.#follow(word.step, word.clockOriginMilliseconds);
  }

  stop(): void {
    this.#silence();
    this.#blocks = [];
    this.#clock.reset();
  }

  /** To be called while a gesture is handled: some browsers let sound begin only then. */
  awaken(): void {
    if (!this.#device) this.#openDevice(USUAL_RATE_IN_HERTZ);
    void this.#device?.context.resume().catch(() => undefined);
  }

  close(): void {
    this.stop();
    void this.#device?.context.close().catch(() => undefined);
    this.#device = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #take(block: SoundBlock): void {
    this.#blocks.push(block);
    this.#openDevice(block.sampleRateInHertz);
    this.#layAll();
  }

  #follow(step: ShownStep, clockOriginMilliseconds: number): void {
    if (!this.#device) return;
    const { context, openedAtMilliseconds } = this.#device;
    if (context.state !== 'running') {
      if (performance.now() - openedAtMilliseconds > PATIENCE_MILLISECONDS) this.#onBlocked();
      return;
    }
    const pageAhead = (clockOriginMilliseconds - performance.timeOrigin) / 1000;
    if (this.#clock.follow(step, pageAhead + deviceAhead(context))) this.#silence();
    this.#forgetBefore(step.timestampSeconds - HEARD_SECONDS);
    this.#layAll();
  }

  #forgetBefore(seconds: number): void {
    const kept = this.#blocks.filter((block) => endOf(block) > seconds);
    for (const block of this.#blocks) if (!kept.includes(block)) this.#laid.delete(block);
    this.#blocks = kept;
  }

  #layAll(): void {
    const { originSeconds, endSeconds } = this.#clock;
    if (!this.#device || originSeconds === null) return;
    for (const block of this.#blocks) {
      if (!this.#laid.has(block) && block.timestampSeconds < endSeconds) this.#lay(block, originSeconds);
    }
  }

  #lay(block: SoundBlock, originSeconds: number): void {
    const { context, gain } = this.#device!;
    const { channels, sampleRateInHertz, timestampSeconds } = block;
    // To the sample: anything between two would be heard as a click where two blocks meet.
    const begin = Math.round((originSeconds + timestampSeconds) * context.sampleRate) / context.sampleRate;
    const late = Math.max(0, context.currentTime - begin);
    if (late >= channels[0]!.length / sampleRateInHertz) return;
    const buffer = context.createBuffer(channels.length, channels[0]!.length, sampleRateInHertz);
    channels.forEach((samples, channel) => {
      buffer.copyToChannel(samples, channel);
    });
    const node = new AudioBufferSourceNode(context, { buffer });
    node.connect(gain);
    node.onended = () => {
      node.disconnect();
    };
    node.start(Math.max(begin, context.currentTime), late);
    this.#laid.set(block, node);
  }

  #silence(): void {
    for (const node of this.#laid.values()) node.stop();
    this.#laid = new Map();
  }

  /** At the rate of the sound itself, so that blocks meet without being resampled one by one. */
  #openDevice(sampleRateInHertz: number): void {
    if (this.#device?.sampleRateInHertz === sampleRateInHertz) return;
    this.#silence();
    void this.#device?.context.close().catch(() => undefined);
    const context = contextOf(sampleRateInHertz);
    const gain = new GainNode(context, { gain: this.#volume });
    gain.connect(context.destination);
    void context.resume().catch(() => undefined);
    this.#device = { context, gain, sampleRateInHertz, openedAtMilliseconds: performance.now() };
    this.#clock.reset();
  }
}

function contextOf(sampleRate: number): AudioContext {
  try {
    return new AudioContext({ sampleRate, latencyHint: 'interactive' });
  } catch {
    // A rate that the device has no use for; then each block is resampled.
    return new AudioContext({ latencyHint: 'interactive' });
  }
}

/** What the clock of the device, as it is heard, shows more than that of the page. In seconds. */
function deviceAhead(context: AudioContext): number {
  const { contextTime, performanceTime } = context.getOutputTimestamp();
  if (contextTime && performanceTime) return contextTime - performanceTime / 1000;
  return context.currentTime - context.outputLatency - performance.now() / 1000;
}

function endOf({ timestampSeconds, channels, sampleRateInHertz }: SoundBlock): number {
  return timestampSeconds + channels[0]!.length / sampleRateInHertz;
}
