export {
  createAppStore,
  withStatus,
  type AppState,
  type AppStore,
  type Announcement,
  type OfflineState,
} from './app-store';
export type { KioskSettings, KioskView } from './kiosk-view';
export {
  LESSON_SHEETS,
  LESSON_STEPS,
  type LessonSheet,
  type LessonStep,
  type LessonView,
  type Tally,
} from './lesson-view';
export { type History, begin, canRedo, canUndo, record, redo, undo } from './history';
export { keepAt, keptAt } from './kept';
