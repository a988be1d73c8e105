import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Turns a silent hang into an error. SQLite has one connection, so code that is inside `transaction` and calls
 * the outer repositories waits for itself for ever (and on PostgreSQL it works outside the transaction, unseen).
 */
export class TransactionGuard {
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();

  /** Runs the work of a transaction. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const state = { open: true };
    try {
      return await this.#inside.run(state, work);
    } finally {
      // Work that was started inside but goes on afterwards may use the database again.
      state.open = false;
    }
  }

  /** Called by the drivers whenever a connection is asked for. */
  check(): void {
    if (this.#inside.getStore()?.open === true) {
      throw new Error('Inside `transaction`, use the repositories that were passed to the work, not the outer ones.');
    }
  }
}
