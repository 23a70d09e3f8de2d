import {
  AUDIENCES,
  type Audience,
  type ConsentPolicy,
  type FaceReference,
  type GrantRequest,
  type Medium,
  type Operation,
  type Purpose,
} from '../../src/consent';
import { HOUR } from './consent-fixtures';

/** What the rules say, in the plainest words that can be run; it shares nothing with the code under test but the types. */
export interface ModelConsent {
  readonly tab: number;
  readonly face: FaceReference;
  readonly kind: ConsentPolicy['kinds'][number];
  readonly operations: readonly Operation[];
  readonly purposes: readonly Purpose[];
  readonly media: readonly Medium[];
  readonly audience: Audience;
  readonly maxExports: number;
  readonly givenAt: number;
  readonly recordId: string;
  readonly recordSha256: string;
  readonly code: string;
  exports: number;
  /** The first thing that closed it in its own tab. */
  closed: 'consent-wrong-picture' | 'consent-withdrawn' | null;
  withdrawn: boolean;
}

export interface ModelGrant {
  readonly request: GrantRequest;
  readonly consents: readonly ModelConsent[];
}

export function isWider(audience: Audience, than: Audience): boolean {
  return AUDIENCES.indexOf(audience) > AUDIENCES.indexOf(than);
}

function refusalInModel(
  consent: ModelConsent,
  request: GrantRequest,
  now: number,
  policy: ConsentPolicy,
): string | null {
  if (consent.closed) return consent.closed;
  if (consent.withdrawn) return 'consent-withdrawn';
  if (now < consent.givenAt || now >= consent.givenAt + 24 * HOUR) return 'consent-expired';
  if (!consent.operations.includes(request.operation)) return 'consent-wrong-operation';
  if (!consent.purposes.includes(request.purpose)) return 'consent-wrong-purpose';
  if (!consent.media.includes(request.medium))
    return request.medium === 'video' ? 'consent-stills-only' : 'consent-videos-only';
  if (isWider(request.audience, consent.audience)) return 'consent-wrong-audience';
  if (consent.exports >= consent.maxExports) return 'consent-exports-used';
  const isAllowed =
    policy.kinds.includes(consent.kind) &&
    policy.purposes.includes(request.purpose) &&
    !isWider(request.audience, policy.audience);
  return isAllowed ? null : 'consent-against-policy';
}

export function answerOfModel(
  all: readonly ModelConsent[],
  tab: number,
  request: GrantRequest,
  now: number,
  policy: ConsentPolicy,
): ModelConsent[] | string {
  const perFace = request.faces.map((face) =>
    all.filter((one) => one.tab === tab && one.face === face).reverse(),
  );
  if (perFace.some((candidates) => candidates.length === 0)) return 'consent-missing';
  const chosen: ModelConsent[] = [];
  for (const candidates of perFace) {
    const good = candidates.find((candidate) => refusalInModel(candidate, request, now, policy) === null);
    if (!good) return refusalInModel(candidates[0]!, request, now, policy)!;
    chosen.push(good);
  }
  return chosen;
}

export function answerOfModelAtExport(
  { request, consents }: ModelGrant,
  asked: GrantRequest,
  now: number,
  policy: ConsentPolicy,
): string | null {
  if (asked.operation !== request.operation || asked.medium !== request.medium)
    return 'consent-wrong-operation';
  if (asked.audience !== request.audience) return 'consent-wrong-audience';
  if (asked.purpose !== request.purpose) return 'consent-wrong-purpose';
  const [one, other] = [new Set(asked.faces), new Set(request.faces)];
  if (one.size !== other.size || [...one].some((face) => !other.has(face))) return 'consent-wrong-picture';
  const closed = consents.find((consent) => consent.closed);
  if (closed) return closed.closed;
  return (
    consents
      .map((consent) => refusalInModel(consent, request, now, policy))
      .find((refusal) => refusal !== null) ?? null
  );
}

/** A question to somebody's own device, as the rules see it. */
export interface ModelQuestion {
  readonly tab: number;
  readonly face: FaceReference;
  readonly scope: Pick<ModelConsent, 'purposes' | 'audience'>;
  readonly askedAt: number;
  isPictureThere: boolean;
  isAnswered: boolean;
}

/** Why an answer is not taken in this tab, in the order in which it is looked at; null when it opens what was asked. */
export function refusalOfAnswer(
  question: ModelQuestion,
  tab: number,
  now: number,
  policy: ConsentPolicy,
): string | null {
  if (question.tab !== tab) return 'consent-answer-unasked';
  if (question.isAnswered) return 'consent-answer-used';
  if (now < question.askedAt || now >= question.askedAt + HOUR / 2) return 'consent-request-expired';
  if (!question.isPictureThere) return 'consent-wrong-picture';
  return mayBeAttested('own-device', question.scope, policy) ? null : 'consent-against-policy';
}

export function mayBeAttested(
  kind: ModelConsent['kind'],
  { purposes, audience }: Pick<ModelConsent, 'purposes' | 'audience'>,
  policy: ConsentPolicy,
): boolean {
  return (
    policy.kinds.includes(kind) &&
    purposes.every((purpose) => policy.purposes.includes(purpose)) &&
    !isWider(audience, policy.audience)
  );
}
