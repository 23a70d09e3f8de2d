export {
  createAppStore,
  withStatus,
  type AppState,
  type AppStore,
  type Announcement,
  type ExportReceipt,
} from './app-store';
export { type History, begin, canRedo, canUndo, record, redo, undo } from './history';
