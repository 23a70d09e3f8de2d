import { type C2paLibrary, librarySettings, openC2paLibrary } from './c2pa-library';
import { fieldsOf, itemsOf, textOf } from './untyped';

/** The JSON that c2pa-rs gives of a manifest store, still untyped. */
export type ManifestStoreJson = Readonly<Record<string, unknown>>;

/** `absent`: there is no manifest. `broken`: there is one and it cannot be read; `fault` is the library's word for it. */
export type ManifestStoreReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken'; readonly fault: string }
  | { readonly kind: 'read'; readonly json: ManifestStoreJson };

/** Reads and validates a file's manifest store. It does not throw for whatever bytes it is given. */
export async function readManifestStore(
  file: Blob,
  mimeType: string,
  trustAnchorsPem?: string,
): Promise<ManifestStoreReading> {
  const library = await openC2paLibrary();
  try {
    return { kind: 'read', json: await readJson(library, file, mimeType, trustAnchorsPem) };
  } catch (error) {
    const fault = faultOf(error);
    return fault === 'JumbfNotFound' ? { kind: 'absent' } : { kind: 'broken', fault };
  }
}

/** Addresses of every thumbnail in every manifest of a store, each once. */
export function thumbnailAddresses(store: ManifestStoreJson): readonly string[] {
  const addresses = Object.entries(fieldsOf(store['manifests'])).flatMap(([label, manifest]) =>
    [fieldsOf(manifest), ...itemsOf(fieldsOf(manifest)['ingredients']).map(fieldsOf)].flatMap((owner) => {
      const address = textOf(fieldsOf(owner['thumbnail'])['identifier']);
      return address === null ? [] : [absoluteAddress(address, label)];
    }),
  );
  return [...new Set(addresses)];
}

async function readJson(
  library: C2paLibrary,
  file: Blob,
  mimeType: string,
  trustAnchorsPem: string | undefined,
): Promise<ManifestStoreJson> {
  const reader = await library.WasmReader.fromBlob(mimeType, file, librarySettings(trustAnchorsPem));
  try {
    return fieldsOf(JSON.parse(reader.json()));
  } finally {
    reader.free();
  }
}

/** An address may be relative to the manifest it stands in. */
function absoluteAddress(address: string, manifestLabel: string): string {
  return address.replace(/^self#jumbf=(?!\/)/, `self#jumbf=/c2pa/${manifestLabel}/`);
}

/** The library rejects with text such as `C2pa(JumbfParseError(UnexpectedEof))`, or with an error that says it. */
function faultOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /^C2pa\((.*)\)$/s.exec(text)?.[1]?.slice(0, 200) ?? text.slice(0, 200);
}
