import { VerifyError } from '../core';
import { METADATA_PROPERTIES, type MetadataField, isNamed } from './metadata-names';
import type { StillContainer } from './still-container';
import { readXmpPackets } from './xmp-placement';
import { type XmlElement, parseXml } from './xml-tree';

/** What the XMP of a file says, as text; `null` for a property that is not there. */
export type MetadataReport = Readonly<Record<MetadataField, string | null>>;

/**
 * The XMP of a file, from whatever tool; `null` when it has none.
 *
 * @throws VerifyError `verify-malformed` when the container, the packet or its XML is broken; when there is more than one
 * packet, or one property stands there twice: which of the two would be meant?
 */
export function readMetadata(container: StillContainer, file: Uint8Array): MetadataReport | null {
  const packets = readXmpPackets(container, file);
  if (packets.length > 1) throw new VerifyError('verify-malformed', { container: 'XMP' });
  return packets[0] === undefined ? null : readXmpPacket(packets[0]);
}

/** @throws VerifyError `verify-malformed` for a packet that is not well formed, or says one thing twice. */
export function readXmpPacket(packet: string): MetadataReport {
  const descriptions = descriptionsOf(parseXml(packet));
  const entries = Object.entries(METADATA_PROPERTIES).map(([field, [prefix, local]]) => {
    const values = descriptions.flatMap(({ attributes, children }) => [
      ...attributes.filter((name) => isNamed(name, prefix, local)).map(({ value }) => value),
      ...children.filter(({ name }) => isNamed(name, prefix, local)).map(valueOf),
    ]);
    if (values.length > 1) throw new VerifyError('verify-malformed', { container: 'XMP' });
    return [field, values[0] ?? null];
  });
  return Object.fromEntries(entries) as MetadataReport;
}

function descriptionsOf(root: XmlElement): XmlElement[] {
  if (isNamed(root.name, 'rdf', 'RDF'))
    return root.children.filter(({ name }) => isNamed(name, 'rdf', 'Description'));
  return root.children.flatMap(descriptionsOf);
}

/** A simple value, an address, or the first entry of a list. */
function valueOf(element: XmlElement): string {
  const resource = element.attributes.find((name) => isNamed(name, 'rdf', 'resource'));
  if (resource !== undefined) return resource.value;
  const list = element.children.find(({ name }) =>
    (['Alt', 'Bag', 'Seq'] as const).some((kind) => isNamed(name, 'rdf', kind)),
  );
  return (list?.children[0] ?? element).text;
}
