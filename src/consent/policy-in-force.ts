import type { Validity } from './consent-kind';
import type { ConsentPolicy } from './policy';

/** The operator's policy as it counts now: in a session that nothing outlasts, it is narrower. */
export class PolicyInForce {
  #operators: ConsentPolicy;
  #endsWithSession = false;

  constructor(policy: ConsentPolicy) {
    this.#operators = policy;
  }

  get policy(): ConsentPolicy {
    return this.#endsWithSession
      ? { ...this.#operators, longestValidity: 'session', retention: 'session' }
      : this.#operators;
  }

  /** How long a record is kept that does not say of itself that its session was to be the end of it. */
  get retention(): Validity {
    return this.#operators.retention;
  }

  adopt(policy: ConsentPolicy): void {
    this.#operators = policy;
  }

  endWithSession(): void {
    this.#endsWithSession = true;
  }
}
