/** Without letters and digits that are taken for one another when they are read out. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 4;

/** A code for the answers of one class on one machine, drawn anew each time. */
export function newSessionCode(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...drawn].map((number) => LETTERS[number % LETTERS.length]).join('');
}

export function isSessionCode(text: string): boolean {
  return text.length === LENGTH && Array.from(text).every((letter) => LETTERS.includes(letter));
}
