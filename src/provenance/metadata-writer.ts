import type { Bytes } from '../core';
import type { LabelRecord } from '../label';
import type { Medium } from '../consent';
import { METADATA_PROPERTIES, NAMESPACES } from './metadata-names';
import type { MetadataReport } from './metadata-reader';
import type { StillContainer } from './still-container';
import { insertXmp } from './xmp-placement';
import { escapeXml } from './xml-tree';

/** PLUS: https://ns.useplus.org/LDF/ldf-XMPSpecification#DataMining */
export const TRAINING_OPT_OUT = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING';

/** What a screen reader is told of the output. English: a file speaks one language, wherever it goes. */
export function altTextOf({ operation }: Pick<LabelRecord, 'operation'>, medium: Medium): string {
  return `AI-modified ${medium}: face ${operation === 'face_swap' ? 'replaced' : 'animated'}`;
}

/** What the metadata of an output has to say, field by field; a read-back compares with this. */
export function metadataOf(
  record: LabelRecord,
  aigc: string,
  medium: Medium = 'image',
): MetadataReport & Readonly<Record<Exclude<keyof MetadataReport, 'contact'>, string>> {
  return {
    digitalSourceType: record.digitalSourceType,
    aiSystemUsed: record.systemName,
    aiSystemVersionUsed: record.systemVersion,
    creatorTool: `${record.systemName} ${record.systemVersion}`,
    createDate: record.createdAt,
    instanceId: record.exportId,
    dataMining: TRAINING_OPT_OUT,
    altText: altTextOf(record, medium),
    contact: record.contact,
    aigc,
  };
}

/**
 * The file with IPTC's, PLUS's and TC260's statements about it in one XMP packet.
 *
 * @param aigc - the AIGC label's JSON, as `aigcLabelText` writes it.
 * @throws ExportError `export-metadata-failed` when the file has no room for it or already carries XMP.
 */
export function writeMetadata(
  container: StillContainer,
  file: Uint8Array,
  record: LabelRecord,
  aigc: string,
): Bytes {
  return insertXmp(container, file, xmpPacket(record, aigc));
}

/**
 * The packet, read-only: a change would break the manifest's hash anyway.
 *
 * @param aigc - `null` where the container has another place for the AIGC label: a file carries one, never two.
 */
export function xmpPacket(record: LabelRecord, aigc: string | null, medium: Medium = 'image'): string {
  const { altText, ...simple } = metadataOf(record, aigc ?? '', medium);
  const namespaces = Object.entries(NAMESPACES).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  const properties = Object.entries(simple).flatMap(([field, value]) => {
    if (value === null || (field === 'aigc' && aigc === null)) return [];
    const [prefix, local] = METADATA_PROPERTIES[field as keyof typeof simple];
    return [`   <${prefix}:${local}>${escapeXml(value)}</${prefix}:${local}>`];
  });
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    ` <rdf:RDF xmlns:rdf="${NAMESPACES.rdf}">`,
    `  <rdf:Description rdf:about="" ${namespaces.join(' ')}>`,
    ...properties,
    '   <Iptc4xmpCore:AltTextAccessibility>',
    `    <rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(altText)}</rdf:li></rdf:Alt>`,
    '   </Iptc4xmpCore:AltTextAccessibility>',
    '  </rdf:Description>',
    ' </rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
