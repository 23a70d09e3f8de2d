import { createStore } from 'zustand/vanilla';
import type { ErrorReport, Language } from '../core';
import type { CameraDescription } from '../capture';
import type { MovingProgress } from '../export';
import type { ReadLedgerFile } from '../consent';
import type { ConsentReceipt, ExportReceipt, LiveReport, OwnDeviceView, StudioStatus } from '../studio';
import type { VerifyView } from '../verify';
import { type History, begin } from './history';
import type { KioskView } from './kiosk-view';
import type { LessonView } from './lesson-view';

type Settings = StudioStatus['settings'];

/** A sentence for assistive technology, by its code in `locales`; `count` tells two equal ones apart. */
export interface Announcement {
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly count: number;
}

/**
 * Whether the page could be opened again without a network. `unavailable`: this browser, or the way the page is served, keeps
 * nothing. `new-version`: a newer page is kept as well, and is used when the visitor asks for it or comes again.
 */
export type OfflineState = 'unavailable' | 'preparing' | 'ready' | 'new-version';

/**
 * What the page shows. Serialisable and without power: the studio worker keeps frames, grants and keys to itself, and
 * editing a value here opens nothing.
 */
export interface AppState extends OwnDeviceView, VerifyView {
  readonly language: Language;
  readonly status: StudioStatus | null;
  /** What is being waited for, by its code in `locales`; null when idle. */
  readonly busy: string | null;
  readonly error: ErrorReport | null;
  /** How far a long export has come; null when none is under way. */
  readonly progress: MovingProgress | null;
  /** Of what plays: whether it is to be heard, and how loud, from 0 to 1. */
  readonly sound: { readonly isOn: boolean; readonly volume: number };
  /** The live check under way; null while there is none. */
  readonly live: LiveReport | null;
  readonly cameras: readonly CameraDescription[];
  readonly announcement: Announcement;
  readonly settingsHistory: History<Settings> | null;
  /** What was made last, without the file itself. */
  readonly receipt: ExportReceipt | null;
  /** The receipt of one consent, while it is looked at. */
  readonly consentReceipt: ConsentReceipt | null;
  /** A list of consents that was opened from a file: to be looked at, and nothing else. */
  readonly openedLedger: (ReadLedgerFile & { readonly fileName: string }) | null;
  /** Everything that was kept here is deleted, and nothing runs any more. */
  readonly isDeleted: boolean;
  readonly offline: OfflineState;
  /** Null on a device that somebody sits at. */
  readonly kiosk: KioskView | null;
  /** Where the page stands inside another: whose, or null while nobody may show it. Null on a page of its own. */
  readonly embed: { readonly host: string | null } | null;
  /** Null until a class begins. */
  readonly lesson: LessonView | null;
}

export type AppStore = ReturnType<typeof createAppStore>;

export function createAppStore() {
  return createStore<AppState>(() => ({
    status: null,
    busy: null,
    error: null,
    progress: null,
    sound: { isOn: false, volume: 1 },
    live: null,
    cameras: [],
    language: 'en',
    announcement: { code: '', parameters: {}, count: 0 },
    settingsHistory: null,
    receipt: null,
    verdict: null,
    stripRows: null,
    report: null,
    batch: null,
    trustedSigners: [],
    copies: { before: null, after: null },
    consentReceipt: null,
    openedLedger: null,
    openedRequest: null,
    ownAnswer: null,
    ownConsents: [],
    ownTakeBack: null,
    isDeleted: false,
    offline: 'unavailable',
    kiosk: null,
    embed: null,
    lesson: null,
  }));
}

/** The state after the studio said how things stand; its first settings begin the history. */
export function withStatus(state: AppState, status: StudioStatus): AppState {
  return { ...state, status, settingsHistory: state.settingsHistory ?? begin(status.settings) };
}
