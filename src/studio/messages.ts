import type { Box, ErrorReport, Language, Size } from '../core';
import type { CaptureNotice, SoundBlock } from '../capture';
import type { AnimateSettings, SwapSettings } from '../reenact';
import type {
  AllowedChoices,
  Attestation,
  Audience,
  ConsentFile,
  ConsentKind,
  ConsentPolicy,
  ConsentScope,
  ConsentSummary,
  LedgerFile,
  Purpose,
  ReadLedgerFile,
  Statement,
} from '../consent';
import type { LiveCommand } from './live-messages';
import { LESSON_REQUEST_NAMES, type LessonRequests } from './lesson-messages';
import { CODE_REQUEST_NAMES, OWN_DEVICE_REQUEST_NAMES, type OwnDeviceRequests } from './own-device-messages';
import type { ExportedFile, ExportedMoving, MovingFormat, MovingProgress, StillFormat } from '../export';

/**
 * What is done with the faces. `swap`: sources onto the target. `animate`: one source still moves as the target does. `trade`: two
 * people of the target exchange faces. `chorus`: all source stills move as the target does, in a grid.
 */
export const STUDIO_MODES = ['swap', 'animate', 'trade', 'chorus'] as const;
export type StudioMode = (typeof STUDIO_MODES)[number];

/** One face that someone must answer for. */
export interface SubjectReport {
  /** Stable for one face of one file. */
  readonly subjectId: string;
  readonly pictureId: string;
  readonly faceIndex: number;
  readonly roles: readonly ('source' | 'target')[];
  /** True when the picture as it is set up now uses this face. */
  readonly inPlay: boolean;
  /** The consent that opens this face now, or null: then it is shown as a mosaic. */
  readonly consent: ConsentSummary | null;
}

export interface PictureReport {
  readonly pictureId: string;
  readonly fileName: string;
  readonly role: 'source' | 'target';
  readonly size: Size;
  readonly notices: readonly CaptureNotice[];
  /** Boxes of the faces in pixels of the picture, largest face first. Of a moving target: as they are in the frame shown last. */
  readonly faceBoxes: readonly Box[];
}

/** What faces are put onto, or what moves them. */
export interface TargetReport extends PictureReport {
  /** A performance has motion and no picture; its size is 0 and its faces are none. */
  readonly kind: 'picture' | 'clip' | 'camera' | 'performance';
  readonly hasSound: boolean;
  /** False also where this browser cannot play the sound there is. */
  readonly isSoundPlayable: boolean;
}

/** Where a moving target stands; null for a picture. */
export interface PlaybackReport {
  readonly isPlaying: boolean;
  readonly positionSeconds: number;
  /** Null for a camera. */
  readonly durationSeconds: number | null;
  /** Frames really shown in the last second. */
  readonly shownPerSecond: number;
  readonly isLooping: boolean;
  readonly isMirrored: boolean;
  /** False while nobody is seen who could be the driver or the target. */
  readonly seesFace: boolean;
}

/** A recording under way: of the labelled picture, or of the motion alone. */
export interface RecordingReport {
  readonly kind: 'moving' | 'performance';
  readonly seconds: number;
  readonly frames: number;
}

/** Which source face is put on which target face. */
export interface Assignment {
  readonly targetFaceIndex: number;
  readonly sourcePictureId: string;
  readonly sourceFaceIndex: number;
}

/** Every slider. */
export interface StudioSettings {
  readonly swap: SwapSettings;
  readonly animate: AnimateSettings;
}

/** A still posed by hand: degrees of the head, and the rest from -1 or 0 to 1. */
export interface HandPose {
  /** Positive looks to the picture's right. */
  readonly yawDegrees: number;
  /** Positive looks up. */
  readonly pitchDegrees: number;
  /** Positive tilts towards the picture's right. */
  readonly rollDegrees: number;
  readonly gazeX: number;
  readonly gazeY: number;
  readonly mouthOpen: number;
  readonly smile: number;
  readonly blink: number;
}

/** A recorded performance as a file: motion alone, no picture. */
export interface PerformanceFile {
  readonly blob: Blob;
  readonly fileName: string;
  readonly durationSeconds: number;
}

/** Everything the page knows of the studio; replaced whole after each request. No pixels, nothing to be closed. */
export interface StudioStatus {
  readonly mode: StudioMode;
  readonly target: TargetReport | null;
  readonly sources: readonly PictureReport[];
  readonly assignments: readonly Assignment[];
  readonly subjects: readonly SubjectReport[];
  readonly settings: StudioSettings;
  readonly defaultSettings: StudioSettings;
  /** The pose given by hand in `animate`; null while something else moves the still. */
  readonly pose: HandPose | null;
  readonly playback: PlaybackReport | null;
  readonly recording: RecordingReport | null;
  readonly purpose: Purpose;
  /** Who is going to see what is made. */
  readonly audience: Audience;
  /** `waiting`: nothing to be shown yet, as when nobody is seen. */
  readonly preview: 'empty' | 'unconsented' | 'unchanged' | 'swapped' | 'animated' | 'waiting' | 'refused';
  /** Pixels of the preview as drawn; the page gives the picture its proportions with it. */
  readonly previewSize: Size | null;
  /** Subjects in play that still lack a consent for this purpose; empty means the export gate would open. */
  readonly missingConsent: readonly string[];
  /** Why the preview could not be drawn, when everything else went well. */
  readonly previewError: ErrorReport | null;
  readonly consents: readonly ConsentSummary[];
  /** What the operator of this installation allows. */
  readonly policy: ConsentPolicy;
  /** What that leaves to choose from. */
  readonly choices: AllowedChoices;
  /** Why it cannot be relied on, when that is so; then nothing opens. */
  readonly policyError: ErrorReport | null;
  /** Why the consent records cannot be listed or trusted, when that is so; then they open nothing. */
  readonly ledgerError: ErrorReport | null;
  /** False where the browser keeps nothing (private mode): records and key end with the page. */
  readonly persistent: boolean;
  /** Time of the last drawing of the preview. */
  readonly renderMilliseconds: number;
}

/** A record as its person may keep it, with their withdrawal code where it was made here and now. */
export interface ConsentReceipt {
  readonly file: ConsentFile;
  readonly withdrawalCode: string | null;
}

/** `{ name: [parameters, result] }`. Files go in, a finished labelled file comes out; no frame crosses in between. */
export interface StudioRequests extends OwnDeviceRequests, LessonRequests {
  /** The address of the operator's policy; without one the program's own rules count. */
  open: [
    {
      readonly preview: OffscreenCanvas;
      readonly policyAddress?: string;
      /** Of an unattended installation: nothing of an earlier visit is left, and no consent outlives this one. */
      readonly isOneVisit?: boolean;
    },
    StudioStatus,
  ];
  /** The text of a policy of the page around, which can only take away. */
  tightenPolicy: [{ readonly text: string }, StudioStatus];
  setTarget: [{ readonly file: File }, StudioStatus];
  addSource: [{ readonly file: File }, StudioStatus];
  removePicture: [{ readonly pictureId: string }, StudioStatus];
  assign: [
    {
      readonly targetFaceIndex: number;
      readonly source: { readonly pictureId: string; readonly faceIndex: number } | null;
    },
    StudioStatus,
  ];
  setSettings: [StudioSettings, StudioStatus];
  setMode: [StudioMode, StudioStatus];
  setPurpose: [Purpose, StudioStatus];
  setAudience: [Audience, StudioStatus];
  showFace: [{ readonly subjectId: string; readonly canvas: OffscreenCanvas }, null];
  /** Brings in people who do not exist: portraits as sources; as target a portrait (`tomas.png`), a clip (`tomas.mp4`) or a performance (`talk`). */
  trySamples: [
    {
      readonly samplesAddress: string;
      readonly mode: StudioMode;
      readonly sourceNames: readonly string[];
      readonly targetName: string;
    },
    StudioStatus,
  ];
  /** One of our own performances as what moves the stills. */
  choosePerformance: [{ readonly samplesAddress: string; readonly name: string }, StudioStatus];
  openCamera: [
    {
      readonly frames: ReadableStream<VideoFrame>;
      readonly microphone: ReadableStream<AudioData> | null;
      readonly label: string;
      readonly isMirrored: boolean;
    },
    StudioStatus,
  ];
  closeCamera: [null, StudioStatus];
  play: [null, StudioStatus];
  pause: [null, StudioStatus];
  seek: [{ readonly seconds: number }, StudioStatus];
  setLooping: [boolean, StudioStatus];
  setMirrored: [boolean, StudioStatus];
  /** Whether somebody listens to the sound of what plays; nobody does at first. */
  setListening: [boolean, null];
  /** Takes the driver's face as it is now for the resting one. */
  calibrate: [null, StudioStatus];
  setPose: [HandPose | null, StudioStatus];
  startRecording: [{ readonly format: MovingFormat; readonly audioMark: boolean }, StudioStatus];
  stopRecording: [null, ExportedMoving];
  startPerformance: [null, StudioStatus];
  stopPerformance: [null, PerformanceFile];
  /** The clip or the performance from its beginning to its end. */
  exportMoving: [
    { readonly format: MovingFormat; readonly withSound: boolean; readonly audioMark: boolean },
    ExportedMoving,
  ];
  statement: [{ readonly kind: ConsentKind; readonly scope: ConsentScope }, Statement];
  /** One step of a live check; how it goes is reported without being asked for. */
  live: [LiveCommand, null];
  attest: [
    {
      readonly subjectId: string;
      readonly attestation: Attestation;
      readonly scope: ConsentScope;
      /** Where no camera can be used: who else was there and saw the person agree. */
      readonly witness: string | null;
    },
    StudioStatus,
  ];
  setLanguage: [Language, null];
  withdraw: [{ readonly recordId: string }, StudioStatus];
  /** By the code on the receipt of the person concerned. */
  withdrawByCode: [{ readonly code: string }, StudioStatus];
  eraseConsents: [null, StudioStatus];
  consentFile: [{ readonly recordId: string }, ConsentReceipt];
  ledgerFile: [null, LedgerFile];
  readLedgerFile: [{ readonly file: File }, ReadLedgerFile];
  /** The last request that a studio answers. */
  deleteEverything: [null, null];
  exportStill: [{ readonly format: StillFormat }, ExportedFile];
  reset: [null, StudioStatus];
}

export type StudioRequestName = keyof StudioRequests;

/** Those of them that are about records as documents. */
export const LEDGER_REQUEST_NAMES = [
  'setLanguage',
  'statement',
  'consentFile',
  'ledgerFile',
  'readLedgerFile',
  'deleteEverything',
] as const satisfies readonly StudioRequestName[];

/** Those that change who has agreed. */
export const CONSENT_REQUEST_NAMES = [
  'attest',
  'askOwnDevice',
  'takeAnswer',
  'paperForm',
  'withdraw',
  'withdrawByCode',
  'eraseConsents',
] as const satisfies readonly StudioRequestName[];

/** Every name that a request may have; the worker answers to no other. */
export const STUDIO_REQUEST_NAMES: ReadonlySet<string> = new Set<StudioRequestName>([
  'open',
  'tightenPolicy',
  'setTarget',
  'addSource',
  'removePicture',
  'assign',
  'setSettings',
  'setMode',
  'setPurpose',
  'setAudience',
  'showFace',
  'trySamples',
  'choosePerformance',
  'openCamera',
  'closeCamera',
  'play',
  'pause',
  'seek',
  'setLooping',
  'setMirrored',
  'setListening',
  'calibrate',
  'setPose',
  'startRecording',
  'stopRecording',
  'startPerformance',
  'stopPerformance',
  'exportMoving',
  'live',
  ...CONSENT_REQUEST_NAMES,
  ...LEDGER_REQUEST_NAMES,
  ...OWN_DEVICE_REQUEST_NAMES,
  ...CODE_REQUEST_NAMES,
  ...LESSON_REQUEST_NAMES,
  'exportStill',
  'reset',
]);

/** Word that something long goes on; sent without being asked for. */
export interface StudioProgress {
  readonly progress: MovingProgress | null;
}

/** One step of what plays, shown. Seconds, the last two on the worker's own clock. */
export interface ShownStep {
  readonly timestampSeconds: number;
  readonly durationSeconds: number;
  /** When its time had come, were drawing to take none. */
  readonly dueSeconds: number;
  readonly shownSeconds: number;
}

/**
 * Of the sound of a clip that plays, sent without being asked for: a stretch of it, when a step of the picture was shown, or that it goes
 * on elsewhere or not at all.
 */
export type SoundWord =
  | { readonly kind: 'block'; readonly block: SoundBlock }
  | { readonly kind: 'step'; readonly step: ShownStep; readonly clockOriginMilliseconds: number }
  | { readonly kind: 'end' };
