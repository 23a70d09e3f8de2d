import { deleteDB } from 'idb';
import { ConsentGate } from '../../src/consent';
import { Clock, freshDatabaseName } from './consent-fixtures';

/** One browser with its own database and clock, and as many tabs of it as are asked for. Whoever opened it closes it. */
export class ConsentTabs {
  readonly clock = new Clock();
  readonly databaseName = freshDatabaseName();
  readonly gates: readonly ConsentGate[];

  constructor(count = 1) {
    this.gates = Array.from({ length: count }, () => this.open());
  }

  /** A tab more, as after the page was loaded again. */
  open(): ConsentGate {
    return new ConsentGate({ databaseName: this.databaseName, now: this.clock.now });
  }

  async close(): Promise<void> {
    for (const gate of this.gates) gate.close();
    await deleteDB(this.databaseName);
  }
}
