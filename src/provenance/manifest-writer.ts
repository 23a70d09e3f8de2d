import { type Bytes, ExportError } from '../core';
import { type C2paLibrary, librarySettings, openC2paLibrary } from './c2pa-library';
import { type ClaimSigner, SIGNATURE_SIZE_IN_BYTES } from './claim-signer';
import { type ManifestStatements, ingredientDefinition, manifestDefinition } from './manifest-definition';
import { readManifestStore, thumbnailAddresses } from './manifest-store';
import type { StillContainer } from './still-container';

type Builder = ReturnType<C2paLibrary['WasmBuilder']['fromJson']>;

/** C2PA's reason for taking a picture of a person out of an older manifest. */
const REDACTION_REASON = 'c2pa.PII.present';

/**
 * The file with a signed C2PA manifest in it. Ingredients that came with a manifest of their own keep it, except for the
 * thumbnails in it: those show the faces as they were before.
 *
 * What comes out must be read back: the library signs whatever a signer returns, and a wrong length or key shows only then.
 *
 * @throws ExportError `export-signing-failed`.
 */
export async function signManifest(
  container: StillContainer,
  file: Uint8Array,
  statements: ManifestStatements,
  signer: ClaimSigner,
): Promise<Bytes> {
  if (statements.ingredients.filter(({ role }) => role === 'target').length !== 1)
    throw new ExportError('export-signing-failed');
  const { WasmBuilder } = await openC2paLibrary();
  const mimeType = `image/${container}`;
  try {
    const definition = JSON.stringify(manifestDefinition(container, statements));
    const builder = WasmBuilder.fromJson(definition, librarySettings());
    try {
      await addIngredients(builder, statements);
      const source = new Blob([file as Bytes], { type: mimeType });
      const signed = await builder.sign(
        {
          alg: 'es256',
          reserveSize: SIGNATURE_SIZE_IN_BYTES,
          sign: (claim) => signer.signClaim(claim),
        },
        mimeType,
        source,
      );
      return signed as Bytes;
    } finally {
      builder.free();
    }
  } catch (error) {
    throw new ExportError('export-signing-failed', {}, { cause: error });
  }
}

async function addIngredients(builder: Builder, { ingredients }: ManifestStatements): Promise<void> {
  const redactions = new Set<string>();
  for (const [index, ingredient] of ingredients.entries()) {
    const definition = JSON.stringify(ingredientDefinition(ingredient, index));
    const mimeType = `image/${ingredient.format}`;
    const store = await readManifestStore(ingredient.file, mimeType);
    if (store.kind === 'read') {
      await builder.addIngredientFromBlob(definition, mimeType, ingredient.file);
      for (const address of thumbnailAddresses(store.json)) redactions.add(address);
    } else {
      // Without a manifest there is nothing to keep, and what cannot be read cannot be searched for pictures.
      builder.addIngredient(definition);
    }
  }
  for (const address of redactions) builder.addRedaction(address, REDACTION_REASON);
}
