export type {
  Assignment,
  PictureReport,
  StudioRequestName,
  StudioRequests,
  StudioStatus,
  SubjectReport,
} from './messages';
