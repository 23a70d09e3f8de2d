import type { Language } from '../core';

/** How an unattended installation behaves. The operator's `kiosk.json`, beside the app, says what differs from the usual. */
export interface KioskSettings {
  /** Without a touch, a key or a face before the camera. 15 to 300. */
  readonly idleSeconds: number;
  /** Between the question and the end of the visit. 5 to 60. */
  readonly countdownSeconds: number;
  /** In which every visit begins; null leaves it to the browser. */
  readonly language: Language | null;
  /** Whether visitors may open files: it needs a dialog of the browser's own, and shows what is on the machine. */
  readonly allowsFiles: boolean;
}

/** An unattended installation, as the page shows it. */
export interface KioskView extends KioskSettings {
  /** There is a `kiosk.json` that cannot be relied on, so that the usual settings count. */
  readonly isBroken: boolean;
  /** False while our own people are shown, and nobody has touched anything yet. */
  readonly isVisited: boolean;
}
