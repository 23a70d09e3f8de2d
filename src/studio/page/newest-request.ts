/** Sends the newest value only: a slider makes more than the studio can draw, and those between are passed over. */
export class NewestRequest<Value> {
  readonly #send: (value: Value) => Promise<void>;
  readonly #onError: (error: unknown) => void;
  #waiting: { readonly value: Value } | null = null;
  #isSending = false;

  constructor(send: (value: Value) => Promise<void>, onError: (error: unknown) => void) {
    this.#send = send;
    this.#onError = onError;
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
    } catch (error) {
      this.#onError(error);
    } finally {
      this.#isSending = false;
    }
  }
}
