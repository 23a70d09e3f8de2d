import loadLibrary, { WASM_SRI, WasmBuilder, WasmReader } from '@contentauth/c2pa-wasm';
import libraryAddress from '@contentauth/c2pa-wasm/c2pa.wasm?url';

export interface C2paLibrary {
  readonly WasmBuilder: typeof WasmBuilder;
  readonly WasmReader: typeof WasmReader;
}

let loading: Promise<C2paLibrary> | null = null;

/**
 * The C2PA library (c2pa-rs as WebAssembly, 8 MB), fetched from our own origin when it is first needed and once for each
 * worker. It reads blobs through FileReaderSync, so that it works in workers only. A failed load is tried again.
 */
export async function openC2paLibrary(): Promise<C2paLibrary> {
  loading ??= load();
  try {
    return await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}

async function load(): Promise<C2paLibrary> {
  // The package states the hash of the binary it was published with; the browser refuses any other.
  const binary = new Request(libraryAddress, { integrity: WASM_SRI });
  await loadLibrary({ module_or_path: binary });
  return { WasmBuilder, WasmReader };
}

/**
 * Settings for one builder or reader. Nothing is ever fetched: a manifest that lies elsewhere counts as absent, and
 * revocation lists are not asked. The library makes no thumbnail of its own accord: it would be a face.
 */
export function librarySettings(trustAnchorsPem?: string): string {
  return JSON.stringify({
    verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
    builder: { thumbnail: { enabled: false } },
    ...(trustAnchorsPem === undefined
      ? {}
      : { trust: { user_anchors: trustAnchorsPem, allowed_list: trustAnchorsPem } }),
  });
}
