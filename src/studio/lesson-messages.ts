import type { StudioStatus } from './messages';

/** The pictures a class looks at: drawn of our own people alone, and labelled like any other. */
export interface LessonRequests {
  /** From now on no consent, and no record of one, outlasts the session. */
  beginLesson: [null, StudioStatus];
  /** Takes a visible canvas for good, until its view is closed. */
  openLessonView: [{ readonly viewId: string; readonly canvas: OffscreenCanvas }, null];
  /** Draws one of our people with the face of another, or with their own: the pipeline and the marks are the same. */
  drawLessonView: [
    {
      readonly viewId: string;
      readonly samplesAddress: string;
      readonly sourceName: string;
      readonly targetName: string;
    },
    LessonViewReport,
  ];
  closeLessonView: [{ readonly viewId: string }, null];
  /** Nobody looks at the lesson any more: what was opened for it is closed. */
  leaveLesson: [null, null];
}

/** What a view shows. `unconsented`: the operator's rules keep the faces hidden. `closed`: the view is gone. */
export type LessonViewReport = 'swapped' | 'unconsented' | 'closed';

export const LESSON_REQUEST_NAMES = [
  'beginLesson',
  'openLessonView',
  'drawLessonView',
  'closeLessonView',
  'leaveLesson',
] as const satisfies readonly (keyof LessonRequests)[];
