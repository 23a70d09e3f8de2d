import { type ConsentScope, EXPORT_LIMIT, MEDIA, OPERATIONS, type Purpose } from '../../src/consent';

/** Everything for one purpose, so that a test that is about another limit meets only that one. */
export function scopeFor(purpose: Purpose, narrower: Partial<ConsentScope> = {}): ConsentScope {
  return {
    operations: OPERATIONS,
    purposes: [purpose],
    media: MEDIA,
    audience: 'public',
    validity: 'day',
    maxExports: EXPORT_LIMIT,
    ...narrower,
  };
}
