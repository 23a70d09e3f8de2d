import { LANGUAGES } from '../core';
import { AUDIENCES, CONSENT_KINDS, PURPOSES } from '../consent';
import { MOVING_FORMATS, STILL_FORMATS } from '../export';
import { XRAY_STAGES } from '../render';
import { STUDIO_MODES, STUDIO_REQUEST_NAMES, type HandPose, type StudioRequestName } from './messages';
import type { StudioRequest } from './requests';
import { DEFAULT_SETTINGS } from './studio-state';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isSwitch: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => Number.isFinite(value);
const isFile: Check = (value) => value instanceof Blob;
const isCanvas: Check = (value) => value instanceof OffscreenCanvas;
const isStream: Check = (value) => value instanceof ReadableStream;
const isNothing: Check = (value) => value === null;
const isThing: Check = (value) => typeof value === 'object' && value !== null;

const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isEither =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) || other(value);

/** An object with these own properties and no others. */
function hasParts(parts: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(parts);
  return (value) =>
    isThing(value) &&
    Object.keys(value as object).length === names.length &&
    names.every((name) => Object.hasOwn(value as object, name) && parts[name]!((value as never)[name]));
}

/** The same names at every depth, and numbers and switches where the example has them. */
function isLike(example: unknown): Check {
  if (typeof example === 'number') return isNumber;
  if (typeof example !== 'object' || example === null) return (value) => typeof value === typeof example;
  return hasParts(Object.fromEntries(Object.entries(example).map(([name, part]) => [name, isLike(part)])));
}

const POSE: HandPose = {
  yawDegrees: 0,
  pitchDegrees: 0,
  rollDegrees: 0,
  gazeX: 0,
  gazeY: 0,
  mouthOpen: 0,
  smile: 0,
  blink: 0,
};

const isLiveStep = hasParts({ kind: isOneOf(['exchange', 'speak', 'heard', 'not-heard', 'end']) });
const isLiveBeginning = hasParts({
  kind: isOneOf(['begin']),
  subjectId: isText,
  frames: isStream,
  canvas: isCanvas,
});

const hasFile = hasParts({ file: isFile });

/** What the parameters of a request look like; the rest have none. What an attestation and its scope may say is the gate's to check. */
const CHECKS: Partial<Readonly<Record<StudioRequestName, Check>>> = {
  open: isEither(
    hasParts({ preview: isCanvas }),
    hasParts({ preview: isCanvas, policyAddress: isText, isOneVisit: isSwitch }),
  ),
  tightenPolicy: hasParts({ text: isText }),
  setTarget: hasFile,
  addSource: hasFile,
  removePicture: hasParts({ pictureId: isText }),
  assign: hasParts({
    targetFaceIndex: isNumber,
    source: isNullOr(hasParts({ pictureId: isText, faceIndex: isNumber })),
  }),
  setSettings: isLike(DEFAULT_SETTINGS),
  setMode: isOneOf(STUDIO_MODES),
  setPurpose: isOneOf(PURPOSES),
  setAudience: isOneOf(AUDIENCES),
  showFace: hasParts({ subjectId: isText, canvas: isCanvas }),
  trySamples: hasParts({
    samplesAddress: isText,
    mode: isOneOf(STUDIO_MODES),
    sourceNames: isListOf(isText),
    targetName: isText,
  }),
  choosePerformance: hasParts({ samplesAddress: isText, name: isText }),
  openCamera: hasParts({
    frames: isStream,
    microphone: isNullOr(isStream),
    label: isText,
    isMirrored: isSwitch,
  }),
  seek: hasParts({ seconds: isNumber }),
  setLooping: isSwitch,
  setMirrored: isSwitch,
  setListening: isSwitch,
  setPose: isNullOr(isLike(POSE)),
  startRecording: hasParts({ format: isOneOf(MOVING_FORMATS), audioMark: isSwitch }),
  setLanguage: isOneOf(LANGUAGES),
  statement: hasParts({ kind: isOneOf(CONSENT_KINDS), scope: isThing }),
  live: (value) => isLiveStep(value) || isLiveBeginning(value),
  attest: hasParts({ subjectId: isText, attestation: isThing, scope: isThing, witness: isNullOr(isText) }),
  askOwnDevice: hasParts({ subjectId: isText, scope: isThing, asker: isText }),
  takeAnswer: hasParts({ text: isText }),
  paperForm: hasParts({ subjectId: isText, scope: isThing }),
  openRequest: hasParts({ text: isText }),
  answerRequest: hasParts({ text: isText, display: isText, adult: isSwitch, witness: isNullOr(isText) }),
  takeBack: hasParts({ nonce: isText }),
  readCode: hasFile,
  scanCode: hasParts({ frames: isStream, canvas: isCanvas }),
  withdraw: hasParts({ recordId: isText }),
  withdrawByCode: hasParts({ code: isText }),
  consentFile: hasParts({ recordId: isText }),
  readLedgerFile: hasFile,
  exportMoving: hasParts({ format: isOneOf(MOVING_FORMATS), withSound: isSwitch, audioMark: isSwitch }),
  exportStill: hasParts({ format: isOneOf(STILL_FORMATS) }),
  openLessonView: hasParts({ viewId: isText, canvas: isCanvas }),
  drawLessonView: hasParts({
    viewId: isText,
    samplesAddress: isText,
    people: isNullOr(hasParts({ sourceName: isText, targetName: isText })),
    stage: isOneOf(XRAY_STAGES),
  }),
  closeLessonView: hasParts({ viewId: isText }),
};

/** Whether a message is one that the page of this program sends. Whatever else comes in changes nothing. */
export function isWellFormed(message: unknown): message is StudioRequest {
  if (!isThing(message)) return false;
  const { id, name, parameters } = message as Partial<Record<string, unknown>>;
  if (!Number.isSafeInteger(id) || typeof name !== 'string') return false;
  if (name === 'cancel') return true;
  if (!STUDIO_REQUEST_NAMES.has(name)) return false;
  return (CHECKS[name as StudioRequestName] ?? isNothing)(parameters);
}
