export type { LessonViewReport } from './lesson-messages';
export type { LiveCommand, LiveOutcome, LiveReport } from './live-messages';
export type {
  Assignment,
  ConsentReceipt,
  HandPose,
  PerformanceFile,
  PictureReport,
  PlaybackReport,
  RecordingReport,
  StudioMode,
  StudioProgress,
  StudioRequestName,
  StudioRequests,
  StudioSettings,
  StudioStatus,
  SubjectReport,
  TargetReport,
} from './messages';
export type { OwnDeviceSubjectId, OwnDeviceView } from './own-device-messages';
export type { ExportReceipt } from './page/made-files';
