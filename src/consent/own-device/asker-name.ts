import type { ConsentPolicy } from '../policy';

/** Who asks: a person by their own word, and the operator of the installation where one is named. */
export function askerName(asker: string, { operator }: ConsentPolicy): string {
  return operator === null ? asker : `${asker} (${operator})`;
}
