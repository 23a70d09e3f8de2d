/**
 * The channel code of the invisible watermark: 48 bits, a checksum of 16, and a convolutional code of rate 1/2 and constraint length 7
 * with the generators 171 and 133 (octal) that most of space flight uses, ended by six zeros. Normative text: `watermark.md`.
 */
export const PAYLOAD_BITS = 48;
export const CHECKSUM_BITS = 16;
const FRAME_BITS = PAYLOAD_BITS + CHECKSUM_BITS;
const CONSTRAINT_LENGTH = 7;
const GENERATORS = [0o171, 0o133] as const;
const STATES = 1 << (CONSTRAINT_LENGTH - 1);
const STEPS = FRAME_BITS + CONSTRAINT_LENGTH - 1;
/** Bits that go into the picture. */
export const CODED_BITS = 2 * STEPS;

/** For each state and next bit the two coded bits, as -1 and 1: index `4 * state + 2 * bit + which`. */
const OUTPUTS = Int8Array.from({ length: 4 * STATES }, (_, index) => {
  const register = (((index >> 2) << 1) | ((index >> 1) & 1)) & (2 * STATES - 1);
  return parityOf(register & GENERATORS[index & 1]!) === 1 ? 1 : -1;
});

/** CRC-16 with polynomial 0x1021 that begins with 0xffff (CRC-16/IBM-3740). */
export function crc16(bytes: Uint8Array): number {
  let value = 0xffff;
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) value = (value & 0x8000 ? (value << 1) ^ 0x1021 : value << 1) & 0xffff;
  }
  return value;
}

/** @param payload - 6 bytes. @returns {@link CODED_BITS} times -1 or 1. */
export function encodePayload(payload: Uint8Array): Int8Array {
  const checksum = crc16(payload);
  const bytes = [...payload, checksum >> 8, checksum & 0xff];
  const coded = new Int8Array(CODED_BITS);
  let state = 0;
  for (let step = 0; step < STEPS; step++) {
    const bit = step < FRAME_BITS ? (bytes[step >> 3]! >> (7 - (step & 7))) & 1 : 0;
    coded[2 * step] = OUTPUTS[4 * state + 2 * bit]!;
    coded[2 * step + 1] = OUTPUTS[4 * state + 2 * bit + 1]!;
    state = ((state << 1) | bit) & (STATES - 1);
  }
  return coded;
}

/**
 * The payload that fits best, by Viterbi's algorithm (IEEE Transactions on Information Theory 13, 1967), or `null` when its checksum is wrong.
 *
 * @param soft - {@link CODED_BITS} numbers: the further from 0, the surer; above 0 for 1.
 */
export function decodePayload(soft: ArrayLike<number>): Uint8Array<ArrayBuffer> | null {
  let metric = new Float64Array(STATES).fill(-Infinity);
  metric[0] = 0;
  const cameFrom = new Uint8Array(STEPS * STATES);
  for (let step = 0; step < STEPS; step++) {
    const [first, second] = [soft[2 * step]!, soft[2 * step + 1]!];
    const next = new Float64Array(STATES).fill(-Infinity);
    for (let state = 0; state < STATES; state++) {
      for (let bit = 0; bit <= (step < FRAME_BITS ? 1 : 0); bit++) {
        const output = 4 * state + 2 * bit;
        const score = metric[state]! + OUTPUTS[output]! * first + OUTPUTS[output + 1]! * second;
        const to = ((state << 1) | bit) & (STATES - 1);
        if (score > next[to]!) {
          next[to] = score;
          cameFrom[step * STATES + to] = state;
        }
      }
    }
    metric = next;
  }
  const bytes = new Uint8Array(FRAME_BITS / 8);
  let state = 0;
  for (let step = STEPS - 1; step >= 0; step--) {
    if (step < FRAME_BITS) bytes[step >> 3]! |= (state & 1) << (7 - (step & 7));
    state = cameFrom[step * STATES + state]!;
  }
  const payload = bytes.slice(0, PAYLOAD_BITS / 8);
  return crc16(payload) === ((bytes[6]! << 8) | bytes[7]!) ? payload : null;
}

function parityOf(value: number): number {
  let parity = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) parity ^= 1;
  return parity;
}
