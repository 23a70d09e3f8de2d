import * as v from 'valibot';
import { openConsentDatabase, storageErrorOf } from '../database';
import { isSigningPair } from '../signature';

/** What the person's own device keeps of a consent, so that it can be taken back there. */
export interface OwnConsent {
  /** The request as it came, and the answer as it went. */
  readonly requestLine: string;
  readonly answerLine: string;
  readonly nonce: string;
  readonly ageLimit: number;
  /** Who asked. */
  readonly operator: string;
  readonly withdrawalCode: string;
  readonly takenBackAt: string | null;
  readonly pair: CryptoKeyPair;
}

const ownConsentSchema = v.strictObject({
  requestLine: v.string(),
  answerLine: v.string(),
  nonce: v.string(),
  ageLimit: v.number(),
  operator: v.string(),
  withdrawalCode: v.string(),
  takenBackAt: v.nullable(v.string()),
  pair: v.custom<CryptoKeyPair>(isSigningPair),
});

/** Where they are kept; in memory where the browser stores nothing, and the person is told. */
export class OwnConsents {
  readonly #databaseName: string;
  readonly #memory = new Map<string, OwnConsent>();

  constructor(databaseName: string) {
    this.#databaseName = databaseName;
  }

  /**
   * @returns whether it outlives the page.
   * @throws StorageError `storage-full` or `storage-unavailable`.
   */
  async put(consent: OwnConsent): Promise<boolean> {
    const database = await openConsentDatabase(this.#databaseName);
    try {
      if (database) {
        await database.put('own-consents', consent, consent.nonce);
        return true;
      }
    } catch (error) {
      // Some private windows offer IndexedDB and refuse to clone a key into it.
      if (!(error instanceof DOMException && error.name === 'DataCloneError')) throw storageErrorOf(error);
    } finally {
      database?.close();
    }
    this.#memory.set(consent.nonce, consent);
    return false;
  }

  async remove(nonce: string): Promise<void> {
    this.#memory.delete(nonce);
    const database = await openConsentDatabase(this.#databaseName);
    try {
      await database?.delete('own-consents', nonce);
    } catch (error) {
      throw storageErrorOf(error);
    } finally {
      database?.close();
    }
  }

  /** Those that hold; what was edited from outside is left out. In the order in which they were given. */
  async list(): Promise<OwnConsent[]> {
    const database = await openConsentDatabase(this.#databaseName);
    try {
      const stored: unknown[] = database ? await database.getAll('own-consents') : [];
      return [...stored, ...this.#memory.values()].filter((value) => v.is(ownConsentSchema, value));
    } catch (error) {
      throw storageErrorOf(error);
    } finally {
      database?.close();
    }
  }
}
