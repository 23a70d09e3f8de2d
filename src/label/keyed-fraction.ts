/**
 * A number from 0 up to 1 that looks random but depends on the export id and the use alone, so that marks differ from
 * export to export and stay the same within one. FNV-1a (Fowler, Noll, Vo; 32 bits) with the finishing steps of MurmurHash3,
 * without which ids that differ in one character give numbers that lie close. No secret: anyone who has the id can redo it.
 */
export function keyedFraction(exportId: string, use: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${exportId}/${use}`)
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
