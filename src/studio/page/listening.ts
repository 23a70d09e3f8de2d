import type { SoundWord } from '../messages';
import { SoundPlayer } from './sound-player';

/** What the page shows of the sound. */
export interface SoundState {
  readonly isOn: boolean;
  /** From 0 to 1. */
  readonly volume: number;
}

export interface ListeningSurroundings {
  readonly onChange: (state: SoundState) => void;
  /** Told to the worker, which decodes nothing that nobody hears. */
  readonly tell: (isOn: boolean) => void;
}

/**
 * Whether the sound of what plays is heard, and how loud. It is on from the first clip that has any, where the browser lets a page be heard;
 * else muted until somebody asks for it. The owner closes it.
 */
export class Listening implements Disposable {
  readonly #surroundings: ListeningSurroundings;
  readonly #player = new SoundPlayer(() => {
    this.turn(false);
  });
  #isDecided = false;
  #state: SoundState = { isOn: false, volume: 1 };

  constructor(surroundings: ListeningSurroundings) {
    this.#surroundings = surroundings;
  }

  /** To be called while a gesture is handled: some browsers let sound begin only then. */
  turn(isOn: boolean): void {
    this.#isDecided = true;
    if (isOn) this.#player.awaken();
    else this.#player.stop();
    this.#change({ isOn });
    this.#surroundings.tell(isOn);
  }

  /** From 0 to 1. */
  setVolume(volume: number): void {
    this.#player.volume = volume;
    this.#change({ volume });
  }

  /** A clip with sound is there. */
  begin(): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    if (navigator.userActivation.hasBeenActive) this.turn(true);
  }

  hear(word: SoundWord): void {
    if (this.#state.isOn) this.#player.hear(word);
  }

  close(): void {
    this.#player.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #change(part: Partial<SoundState>): void {
    this.#state = { ...this.#state, ...part };
    this.#surroundings.onChange(this.#state);
  }
}
