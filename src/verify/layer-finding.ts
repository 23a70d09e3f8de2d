import type { SignerIdentity } from './trusted-signer';
import type { LayerMap, LayerState, VerdictBasis } from './verdict';

/** A layer's verdict before it is told which layer it is of. */
export interface LayerFinding {
  readonly state: LayerState;
  readonly basis: VerdictBasis;
  readonly facts?: Readonly<Record<string, string>>;
  readonly map?: LayerMap;
  readonly signer?: SignerIdentity;
}

/** A text in a file can be as long as its writer likes; a table on a page cannot. */
const FACT_LENGTH_LIMIT = 500;

/** The facts that are there. */
export function factsFrom(facts: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, value.slice(0, FACT_LENGTH_LIMIT)]],
    ),
  );
}
