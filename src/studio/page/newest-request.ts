/** Sends the newest value only: a slider makes more than the studio can draw, and those between are passed over. */
export class NewestRequest<Value> {
  readonly #send: (value: Value) => Promise<void>;
  #waiting: { readonly value: Value } | null = null;
  #isSending = false;

  /** @param send - tells by itself what went wrong. */
  constructor(send: (value: Value) => Promise<void>) {
    this.#send = send;
  }

  async offer(value: Value): Promise<void> {
    this.#waiting = { value };
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      while (this.#waiting) {
        const next: { readonly value: Value } = this.#waiting;
        this.#waiting = null;
        await this.#send(next.value);
      }
    } finally {
      this.#isSending = false;
    }
  }
}
