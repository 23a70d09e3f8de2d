import type { Box, ErrorReport, Size } from '../core';
import type { CaptureNotice } from '../capture';
import type { SwapSettings } from '../reenact';
import type { Attestation, ConsentKind, Statement, ConsentSummary, Purpose } from '../consent';
import type { ExportedFile, StillFormat } from '../export';

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
  /** Boxes of the faces in pixels of the picture, largest face first. */
  readonly faceBoxes: readonly Box[];
}

/** Which source face is put on which target face. */
export interface Assignment {
  readonly targetFaceIndex: number;
  readonly sourcePictureId: string;
  readonly sourceFaceIndex: number;
}

/** Everything the page knows of the studio; replaced whole after each request. No pixels, nothing to be closed. */
export interface StudioStatus {
  readonly target: PictureReport | null;
  readonly sources: readonly PictureReport[];
  readonly assignments: readonly Assignment[];
  readonly subjects: readonly SubjectReport[];
  readonly settings: SwapSettings;
  readonly defaultSettings: SwapSettings;
  readonly purpose: Purpose;
  readonly preview: 'empty' | 'unconsented' | 'unchanged' | 'swapped' | 'refused';
  /** Pixels of the preview as drawn; the page gives the picture its proportions with it. */
  readonly previewSize: Size | null;
  /** Subjects in play that still lack a consent for this purpose; empty means the export gate would open. */
  readonly missingConsent: readonly string[];
  /** Why the preview could not be drawn, when everything else went well. */
  readonly previewError: ErrorReport | null;
  readonly consents: readonly ConsentSummary[];
  /** Why the consent records cannot be listed or trusted, when that is so; then they open nothing. */
  readonly ledgerError: ErrorReport | null;
  /** False where the browser keeps nothing (private mode): records and key end with the page. */
  readonly persistent: boolean;
  /** Time of the last drawing of the preview. */
  readonly renderMilliseconds: number;
}

/** `{ name: [parameters, result] }`. Files go in, a finished labelled file comes out; no frame crosses in between. */
export interface StudioRequests {
  open: [{ readonly preview: OffscreenCanvas }, StudioStatus];
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
  setSettings: [SwapSettings, StudioStatus];
  setPurpose: [Purpose, StudioStatus];
  showFace: [{ readonly subjectId: string; readonly canvas: OffscreenCanvas }, null];
  trySamples: [
    { readonly samplesAddress: string; readonly sourceName: string; readonly targetName: string },
    StudioStatus,
  ];
  statement: [{ readonly kind: ConsentKind; readonly purpose: Purpose }, Statement];
  attest: [{ readonly subjectId: string; readonly attestation: Attestation }, StudioStatus];
  withdraw: [{ readonly recordId: string }, StudioStatus];
  eraseConsents: [null, StudioStatus];
  exportStill: [{ readonly format: StillFormat }, ExportedFile];
  reset: [null, StudioStatus];
}

export type StudioRequestName = keyof StudioRequests;

/** Every name that a request may have; the worker answers to no other. */
export const STUDIO_REQUEST_NAMES: ReadonlySet<string> = new Set<StudioRequestName>([
  'open',
  'setTarget',
  'addSource',
  'removePicture',
  'assign',
  'setSettings',
  'setPurpose',
  'showFace',
  'trySamples',
  'statement',
  'attest',
  'withdraw',
  'eraseConsents',
  'exportStill',
  'reset',
]);
