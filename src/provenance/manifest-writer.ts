import { type Bytes, ExportError } from '../core';
import { type C2paLibrary, librarySettings, openC2paLibrary } from './c2pa-library';
import { type ClaimSigner, SIGNATURE_SIZE_IN_BYTES } from './claim-signer';
import {
  type Ingredient,
  type ManifestStatements,
  ingredientDefinition,
  manifestDefinition,
} from './manifest-definition';
import { type PlacedManifest, locateManifest } from './manifest-placement';
import { readManifestStore, thumbnailAddresses } from './manifest-store';
import type { StillContainer } from './still-container';
import { holdsEmbeddedFile, unsignedBytesFault } from './unsigned-bytes';
import { fieldsOf } from './untyped';

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
  const source = new Blob([file as Bytes], { type: `image/${container}` });
  const { asset } = await signWithHistories(source, false, statements, signer, ({ asset }) =>
    Promise.resolve(locateManifest(container, asset)),
  );
  return asset;
}

/** A signed file, and its manifest store by itself. */
export interface SignedAsset {
  readonly asset: Bytes;
  readonly store: Bytes;
}

/**
 * Signs `source` with as much of its ingredients' own manifests as can be vouched for.
 *
 * @param isDetached - the manifest stays beside the file, where the file has no place for it.
 * @param locate - finds the manifest in what was signed; `null` when it is not where it should be.
 * @throws ExportError `export-signing-failed`.
 */
export async function signWithHistories(
  source: Blob,
  isDetached: boolean,
  statements: ManifestStatements,
  signer: ClaimSigner,
  locate: (signed: SignedAsset) => Promise<PlacedManifest | null>,
): Promise<SignedAsset> {
  if (statements.ingredients.filter(({ role }) => role === 'parent').length > 1)
    throw new ExportError('export-signing-failed');
  const library = await openC2paLibrary().catch((cause: unknown) => {
    throw new ExportError('export-signing-failed', {}, { cause });
  });
  const histories = await readHistories(statements.ingredients);
  const sign = (kept: readonly History[]) => signOnce(library, source, isDetached, statements, kept, signer);
  const whole = await sign(histories).catch(() => null);
  if (whole !== null && isSound(await locate(whole))) return whole;
  try {
    return await sign([]);
  } catch (cause) {
    throw new ExportError('export-signing-failed', {}, { cause });
  }
}

/** The manifest that an ingredient came with, and where its pictures are. */
interface History {
  readonly ingredient: Ingredient;
  readonly thumbnails: readonly string[];
}

/** Without a manifest there is nothing to keep, and what cannot be read cannot be searched for pictures. */
async function readHistories(ingredients: readonly Ingredient[]): Promise<History[]> {
  const histories: History[] = [];
  for (const ingredient of ingredients) {
    const store = await readManifestStore(ingredient.file, ingredient.mediaType);
    if (store.kind === 'read') histories.push({ ingredient, thumbnails: thumbnailAddresses(store.json) });
  }
  return histories;
}

async function signOnce(
  { WasmBuilder }: C2paLibrary,
  source: Blob,
  isDetached: boolean,
  statements: ManifestStatements,
  histories: readonly History[],
  signer: ClaimSigner,
): Promise<SignedAsset> {
  const definition = JSON.stringify(manifestDefinition(source.type, statements));
  const builder = WasmBuilder.fromJson(definition, librarySettings());
  try {
    await addIngredients(builder, statements, histories);
    builder.setNoEmbed(isDetached);
    const sign = (claim: Uint8Array) => signer.signClaim(claim);
    const signed = fieldsOf(
      await builder.signAndGetManifestBytes(
        { alg: 'es256', reserveSize: SIGNATURE_SIZE_IN_BYTES, sign },
        source.type,
        source,
      ),
    );
    return { asset: bytesOf(signed['asset']), store: bytesOf(signed['manifest']) };
  } finally {
    builder.free();
  }
}

async function addIngredients(
  builder: Builder,
  statements: ManifestStatements,
  histories: readonly History[],
): Promise<void> {
  for (const [index, ingredient] of statements.ingredients.entries()) {
    const definition = JSON.stringify(ingredientDefinition(ingredient, index, statements));
    if (histories.some((history) => history.ingredient === ingredient))
      await builder.addIngredientFromBlob(definition, ingredient.mediaType, ingredient.file);
    else builder.addIngredient(definition);
  }
  for (const address of new Set(histories.flatMap(({ thumbnails }) => thumbnails)))
    builder.addRedaction(address, REDACTION_REASON);
}

/** Nothing of another tool's in it that shows a face, or that keeps a later reader from vouching for every byte. */
function isSound(placed: PlacedManifest | null): boolean {
  return placed !== null && unsignedBytesFault(placed) === null && !holdsEmbeddedFile(placed.store);
}

/** The library gives byte arrays, plain or typed. */
function bytesOf(value: unknown): Bytes {
  if (value instanceof Uint8Array) return value as Bytes;
  if (Array.isArray(value)) return Uint8Array.from(value as readonly number[]);
  throw new ExportError('export-signing-failed');
}
