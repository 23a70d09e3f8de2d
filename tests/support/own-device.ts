import { type ConsentGate, DEFAULT_POLICY, type LiveEvidence, OwnDevice } from '../../src/consent';
import type { Clock } from './consent-fixtures';
import { ADA, freshDatabaseName } from './consent-fixtures';
import { scopeFor } from './consent-scope';

export const ORIGIN = 'https://example.org';

/** What a live check on a device without the portrait finds out. */
export const LIVE: LiveEvidence = {
  method: 'camera-challenge',
  challenge: ['turn-left', 'smile', 'blink-twice'],
  match: 'not-run',
  advisory: { antispoof: 0.93, liveness: 0.8 },
};

export const PERSON = { display: 'A. L.', adult: true };

/** A telephone with a memory of its own. */
export function openOwnDevice(clock: Clock): OwnDevice {
  return new OwnDevice({ now: clock.now, databaseName: freshDatabaseName(), origin: ORIGIN });
}

/** Asks about Ada's face for personal use. */
export function askAda(gate: ConsentGate): Promise<string> {
  return gate.askOwnDevice(ADA, scopeFor('personal'), 'Berta');
}

/** Ada says yes on her telephone; the line that it shows. */
export async function answerAs(device: OwnDevice, line: string): Promise<string> {
  return (await device.answer(line, DEFAULT_POLICY, PERSON, LIVE)).line;
}

/** One field of a line made another. */
export function withField(line: string, place: number, field: string | ((before: string) => string)): string {
  const fields = line.split('.');
  fields[place] = typeof field === 'string' ? field : field(fields[place]!);
  return fields.join('.');
}

/** Another letter in the middle of a field: still of the right form, and of other bytes. */
export function bent(field: string): string {
  const middle = field.length >> 1;
  return `${field.slice(0, middle)}${field[middle] === 'A' ? 'B' : 'A'}${field.slice(middle + 1)}`;
}
