import type { XrayStage } from '../render';
import type { StudioStatus } from './messages';

/** The pictures a class looks at: drawn of our own people alone, and labelled like any other. */
export interface LessonRequests {
  /** From now on no consent, and no record of one, outlasts the session. */
  beginLesson: [null, StudioStatus];
  /** Takes a visible canvas for good, until its view is closed. */
  openLessonView: [{ readonly viewId: string; readonly canvas: OffscreenCanvas }, null];
  /** Draws one of our people with the face of another, or with their own, as far as the stage: the marks are always the same. */
  drawLessonView: [
    {
      readonly viewId: string;
      readonly samplesAddress: string;
      /** Null draws what stands in the studio now, where faces are replaced there. */
      readonly people: { readonly sourceName: string; readonly targetName: string } | null;
      readonly stage: XrayStage;
    },
    LessonViewReport,
  ];
  /** Everything of a class is removed: its records, what its files left, and what stands in the studio. */
  endLesson: [null, StudioStatus];
  /** What the studio’s worker asked the network for. */
  networkRequests: [null, readonly string[]];
  closeLessonView: [{ readonly viewId: string }, null];
  /** Nobody looks at the lesson any more: what was opened for it is closed. */
  leaveLesson: [null, null];
}

/** What a view shows. `unconsented`: the operator's rules keep the faces hidden. `nothing`: there is no swap in the studio. `closed`: the view is gone. */
export type LessonViewReport = 'swapped' | 'unconsented' | 'nothing' | 'closed';

export const LESSON_REQUEST_NAMES = [
  'beginLesson',
  'openLessonView',
  'drawLessonView',
  'closeLessonView',
  'leaveLesson',
  'endLesson',
  'networkRequests',
] as const satisfies readonly (keyof LessonRequests)[];
