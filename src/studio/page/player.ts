import type { HandPose, StudioRequestName, StudioRequests } from '../messages';
import { NewestRequest } from './newest-request';

export interface PlayerSurroundings {
  /** Asks the studio and shows what became of it; false when it went wrong. */
  readonly tell: <Name extends StudioRequestName>(
    name: Name,
    parameters: StudioRequests[Name][0],
  ) => Promise<boolean>;
  readonly announce: (code: string, parameters: Readonly<Record<string, string>>) => void;
}

/** What moves: playing and seeking, and what a still is moved by. */
export class Player {
  readonly #surroundings: PlayerSurroundings;
  readonly #newestPose = new NewestRequest<HandPose | null>(async (pose) => {
    await this.#surroundings.tell('setPose', pose);
  });

  constructor(surroundings: PlayerSurroundings) {
    this.#surroundings = surroundings;
  }

  async play(): Promise<void> {
    await this.#surroundings.tell('play', null);
  }

  async pause(): Promise<void> {
    await this.#surroundings.tell('pause', null);
  }

  async seek(seconds: number): Promise<void> {
    await this.#surroundings.tell('seek', { seconds });
  }

  async setLooping(isLooping: boolean): Promise<void> {
    await this.#surroundings.tell('setLooping', isLooping);
  }

  async setMirrored(isMirrored: boolean): Promise<void> {
    await this.#surroundings.tell('setMirrored', isMirrored);
  }

  /** The driver's face is at rest as it is now. */
  async calibrate(): Promise<void> {
    const { tell, announce } = this.#surroundings;
    if (await tell('calibrate', null)) announce('calibrated', {});
  }

  /** Poses the still by hand; null gives it back to what moved it before. */
  async setPose(pose: HandPose | null): Promise<void> {
    await this.#newestPose.offer(pose);
  }
}
