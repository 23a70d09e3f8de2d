import { type ErrorReport, PersonaGrataError, type Size } from '../core';
import { type ConsentGate, type ConsentSummary, allowedChoices } from '../consent';
import type { StudioStatus, TargetReport } from './messages';
import type { Moment } from './moving-target';
import { reportPicture } from './picture';
import { DEFAULT_SETTINGS, type StudioState, type Target, useOf } from './studio-state';
import { listSubjects, reportSubject } from './subjects';

/** How the last drawing of the preview went. */
export interface PreviewReport {
  readonly kind: StudioStatus['preview'];
  readonly size: Size | null;
  readonly error: ErrorReport | null;
  readonly renderMilliseconds: number;
}

/** How what moves stands. */
export interface MovingReport {
  readonly policyError: StudioStatus['policyError'];
  readonly moment: Moment | null;
  readonly playback: StudioStatus['playback'];
  readonly recording: StudioStatus['recording'];
}

/** What the page may know of all this. */
export async function reportStatus(
  state: StudioState,
  gate: ConsentGate,
  preview: PreviewReport,
  { policyError, moment, playback, recording }: MovingReport,
): Promise<StudioStatus> {
  const subjects = listSubjects(state).map((subject) =>
    reportSubject(subject, gate.consentFor(subject.face, useOf(state))),
  );
  return {
    mode: state.mode,
    target: state.target && reportTarget(state.target, moment),
    sources: state.sources.map(reportPicture),
    assignments: state.assignments,
    subjects,
    settings: state.settings,
    defaultSettings: DEFAULT_SETTINGS,
    pose: state.pose,
    playback,
    recording,
    purpose: state.purpose,
    audience: state.audience,
    policy: gate.policy,
    choices: allowedChoices(gate.policy),
    policyError,
    preview: preview.kind,
    previewSize: preview.size,
    previewError: preview.error,
    missingConsent: subjects
      .filter(({ inPlay, consent }) => inPlay && (!consent || consent.isPreviewOnly))
      .map(({ subjectId }) => subjectId),
    renderMilliseconds: preview.renderMilliseconds,
    ...(await reportLedger(gate)),
  };
}

function reportTarget(target: Target, moment: Moment | null): TargetReport {
  if (target.kind === 'picture')
    return { ...reportPicture(target), kind: 'picture', hasSound: false, isSoundPlayable: false };
  const boxes = moment?.tracked.faces.map(({ box }) => box) ?? [];
  return target.report(boxes);
}

async function reportLedger(
  gate: ConsentGate,
): Promise<Pick<StudioStatus, 'consents' | 'ledgerError' | 'persistent'>> {
  try {
    const consents: readonly ConsentSummary[] = await gate.summaries();
    return { consents, ledgerError: null, persistent: await gate.isPersistent() };
  } catch (error) {
    if (!(error instanceof PersonaGrataError)) throw error;
    return { consents: [], ledgerError: error.toReport(), persistent: true };
  }
}
