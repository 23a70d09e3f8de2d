import { type Bytes, base64url, fromBase64url, fromHex, hex, utf8 } from '../../core';

/**
 * Codes for screens are lines of fields with dots between them, in the letters of base64url: they fit into a link, survive being copied,
 * and make a QR code that a telephone reads from a screen.
 */
const SEPARATOR = '.';

export function joinFields(fields: readonly string[]): string {
  return fields.join(SEPARATOR);
}

export function splitFields(line: string): string[] {
  return line.split(SEPARATOR);
}

export const hashField = {
  write: (hash: string): string => base64url(fromHex(hash)),
  read: (field: string): string => hex(bytesOf(field)),
};

export const textField = {
  write: (text: string): string => base64url(utf8(text)),
  /** @throws TypeError for what is not UTF-8. */
  read: (field: string): string => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(field)),
};

/** Choices from a closed list by their places in it; no list here has more than ten. */
export const choicesField = {
  write: <Choice>(chosen: readonly Choice[], all: readonly Choice[]): string =>
    chosen.map((choice) => all.indexOf(choice)).join(''),
  read: <Choice>(field: string, all: readonly Choice[]): Choice[] =>
    Array.from(field, (place) => {
      const choice = all[Number(place)];
      if (choice === undefined) throw new TypeError('Not one of the choices.');
      return choice;
    }),
};

export const timeField = {
  write: (instant: string): string => Date.parse(instant).toString(36),
  /** @throws RangeError for what is no time. */
  read: (field: string): string => new Date(Number.parseInt(field, 36)).toISOString(),
};

export const numberField = { write: String, read: Number };

function bytesOf(field: string): Bytes {
  return fromBase64url(field);
}
