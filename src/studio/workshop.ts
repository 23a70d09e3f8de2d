import { FaceFinder, FaceTracker, PersonSegmenter } from '../landmarks';
import { Inspector, NudityGuard } from '../inspect';
import { Renderer } from '../render';

/** What takes time to open and is opened once: models and graphics. A failure is told to whoever asked, and tried again for the next. */
export class Workshop {
  /** Starts its worker with the first question. */
  readonly inspector = new Inspector();
  readonly nudityGuard = new NudityGuard(this.inspector);
  #finder: Promise<FaceFinder> | null = null;
  #renderer: Promise<Renderer> | null = null;
  #tracker: Promise<FaceTracker> | null = null;
  #segmenter: Promise<PersonSegmenter> | null = null;

  /** Begins loading while the visitor looks for pictures; whoever needs what failed meets the error. */
  prepare(): void {
    this.finder().catch(() => undefined);
    this.renderer().catch(() => undefined);
  }

  /** @throws FaceError `face-landmarker-failed` */
  finder(): Promise<FaceFinder> {
    return (this.#finder ??= FaceFinder.create().catch((error: unknown) => {
      this.#finder = null;
      throw error;
    }));
  }

  /** @throws LabelError `label-font-missing`; RenderError `render-unavailable` */
  renderer(): Promise<Renderer> {
    return (this.#renderer ??= Renderer.create().catch((error: unknown) => {
      this.#renderer = null;
      throw error;
    }));
  }

  /** One for all moving targets, of which one plays at a time. @throws FaceError `face-landmarker-failed` */
  tracker(): Promise<FaceTracker> {
    return (this.#tracker ??= FaceTracker.create().catch((error: unknown) => {
      this.#tracker = null;
      throw error;
    }));
  }

  /** @throws FaceError `face-landmarker-failed` */
  segmenter(): Promise<PersonSegmenter> {
    return (this.#segmenter ??= PersonSegmenter.create().catch((error: unknown) => {
      this.#segmenter = null;
      throw error;
    }));
  }
}
