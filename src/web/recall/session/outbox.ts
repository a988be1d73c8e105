import { ApiFailure } from '../../api/client.ts';
import { say } from '../../../words/say.ts';

/** What keeps something from being saved. */
export interface Trouble {
  readonly message: string;
  /** Whether it is tried again; otherwise it was left out. */
  readonly kept: boolean;
}

export interface OutboxPorts<T> {
  /** The last of all that was waiting is saved; what the server answered to it. */
  readonly onSaved: (answer: T) => void;
  /** Null when all is well again. */
  readonly onTrouble: (trouble: Trouble | null) => void;
  /** Resolves after a while, for the next try. */
  readonly pause: () => Promise<void>;
}

/**
 * Sends one thing after the other, so that the person never waits for the server: while it can't be reached everything
 * is kept in its order and tried again. What the server refuses is left out and said.
 */
export class Outbox<T> {
  readonly #ports: OutboxPorts<T>;
  readonly #waiting: (() => Promise<T>)[] = [];
  #running = false;
  #wake: (() => void) | null = null;

  constructor(ports: OutboxPorts<T>) {
    this.#ports = ports;
  }

  /** How many are not saved yet. */
  get size(): number {
    return this.#waiting.length;
  }

  send(task: () => Promise<T>): void {
    this.#waiting.push(task);
    void this.#run();
  }

  /** Tries again at once. */
  retry(): void {
    this.#wake?.();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    let inTrouble = false;
    for (let task = this.#waiting[0]; task; task = this.#waiting[0]) {
      try {
        const answer = await task();
        this.#waiting.shift();
        if (inTrouble) this.#ports.onTrouble(null);
        inTrouble = false;
        if (this.#waiting.length === 0) this.#ports.onSaved(answer);
      } catch (error) {
        const kept = !(error instanceof ApiFailure) || error.status === 0 || error.status >= 500;
        const message = error instanceof Error ? error.message : say('It could not be saved.');
        // What was refused stays said; what is kept is said until it is saved.
        inTrouble = kept;
        this.#ports.onTrouble({ message, kept });
        if (kept) await Promise.race([this.#ports.pause(), new Promise<void>((done) => (this.#wake = done))]);
        else this.#waiting.shift();
      }
    }
    this.#running = false;
  }
}
