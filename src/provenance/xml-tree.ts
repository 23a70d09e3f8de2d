import { VerifyError } from '../core';

/** A name as its namespace and local part, so that it does not matter which prefix a writer chose. */
export interface XmlName {
  readonly namespace: string;
  readonly local: string;
}

export interface XmlElement {
  readonly name: XmlName;
  readonly attributes: readonly (XmlName & { readonly value: string })[];
  readonly children: readonly XmlElement[];
  /** Character data directly inside the element, joined. */
  readonly text: string;
}

const DEPTH_LIMIT = 40;
const ELEMENT_LIMIT = 20_000;
const NAMESPACE_LIMIT = 200;
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

interface OpenElement {
  readonly rawName: string;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly element: {
    name: XmlName;
    attributes: XmlElement['attributes'];
    children: XmlElement[];
    text: string;
  };
}

/**
 * The root element of a small XML document: what XMP needs of XML 1.0 with namespaces, in one pass over the text and within
 * fixed bounds. No DOCTYPE, hence no entities beyond the predefined ones: workers have no DOMParser, and a packet from
 * anywhere must not be able to make the reader expand, fetch or recurse.
 *
 * @throws VerifyError `verify-malformed` for text that is not well formed or exceeds a bound.
 */
export function parseXml(text: string): XmlElement {
  return new XmlParser(text).parse();
}

class XmlParser {
  readonly #text: string;
  #position = 0;
  #elementCount = 0;
  readonly #open: OpenElement[] = [];
  #root: XmlElement | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): XmlElement {
    while (this.#position < this.#text.length) {
      const mark = this.#text.indexOf('<', this.#position);
      this.#takeText(this.#text.slice(this.#position, mark < 0 ? undefined : mark));
      if (mark < 0) break;
      this.#position = mark;
      this.#takeMarkup();
    }
    if (this.#root === null || this.#open.length > 0) throw malformed();
    return this.#root;
  }

  #takeText(raw: string): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.element.text += unescapeXml(raw);
    // A byte order mark may stand in front of the document.
    else if (/[^\s\ufeff\0]/.test(raw)) throw malformed();
  }

  #takeMarkup(): void {
    if (this.#at('<!--')) this.#skipPast('-->');
    else if (this.#at('<?')) this.#skipPast('?>');
    else if (this.#at('<![CDATA[')) this.#takeCharacterData();
    else if (this.#at('</')) this.#takeEndTag();
    else this.#takeStartTag();
  }

  #takeCharacterData(): void {
    const start = this.#position + '<![CDATA['.length;
    this.#skipPast(']]>');
    const parent = this.#open.at(-1);
    if (parent === undefined) throw malformed();
    parent.element.text += this.#text.slice(start, this.#position - 3);
  }

  #takeEndTag(): void {
    this.#position += 2;
    const rawName = this.#takeName();
    this.#skipSpace();
    this.#expect('>');
    if (this.#open.pop()?.rawName !== rawName) throw malformed();
  }

  #takeStartTag(): void {
    this.#position += 1;
    const rawName = this.#takeName();
    const rawAttributes = this.#takeAttributes();
    const isEmpty = this.#at('/');
    if (isEmpty) this.#position += 1;
    this.#expect('>');
    if (++this.#elementCount > ELEMENT_LIMIT || this.#open.length >= DEPTH_LIMIT) throw malformed();

    const namespaces = namespacesInScope(this.#open.at(-1)?.namespaces, rawAttributes);
    const element = {
      name: expandName(rawName, namespaces, true),
      attributes: [...rawAttributes]
        .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
        .map(([name, value]) => ({ ...expandName(name, namespaces, false), value })),
      children: [],
      text: '',
    };
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.element.children.push(element);
    else if (this.#root === null) this.#root = element;
    else throw malformed();
    if (!isEmpty) this.#open.push({ rawName, namespaces, element });
  }

  #takeAttributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      this.#skipSpace();
      if (this.#at('>') || this.#at('/')) return attributes;
      const name = this.#takeName();
      this.#skipSpace();
      this.#expect('=');
      this.#skipSpace();
      const quote = this.#text[this.#position];
      if ((quote !== '"' && quote !== "'") || attributes.has(name)) throw malformed();
      const start = this.#position + 1;
      this.#position = start;
      this.#skipPast(quote);
      const raw = this.#text.slice(start, this.#position - 1);
      if (raw.includes('<')) throw malformed();
      attributes.set(name, unescapeXml(raw));
    }
  }

  #takeName(): string {
    NAME.lastIndex = this.#position;
    const found = NAME.exec(this.#text)?.[0];
    if (found === undefined) throw malformed();
    this.#position += found.length;
    return found;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#position;
    this.#position += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #at(token: string): boolean {
    return this.#text.startsWith(token, this.#position);
  }

  #expect(token: string): void {
    if (!this.#at(token)) throw malformed();
    this.#position += token.length;
  }

  #skipPast(token: string): void {
    const end = this.#text.indexOf(token, this.#position);
    if (end < 0) throw malformed();
    this.#position = end + token.length;
  }
}

function namespacesInScope(
  outer: ReadonlyMap<string, string> | undefined,
  attributes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const declared = [...attributes]
    .filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    .map(([name, value]) => [name.slice('xmlns:'.length), value] as const);
  if (outer !== undefined && declared.length === 0) return outer;
  if (declared.length + (outer?.size ?? 0) > NAMESPACE_LIMIT) throw malformed();
  return new Map([...(outer ?? [['xml', XML_NAMESPACE] as const]), ...declared]);
}

function expandName(
  rawName: string,
  namespaces: ReadonlyMap<string, string>,
  takesDefault: boolean,
): XmlName {
  const [prefix, local] = rawName.includes(':') ? rawName.split(':') : ['', rawName];
  if (prefix === '' && !takesDefault) return { namespace: '', local: rawName };
  const namespace = namespaces.get(prefix!);
  if (namespace === undefined && prefix !== '') throw malformed();
  return { namespace: namespace ?? '', local: local! };
}

/** Escaped for element text and for attributes in either quote. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    const known = ENTITIES[name];
    if (!whole.endsWith(';')) throw malformed();
    return known ?? characterOf(name);
  });
}

function characterOf(reference: string): string {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(reference);
  if (digits === null) throw malformed();
  const codePoint =
    digits[1] === undefined ? Number.parseInt(digits[2]!, 10) : Number.parseInt(digits[1], 16);
  if (codePoint > 0x10ffff || codePoint === 0) throw malformed();
  return String.fromCodePoint(codePoint);
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'XMP' });
}
