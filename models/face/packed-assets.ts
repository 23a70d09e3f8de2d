interface PackedFile {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Files by their base name out of an Emscripten asset pack: one `.data` of all bytes and a loader script whose
 * `loadPackage({"files": [...]})` says where each begins and ends.
 *
 * @throws TypeError when the loader names no files.
 */
export function readPackedAssets(packed: Uint8Array, loaderScript: string): ReadonlyMap<string, Uint8Array> {
  const listing = /"files":\s*(\[[^\]]*\])/.exec(loaderScript)?.[1];
  if (listing === undefined) throw new TypeError('The loader script lists no files.');
  const files = JSON.parse(listing) as readonly PackedFile[];
  return new Map(
    files.map(({ filename, start, end }) => [
      filename.slice(filename.lastIndexOf('/') + 1),
      packed.subarray(start, end),
    ]),
  );
}
