import { VerifyError } from '../core';
import type { LabelRecord } from '../label';
import { type ByteSource, byteSourceOf } from './byte-source';
import { type EbmlElement, readEbmlElements } from './ebml-elements';
import type { MetadataField } from './metadata-names';
import type { MetadataReport } from './metadata-reader';
import { metadataOf } from './metadata-writer';

/** How each field is called in a WebM. TC260-PG-20257A names the AIGC label's; for the others nobody has, so that they follow Matroska's way. */
const TAG_NAMES: Readonly<Record<MetadataField, string>> = {
  digitalSourceType: 'DIGITAL_SOURCE_TYPE',
  aiSystemUsed: 'AI_SYSTEM_USED',
  aiSystemVersionUsed: 'AI_SYSTEM_VERSION_USED',
  creatorTool: 'CREATOR_TOOL',
  createDate: 'CREATE_DATE',
  instanceId: 'INSTANCE_ID',
  dataMining: 'DATA_MINING',
  altText: 'ALT_TEXT',
  contact: 'COMPLAINT_CONTACT',
  aigc: 'AIGC',
};

/** https://www.matroska.org/technical/elements.html */
const IDS = {
  segment: 0x18538067,
  tags: 0x1254c367,
  tag: 0x7373,
  simpleTag: 0x67c8,
  tagName: 0x45a3,
  tagString: 0x4487,
} as const;
const TAGS_LIMIT_IN_BYTES = 4 << 20;

/** What a WebM of ours says of itself, by the names of its tags. */
export function webmTags(record: LabelRecord, aigc: string): Readonly<Record<string, string>> {
  const fields = metadataOf(record, aigc, 'video');
  return Object.fromEntries(
    Object.entries(TAG_NAMES).flatMap(([field, name]) => {
      const value = fields[field as MetadataField];
      return value === null ? [] : [[name, value]];
    }),
  );
}

/**
 * The tags of a WebM or Matroska file that say where it comes from; `null` when there are none.
 *
 * @throws VerifyError `verify-malformed` when the elements are broken, or one tag stands there twice.
 */
export async function readWebmMetadata(source: ByteSource): Promise<MetadataReport | null> {
  const found = new Map<string, string>();
  for await (const segment of readEbmlElements(source)) {
    if (segment.id !== IDS.segment) continue;
    for await (const element of readEbmlElements(source, segment.contentStart, segment.end ?? undefined)) {
      if (element.id === IDS.tags) await collectTags(source, element, found);
    }
    // What follows a segment is another movie, or what an element of unknown length held, which was looked through just now.
    break;
  }
  const entries = Object.entries(TAG_NAMES).map(([field, name]) => [field, found.get(name) ?? null]);
  return entries.every(([, value]) => value === null)
    ? null
    : (Object.fromEntries(entries) as MetadataReport);
}

async function collectTags(
  source: ByteSource,
  { contentStart, end }: EbmlElement,
  found: Map<string, string>,
): Promise<void> {
  if (end === null || end - contentStart > TAGS_LIMIT_IN_BYTES) throw malformed();
  const tags = byteSourceOf(new Blob([await source.read(contentStart, end)]));
  for await (const tag of readEbmlElements(tags)) {
    if (tag.id !== IDS.tag) continue;
    for await (const simple of readEbmlElements(tags, tag.contentStart, tag.end ?? undefined)) {
      if (simple.id !== IDS.simpleTag) continue;
      const texts = await textsOf(tags, simple);
      const name = texts.get(IDS.tagName);
      const value = texts.get(IDS.tagString);
      if (name === undefined || value === undefined || !Object.values(TAG_NAMES).includes(name)) continue;
      if (found.has(name)) throw malformed();
      found.set(name, value);
    }
  }
}

async function textsOf(source: ByteSource, simple: EbmlElement): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  for await (const { id, contentStart, end } of readEbmlElements(
    source,
    simple.contentStart,
    simple.end ?? undefined,
  )) {
    if (id !== IDS.tagName && id !== IDS.tagString) continue;
    if (texts.has(id) || end === null) throw malformed();
    texts.set(id, decode(await source.read(contentStart, end)));
  }
  return texts;
}

/** Strings may be padded with zeros (RFC 8794, section 7.4). */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\0+$/, '');
  } catch (cause) {
    throw new VerifyError('verify-malformed', { container: 'WebM' }, { cause });
  }
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'WebM' });
}
