type Fetch<Arguments extends unknown[]> = (...request: Arguments) => Response | Promise<Response>;

/** The requests that are being answered, so that what they read from is closed only after the last of them. */
export class Answering {
  readonly #open = new Set<Promise<unknown>>();

  /** The same answers, known until they are given. */
  watch<Arguments extends unknown[]>(fetch: Fetch<Arguments>): Fetch<Arguments> {
    return (...request) => {
      const answer = Promise.resolve(fetch(...request));
      this.#open.add(answer);
      const over = (): void => void this.#open.delete(answer);
      answer.then(over, over);
      return answer;
    };
  }

  /** Resolves once none is being answered. */
  async over(): Promise<void> {
    while (this.#open.size > 0) await Promise.allSettled(this.#open);
  }
}
