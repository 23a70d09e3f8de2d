import { WATERMARK_ALGORITHM, watermarkIdOf } from '../watermark';
import { type Evidence, intactManifest } from './evidence';
import { type LayerFinding, factsFrom } from './layer-finding';

/** A message is sure when its picture agrees with nearly all of it. */
const SURE_AGREEMENT = 0.85;

/**
 * The invisible watermark. What it says is held against the export ids that the other layers name; by itself it says no more than that a mark of
 * this scheme was drawn, which anybody could who has the specification.
 */
export function judgeWatermark(evidence: Evidence): LayerFinding {
  const { watermark } = evidence;
  if (watermark.kind === 'unasked') return { state: 'unchecked', basis: 'watermark-not-looked-for' };
  if (watermark.kind === 'broken' || watermark.kind === 'unsupported')
    return { state: 'unchecked', basis: 'watermark-picture-unreadable' };
  const promised = promisedWatermark(evidence);
  if (watermark.kind === 'absent') {
    return promised === null
      ? { state: 'absent', basis: 'watermark-absent' }
      : { state: 'untrusted', basis: 'watermark-unseen', facts: factsFrom({ expectedWatermark: promised }) };
  }
  const { message, score, map } = watermark.value;
  const facts = factsFrom({
    watermark: message?.id ?? null,
    score: score.toFixed(1),
    algorithm: WATERMARK_ALGORITHM,
  });
  const where = map === null ? {} : { map };
  if (message === null) return { state: 'untrusted', basis: 'watermark-unreadable', facts, ...where };
  if (promised !== null && promised !== message.id)
    return { state: 'invalid', basis: 'watermark-of-another', facts, ...where };
  const agrees = promised === message.id;
  if (message.agreement < SURE_AGREEMENT)
    return { state: 'untrusted', basis: 'watermark-weak', facts, ...where };
  return agrees
    ? { state: 'valid', basis: 'watermark-agrees', facts, ...where }
    : { state: 'untrusted', basis: 'watermark-found', facts, ...where };
}

/** The id that the pixels ought to carry by what the other layers say; `null` when none of them is of this tool. */
export function promisedWatermark(evidence: Evidence): string | null {
  const binding = intactManifest(evidence)?.softBinding;
  if (binding?.algorithm === WATERMARK_ALGORITHM) return binding.value;
  const { aigc } = evidence;
  const produceId = aigc.kind === 'read' ? aigc.value.ProduceID : '';
  return produceId.startsWith('pg-') ? watermarkIdOf(produceId) : null;
}
