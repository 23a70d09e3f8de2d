import type { ConsentStatement, LabelStatement, SoftBinding } from './manifest-names';

export interface ActionReport {
  readonly action: string;
  readonly digitalSourceType: string | null;
  readonly when: string | null;
  readonly softwareAgent: string | null;
}

export interface IngredientReport {
  readonly title: string | null;
  readonly relationship: string | null;
  readonly format: string | null;
  readonly instanceId: string | null;
  readonly hasManifest: boolean;
}

/** What the active manifest of a file says, and what came of checking it. */
export interface ManifestReport {
  /**
   * `Trusted`: intact, signed by someone the trust list vouches for. `Valid`: intact, signed by someone unknown.
   * `Invalid`: anything else; then what it says is not to be relied on.
   */
  readonly validationState: 'Trusted' | 'Valid' | 'Invalid';
  /** Codes of C2PA, of the library, or our own `org.personagrata.unsigned-bytes.*`; an untrusted signer is not one. */
  readonly failures: readonly string[];
  readonly label: string | null;
  readonly instanceId: string | null;
  /** The organisation in the signer's certificate: who issued the file, by their own word. */
  readonly issuedBy: string | null;
  readonly claimGenerator: { readonly name: string; readonly version: string | null } | null;
  readonly actions: readonly ActionReport[];
  readonly ingredients: readonly IngredientReport[];
  /** Labels of all assertions. */
  readonly assertions: readonly string[];
  /** Whether any manifest in the file, an ingredient's included, holds a thumbnail. */
  readonly hasThumbnail: boolean;
  /** Whether what stands in the file beside the manifest, its metadata for one, is all under the manifest's hash. */
  readonly coversWholeFile: boolean;
  /** Our own assertions; `null` when absent or not written as this tool writes them. */
  readonly labelRecord: LabelStatement | null;
  readonly consents: readonly ConsentStatement[] | null;
  /** The watermark that the manifest says the pixels carry. */
  readonly softBinding: SoftBinding | null;
  readonly prohibitsTraining: boolean;
  /** The signer's certificate, DER. */
  readonly certificate: Uint8Array | null;
  /** RFC 7638 thumbprint of its key, base64url; `null` for keys other than P-256. */
  readonly signerThumbprint: string | null;
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly certificateSha256: string | null;
}
