import type { ConsentScope, OpenedRequest, OwnAnswer, OwnConsentSummary, PaperForm } from '../consent';
import type { StudioStatus } from './messages';

/** By this name the live check of whoever answers on their own device goes: there is no picture of theirs here. */
export const OWN_DEVICE_SUBJECT_ID = 'own-device';
export type OwnDeviceSubjectId = typeof OWN_DEVICE_SUBJECT_ID;

/** What a person's own device is asked, and what it answers: `{ name: [parameters, result] }`. */
export interface OwnDeviceRequests {
  /** The request in one line, for a code, a link or a small file. */
  askOwnDevice: [
    { readonly subjectId: string; readonly scope: ConsentScope; readonly asker: string },
    { readonly line: string },
  ];
  /** An answer, or a withdrawal that the person's own device signed. */
  takeAnswer: [{ readonly text: string }, StudioStatus];
  paperForm: [{ readonly subjectId: string; readonly scope: ConsentScope }, PaperForm];
  /** On the person's own device. */
  openRequest: [{ readonly text: string }, OpenedRequest];
  answerRequest: [
    {
      readonly text: string;
      readonly display: string;
      readonly adult: boolean;
      /** Where no camera can be used: who else was there and saw the person agree. */
      readonly witness: string | null;
    },
    OwnAnswer,
  ];
  ownConsents: [null, readonly OwnConsentSummary[]];
  takeBack: [{ readonly nonce: string }, { readonly line: string }];
  /** The text of a QR code in a picture, or of a small file that holds the same. */
  readCode: [{ readonly file: File }, { readonly text: string }];
  /** Looks through a camera until it sees a QR code. Cancelling it is the way to give up. */
  scanCode: [
    {
      readonly frames: ReadableStream<VideoFrame>;
      /** On which a coarse mosaic of what is seen is drawn, to aim by. */
      readonly canvas: OffscreenCanvas;
    },
    { readonly text: string },
  ];
}

/** What of consents on a person's own device the page shows. */
export interface OwnDeviceView {
  /** What this device is asked. */
  readonly openedRequest: OpenedRequest | null;
  /** What it answered, to be shown to the one who asked. */
  readonly ownAnswer: OwnAnswer | null;
  readonly ownConsents: readonly OwnConsentSummary[];
  /** A withdrawal that this device signed, to be shown as well. */
  readonly ownTakeBack: { readonly nonce: string; readonly line: string } | null;
}

export const OWN_DEVICE_REQUEST_NAMES = [
  'openRequest',
  'answerRequest',
  'ownConsents',
  'takeBack',
] as const satisfies readonly (keyof OwnDeviceRequests)[];

export const CODE_REQUEST_NAMES = [
  'readCode',
  'scanCode',
] as const satisfies readonly (keyof OwnDeviceRequests)[];
