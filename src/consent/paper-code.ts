import { ConsentError, LANGUAGES, sha256 as sha256Of } from '../core';
import { canonicalBytes } from './canonical';
import { digitsOf, grouped } from './code-digits';
import type { FaceReference } from './consent-kind';
import type { LedgerRecord } from './ledger-record';
import { permittedStatement } from './permitted';
import type { ConsentPolicy } from './policy';
import type { ConsentScope } from './scope';
import type { SigningKey } from './signing-key';
import type { Statement } from './statement';

/** The first half is random, so that no two forms are the same; the second says which terms it belongs to. */
const HALF = 8;

/** A form to be printed and signed by hand. */
export interface PaperForm {
  readonly statement: Statement;
  /** Printed on it, and entered with it. */
  readonly code: string;
}

/** What a printed form is about: whoever signs it has read the statement, which names every use. */
export interface PaperTerms {
  readonly face: FaceReference;
  readonly statementSha256: string;
  /** Of the operator's key: a form counts in the browser that printed it. */
  readonly thumbprint: string;
}

export function paperTermsOf(
  face: FaceReference,
  { sha256 }: Statement,
  { thumbprint }: SigningKey,
): PaperTerms {
  return { face, statementSha256: sha256, thumbprint };
}

/** The code of a fresh form for these terms. */
export async function makePaperCode(terms: PaperTerms): Promise<string> {
  const random = digitsOf(crypto.getRandomValues(new Uint8Array(HALF)));
  return grouped(random + (await checkDigits(random, terms)));
}

/** Whether a code stands on a form for these terms; it is known without anything having been kept when the form was printed. */
async function isPaperCode(code: string, terms: PaperTerms): Promise<boolean> {
  const digits = code.replaceAll('-', '');
  const random = digits.slice(0, HALF);
  return digits.slice(HALF) === (await checkDigits(random, terms));
}

/**
 * The statement on the form that a code stands on, in whichever language it was printed.
 *
 * @throws ConsentError `consent-paper-code-wrong`; `consent-against-policy`.
 */
export async function statementOnPaper(
  code: string,
  { face, scope }: { readonly face: FaceReference; readonly scope: ConsentScope },
  policy: ConsentPolicy,
  key: SigningKey,
): Promise<Statement> {
  for (const language of LANGUAGES) {
    const statement = await permittedStatement(policy, 'written', scope, language);
    if (await isPaperCode(code, paperTermsOf(face, statement, key))) return statement;
  }
  throw new ConsentError('consent-paper-code-wrong');
}

/** @throws ConsentError `consent-paper-code-used` where one of `entries` was made with it. */
export function requireUnusedCode(code: string, entries: readonly LedgerRecord[]): void {
  const isUsed = entries.some(
    ({ record: { evidence } }) => evidence.method === 'written' && evidence.code === code,
  );
  if (isUsed) throw new ConsentError('consent-paper-code-used');
}

async function checkDigits(
  random: string,
  { face: { fileSha256, faceIndex }, statementSha256, thumbprint }: PaperTerms,
): Promise<string> {
  const hash = await sha256Of(
    canonicalBytes({
      schema: 'persona-grata/paper-form/1',
      random,
      source_sha256: fileSha256,
      face_index: faceIndex,
      statement_sha256: statementSha256,
      thumbprint,
    }),
  );
  return digitsOf(hash.subarray(0, HALF));
}
