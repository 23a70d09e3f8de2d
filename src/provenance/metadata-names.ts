import type { XmlName } from './xml-tree';

/** Namespaces of the XMP properties that are written and read. */
export const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  pg: 'https://personagrata.org/ns/1.0/',
  TC260: 'http://www.tc260.org.cn/ns/AIGC/1.0/',
} as const;
export type NamespacePrefix = keyof typeof NAMESPACES;

/** What each field of a report is called in XMP. */
export const METADATA_PROPERTIES = {
  digitalSourceType: ['Iptc4xmpExt', 'DigitalSourceType'],
  aiSystemUsed: ['Iptc4xmpExt', 'AISystemUsed'],
  aiSystemVersionUsed: ['Iptc4xmpExt', 'AISystemVersionUsed'],
  creatorTool: ['xmp', 'CreatorTool'],
  createDate: ['xmp', 'CreateDate'],
  instanceId: ['xmpMM', 'InstanceID'],
  dataMining: ['plus', 'DataMining'],
  altText: ['Iptc4xmpCore', 'AltTextAccessibility'],
  contact: ['pg', 'ComplaintContact'],
  aigc: ['TC260', 'AIGC'],
} as const satisfies Record<string, readonly [NamespacePrefix, string]>;
export type MetadataField = keyof typeof METADATA_PROPERTIES;

export function isNamed(name: XmlName, prefix: NamespacePrefix, local: string): boolean {
  return name.namespace === NAMESPACES[prefix] && name.local === local;
}
