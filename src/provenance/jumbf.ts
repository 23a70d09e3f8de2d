import { VerifyError, asciiAt } from '../core';

/** A box with content of its own, such as `cbor`. */
export interface ContentBox {
  readonly kind: 'content';
  readonly type: string;
  readonly content: Uint8Array;
}

/** A box of boxes with a label (ISO/IEC 19566-5). */
export interface Superbox {
  readonly kind: 'superbox';
  readonly label: string;
  readonly children: readonly (ContentBox | Superbox)[];
  /** Everything behind the box's own length and type: what a hash over the box is taken of (C2PA 2.2, section 8.4.2.3). */
  readonly content: Uint8Array;
}

const DEPTH_LIMIT = 10;
const BOX_LIMIT = 20_000;
const REQUESTABLE_WITH_LABEL = 0x03;
const WITH_PRIVATE_BOX = 0x10;
const SALT_TYPE = 'c2sh';

/**
 * The one superbox that `bytes` hold, as a C2PA manifest store is made of them. Content is views of `bytes`.
 *
 * @throws VerifyError `verify-malformed` unless every byte has its place: boxes tile their parent exactly, each superbox
 * is described by nothing but its type, its label and its salt. Some of these bytes are under no hash, so that a reader
 * which shrugs at them would call an altered file intact.
 */
export function readJumbf(bytes: Uint8Array): Superbox {
  const reader = new BoxReader(bytes);
  const [root, ...others] = reader.boxes(0, bytes.length, 0);
  if (root?.kind !== 'superbox' || others.length > 0) throw malformed();
  return root;
}

export function childBox(superbox: Superbox | null, label: string): Superbox | null {
  const found = superbox?.children.find((child) => child.kind === 'superbox' && child.label === label);
  return (found as Superbox | undefined) ?? null;
}

export function boxContent(superbox: Superbox | null, type: string): Uint8Array | null {
  const found = superbox?.children.find((child) => child.kind === 'content' && child.type === type);
  return (found as ContentBox | undefined)?.content ?? null;
}

interface RawBox {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

class BoxReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #boxCount = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  boxes(start: number, end: number, depth: number): (ContentBox | Superbox)[] {
    if (depth > DEPTH_LIMIT) throw malformed();
    return this.#rawBoxes(start, end).map((raw) =>
      raw.type === 'jumb'
        ? this.#superbox(raw, depth)
        : { kind: 'content', type: raw.type, content: this.#bytes.subarray(raw.start, raw.end) },
    );
  }

  #superbox(raw: RawBox, depth: number): Superbox {
    const description = this.#rawBox(raw.start, raw.end);
    if (description.type !== 'jumd') throw malformed();
    return {
      kind: 'superbox',
      label: this.#label(description),
      children: this.boxes(description.end, raw.end, depth + 1),
      content: this.#bytes.subarray(raw.start, raw.end),
    };
  }

  /** Sixteen bytes of type, the toggles, the label and its terminator, and, when the toggles say so, a salt. */
  #label({ start, end }: RawBox): string {
    const toggles = this.#bytes[start + 16];
    const terminator = this.#bytes.indexOf(0, start + 17);
    if (terminator < 0 || terminator >= end) throw malformed();
    const rest = this.#rawBoxes(terminator + 1, end);
    const hasSalt = rest.length === 1 && rest[0]!.type === SALT_TYPE;
    if (rest.length > 0 && !hasSalt) throw malformed();
    if (toggles !== (REQUESTABLE_WITH_LABEL | (hasSalt ? WITH_PRIVATE_BOX : 0))) throw malformed();
    return asciiAt(this.#bytes, start + 17, terminator - start - 17);
  }

  #rawBoxes(start: number, end: number): RawBox[] {
    const boxes: RawBox[] = [];
    for (let position = start; position < end;) {
      const box = this.#rawBox(position, end);
      boxes.push(box);
      position = box.end;
    }
    return boxes;
  }

  #rawBox(start: number, limit: number): RawBox {
    if (start + 8 > limit || ++this.#boxCount > BOX_LIMIT) throw malformed();
    const end = start + this.#view.getUint32(start);
    if (end < start + 8 || end > limit) throw malformed();
    return { type: asciiAt(this.#bytes, start + 4, 4), start: start + 8, end };
  }
}

function malformed(): VerifyError {
  return new VerifyError('verify-malformed', { container: 'JUMBF' });
}
