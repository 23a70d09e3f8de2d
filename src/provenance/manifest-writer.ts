import { type Bytes, ExportError } from '../core';
import { type C2paLibrary, librarySettings, openC2paLibrary } from './c2pa-library';
import { type ClaimSigner, SIGNATURE_SIZE_IN_BYTES } from './claim-signer';
import {
  type ManifestStatements,
  type PictureIngredient,
  ingredientDefinition,
  manifestDefinition,
} from './manifest-definition';
import { locateManifest } from './manifest-placement';
import { readManifestStore, thumbnailAddresses } from './manifest-store';
import type { StillContainer } from './still-container';
import { holdsEmbeddedFile, unsignedBytesFault } from './unsigned-bytes';

type Builder = ReturnType<C2paLibrary['WasmBuilder']['fromJson']>;

/** C2PA's reason for taking a picture of a person out of an older manifest. */
const REDACTION_REASON = 'c2pa.PII.present';

/**
 * The file with a signed C2PA manifest in it. Ingredients that came with a manifest of their own keep it, except for the
 * thumbnails in it: those show the faces as they were before. A manifest from which the pictures cannot be taken, or
 * whose bytes we could not vouch for, is left behind.
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
  const library = await openC2paLibrary().catch((cause: unknown) => {
    throw new ExportError('export-signing-failed', {}, { cause });
  });
  const histories = await readHistories(statements.ingredients);
  const sign = (kept: readonly History[]) => signOnce(library, container, file, statements, kept, signer);
  const whole = await sign(histories).catch(() => null);
  if (whole !== null && isSound(container, whole)) return whole;
  try {
    return await sign([]);
  } catch (cause) {
    throw new ExportError('export-signing-failed', {}, { cause });
  }
}

/** The manifest that an ingredient came with, and where its pictures are. */
interface History {
  readonly ingredient: PictureIngredient;
  readonly thumbnails: readonly string[];
}

/** Without a manifest there is nothing to keep, and what cannot be read cannot be searched for pictures. */
async function readHistories(ingredients: readonly PictureIngredient[]): Promise<History[]> {
  const histories: History[] = [];
  for (const ingredient of ingredients) {
    const store = await readManifestStore(ingredient.file, mimeTypeOf(ingredient));
    if (store.kind === 'read') histories.push({ ingredient, thumbnails: thumbnailAddresses(store.json) });
  }
  return histories;
}

async function signOnce(
  { WasmBuilder }: C2paLibrary,
  container: StillContainer,
  file: Uint8Array,
  statements: ManifestStatements,
  histories: readonly History[],
  signer: ClaimSigner,
): Promise<Bytes> {
  const mimeType = `image/${container}`;
  const definition = JSON.stringify(manifestDefinition(container, statements));
  const builder = WasmBuilder.fromJson(definition, librarySettings());
  try {
    await addIngredients(builder, statements.ingredients, histories);
    const sign = (claim: Uint8Array) => signer.signClaim(claim);
    const source = new Blob([file as Bytes], { type: mimeType });
    const signed = await builder.sign(
      { alg: 'es256', reserveSize: SIGNATURE_SIZE_IN_BYTES, sign },
      mimeType,
      source,
    );
    return signed as Bytes;
  } finally {
    builder.free();
  }
}

async function addIngredients(
  builder: Builder,
  ingredients: readonly PictureIngredient[],
  histories: readonly History[],
): Promise<void> {
  for (const [index, ingredient] of ingredients.entries()) {
    const definition = JSON.stringify(ingredientDefinition(ingredient, index));
    if (histories.some((history) => history.ingredient === ingredient))
      await builder.addIngredientFromBlob(definition, mimeTypeOf(ingredient), ingredient.file);
    else builder.addIngredient(definition);
  }
  for (const address of new Set(histories.flatMap(({ thumbnails }) => thumbnails)))
    builder.addRedaction(address, REDACTION_REASON);
}

/** Nothing of another tool's in it that shows a face, or that keeps a later reader from vouching for every byte. */
function isSound(container: StillContainer, file: Bytes): boolean {
  const placed = locateManifest(container, file);
  return placed !== null && unsignedBytesFault(placed) === null && !holdsEmbeddedFile(placed.store);
}

function mimeTypeOf({ format }: PictureIngredient): string {
  return `image/${format}`;
}
