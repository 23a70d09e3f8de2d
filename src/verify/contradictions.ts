import type { ManifestReport, MetadataReport } from '../provenance';
import { TRAINING_OPT_OUT } from '../provenance';
import { type Evidence, intactManifest } from './evidence';
import { promisedLabel } from './label-layer';
import { promisedWatermark } from './watermark-layer';
import type { Contradiction } from './verdict';

type Pair = readonly [string | null | undefined, string | null | undefined];

/** IPTC's terms for pictures in whose making AI took part. */
const AI_TERMS: ReadonlySet<string> = new Set([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'compositeSynthetic',
  'algorithmicallyEnhanced',
]);

/** Where two intact layers say different things. A layer that says nothing of a matter contradicts nobody. */
export function findContradictions(evidence: Evidence): Contradiction[] {
  const manifest = intactManifest(evidence);
  const metadata = evidence.metadata.kind === 'read' ? evidence.metadata.value : null;
  const label = manifest?.labelRecord;
  const aigc = evidence.aigc.kind === 'read' ? evidence.aigc.value : null;
  const isOwnLabel = label != null;
  return [
    ...differing('manifest', 'metadata', 'source-type', sourceTypes(manifest, metadata)),
    ...differing('manifest', 'metadata', 'export-id', [label?.exportId, metadata?.instanceId]),
    ...differing('manifest', 'metadata', 'time', [label?.createdAt, metadata?.createDate]),
    ...differing('manifest', 'metadata', 'system', [label?.systemName, metadata?.aiSystemUsed]),
    ...differing('manifest', 'metadata', 'version', [label?.systemVersion, metadata?.aiSystemVersionUsed]),
    ...differing('manifest', 'metadata', 'training', trainingUse(manifest, metadata)),
    ...differing('manifest', 'aigc', 'export-id', [label?.exportId, aigc?.ProduceID]),
    ...differing('manifest', 'aigc', 'provider', [label?.provider, aigc?.ContentProducer]),
    ...differing('metadata', 'aigc', 'source-type', aiOrNot(metadata, aigc?.Label)),
    ...differing('aigc', 'watermark', 'export-id', watermarkIds(evidence)),
    ...differing(label != null ? 'manifest' : 'aigc', 'label', 'label', labels(evidence)),
    // With our own manifest there, both have been held against it.
    ...(isOwnLabel ? [] : differing('metadata', 'aigc', 'export-id', ownIds(metadata, aigc?.ProduceID))),
  ];
}

function differing(
  one: Contradiction['between'][0],
  other: Contradiction['between'][1],
  subject: Contradiction['subject'],
  [first, second]: Pair,
): Contradiction[] {
  if (first == null || second == null || first === second) return [];
  return [{ between: [one, other], subject, values: [first, second] }];
}

/** A manifest names one source type for each action; the metadata's has to be among them. */
function sourceTypes(manifest: ManifestReport | null, metadata: MetadataReport | null): Pair {
  const stated = metadata?.digitalSourceType;
  const named = (manifest?.actions ?? []).flatMap(({ digitalSourceType }) => digitalSourceType ?? []);
  if (stated == null || named.length === 0 || named.includes(stated)) return [null, null];
  return [named.join(', '), stated];
}

/** PLUS's vocabulary of data mining against the manifest's opt-out; only a plain yes contradicts a no. */
function trainingUse(manifest: ManifestReport | null, metadata: MetadataReport | null): Pair {
  const stated = metadata?.dataMining;
  if (manifest?.prohibitsTraining !== true || !stated?.endsWith('/DMI-ALLOWED')) return [null, null];
  return [TRAINING_OPT_OUT, stated];
}

/** `1` says that AI made it, and the metadata names a way of making without AI. */
function aiOrNot(metadata: MetadataReport | null, label: string | undefined): Pair {
  const term = metadata?.digitalSourceType?.split('/').at(-1);
  if (label !== '1' || term === undefined || AI_TERMS.has(term)) return [null, null];
  return [term, 'AI'];
}

/** The watermark names a file by a part of a hash of its id. */
function watermarkIds(evidence: Evidence): Pair {
  const { watermark } = evidence;
  return [promisedWatermark(evidence), watermark.kind === 'read' ? watermark.value.message?.id : null];
}

/** What is promised to stand in the picture, where it was looked for and is not there. */
function labels(evidence: Evidence): Pair {
  return evidence.plate.kind === 'absent' ? [promisedLabel(evidence), ''] : [null, null];
}

/** Other tools use these fields for other things. */
function ownIds(metadata: MetadataReport | null, produceId: string | undefined): Pair {
  return produceId?.startsWith('pg-') ? [metadata?.instanceId, produceId] : [null, null];
}
