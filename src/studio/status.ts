import { type ErrorReport, PersonaGrataError, type Size } from '../core';
import { DEFAULT_SWAP_SETTINGS } from '../reenact';
import type { ConsentGate, ConsentSummary } from '../consent';
import type { StudioStatus } from './messages';
import { reportPicture } from './picture';
import type { StudioState } from './studio-state';
import { listSubjects, reportSubject } from './subjects';

/** How the last drawing of the preview went. */
export interface PreviewReport {
  readonly kind: StudioStatus['preview'];
  readonly size: Size | null;
  readonly error: ErrorReport | null;
  readonly renderMilliseconds: number;
}

/** What the page may know of all this. */
export async function reportStatus(
  state: StudioState,
  gate: ConsentGate,
  preview: PreviewReport,
): Promise<StudioStatus> {
  const subjects = listSubjects(state).map((subject) =>
    reportSubject(subject, gate.consentFor(subject.face, state.purpose)),
  );
  return {
    target: state.target && reportPicture(state.target),
    sources: state.sources.map(reportPicture),
    assignments: state.assignments,
    subjects,
    settings: state.settings,
    defaultSettings: DEFAULT_SWAP_SETTINGS,
    purpose: state.purpose,
    preview: preview.kind,
    previewSize: preview.size,
    previewError: preview.error,
    missingConsent: subjects
      .filter(({ inPlay, consent }) => inPlay && !consent)
      .map(({ subjectId }) => subjectId),
    renderMilliseconds: preview.renderMilliseconds,
    ...(await reportLedger(gate)),
  };
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
