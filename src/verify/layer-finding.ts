import type { SignerIdentity } from './trusted-signer';
import type { Facts, LayerMap, LayerState, VerdictBasis } from './verdict';

/** A layer's verdict before it is told which layer it is of. */
export interface LayerFinding {
  readonly state: LayerState;
  readonly basis: VerdictBasis;
  readonly facts?: Facts;
  readonly map?: LayerMap;
  readonly signer?: SignerIdentity;
}

/** A text in a file can be as long as its writer likes; a table on a page cannot. */
const FACT_LENGTH_LIMIT = 500;
const FACT_LIST_LIMIT = 50;

/** The facts that are there; of a list with one thing, that. */
export function factsFrom(facts: Readonly<Record<string, string | readonly string[] | null>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const values = (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => text !== '');
      const [first, ...others] = values
        .slice(0, FACT_LIST_LIMIT)
        .map((text) => text.slice(0, FACT_LENGTH_LIMIT));
      if (first === undefined) return [];
      return [[name, others.length === 0 ? first : [first, ...others]] as const];
    }),
  );
}
