import type { LessonRequests, LessonViewReport } from '../lesson-messages';
import type { StudioRequestName, StudioRequests } from '../messages';

/** What the views of a lesson need of whoever owns the studio. */
export interface LessonSurroundings {
  readonly request: <Name extends StudioRequestName>(
    name: Name,
    parameters: StudioRequests[Name][0],
    transfer: Transferable[],
  ) => Promise<StudioRequests[Name][1]>;
  /** Of the folder with our own people, ending with a slash. */
  readonly samplesAddress: () => string;
  readonly fail: (error: unknown) => void;
}

/** Who a view shows, and whose face they wear, and how far it is drawn. */
export type LessonPicture = Pick<LessonRequests['drawLessonView'][0], 'people' | 'stage'>;

/** The page's end of the pictures that a class looks at. */
export class LessonViews {
  readonly #surroundings: LessonSurroundings;
  #lastId = 0;

  constructor(surroundings: LessonSurroundings) {
    this.#surroundings = surroundings;
  }

  /** Hands a canvas over for good. Gives the name of its view. */
  open(canvas: HTMLCanvasElement): string {
    const viewId = `lesson-view-${++this.#lastId}`;
    const offscreen = canvas.transferControlToOffscreen();
    this.#surroundings
      .request('openLessonView', { viewId, canvas: offscreen }, [offscreen])
      .catch(this.#surroundings.fail);
    return viewId;
  }

  /** What the view shows now; null when it could not be drawn, and the page has said why. */
  async draw(viewId: string, picture: LessonPicture): Promise<LessonViewReport | null> {
    const { request, samplesAddress, fail } = this.#surroundings;
    try {
      return await request('drawLessonView', { viewId, samplesAddress: samplesAddress(), ...picture }, []);
    } catch (error) {
      fail(error);
      return null;
    }
  }

  close(viewId: string): void {
    this.#surroundings.request('closeLessonView', { viewId }, []).catch(this.#surroundings.fail);
  }

  /** The addresses that the studio's worker asked for; none where it cannot say. */
  networkRequests(): Promise<readonly string[]> {
    return this.#surroundings.request('networkRequests', null, []).catch(() => []);
  }

  /** Nobody looks at the lesson any more. */
  leave(): void {
    this.#surroundings.request('leaveLesson', null, []).catch(this.#surroundings.fail);
  }
}
