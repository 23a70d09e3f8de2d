export {
  createAppStore,
  withStatus,
  type AppState,
  type AppStore,
  type Announcement,
  type OfflineState,
} from './app-store';
export type { KioskSettings, KioskView } from './kiosk-view';
export { type History, begin, canRedo, canUndo, record, redo, undo } from './history';
export { keepAt, keptAt } from './kept';
