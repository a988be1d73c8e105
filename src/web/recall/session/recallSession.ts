import type { CheckedAnswer } from '../../../recall/cards/checkAnswer.ts';
import type { Rating } from '../../../recall/model.ts';
import type { QueueNow, SessionState, WordsGiven } from './model.ts';
import { Outbox, type Trouble } from './outbox.ts';
import type { RecallDesk } from './recallDesk.ts';
import {
  beginSession,
  handIn,
  putAway,
  rate,
  showAnswer,
  suggestedOf,
  takeBack,
  takeQueue,
  takeVerdict,
  wake,
} from './sessionSteps.ts';

export interface SessionPorts {
  readonly desk: RecallDesk;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves after a while, for the next try to save. */
  readonly pause: () => Promise<void>;
}

/** What a session shows. A new value with each change. */
export interface SessionShown {
  readonly state: SessionState;
  /** What could not be saved; null while all is well. */
  readonly trouble: Trouble | null;
}

/** A session of recall: what the person does counts at once, and is saved behind it in its order. */
export class RecallSession {
  readonly #ports: SessionPorts;
  readonly #outbox: Outbox<QueueNow | null>;
  readonly #listeners = new Set<() => void>();
  #shown: SessionShown;

  constructor(queue: QueueNow, ports: SessionPorts) {
    this.#ports = ports;
    this.#shown = { state: beginSession(queue, ports.now()), trouble: null };
    this.#outbox = new Outbox({
      onSaved: (queue) => (queue ? this.take(queue) : void this.#lookLater()),
      onTrouble: (trouble) => {
        this.#show({ trouble });
        // The card that was refused is gone or has changed: the queue tells.
        if (trouble?.kept === false) this.look();
      },
      pause: ports.pause,
    });
  }

  /** As `useSyncExternalStore` wants it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly shown = (): SessionShown => this.#shown;

  /** Whether something is not saved yet. */
  get isSaving(): boolean {
    return this.#outbox.size > 0;
  }

  /** Tries at once to save what could not be saved. */
  retry(): void {
    this.#outbox.retry();
  }

  /** Typed words are looked at, then shown beside the answer; no words only show the answer. */
  handIn(text: string): void {
    if (text.trim() === '') return this.show();
    this.give({ text, how: 'typed', at: this.#ports.now() });
  }

  /** Words, typed or spoken, are looked at, then shown beside the answer. */
  give(words: WordsGiven): void {
    this.#step((state) => handIn(state, words));
    const { moment } = this.#shown.state;
    if (moment.phase !== 'checking') return;
    const { card, answered: text, how, thinkingMs } = moment;
    const verdict = (checked: CheckedAnswer | null): void =>
      this.#step((state) => takeVerdict(state, card.id, checked));
    // Words that can't be looked at are shown beside the answer all the same, and the person judges.
    this.#ports.desk.check(card.id, { text, how, thinkingMs }).then(verdict, () => verdict(null));
  }

  show(): void {
    this.#step((state) => showAnswer(state, this.#ports.now()));
  }

  rate(rating: Rating): void {
    const { moment } = this.#shown.state;
    if (moment.phase !== 'shown') return;
    this.#step((state) => rate(state, rating, this.#ports.now()));
    const { card, how, answered, checked, thinkingMs } = moment;
    this.#send((desk) =>
      desk.rate({
        cardId: card.id,
        rating,
        how,
        answered,
        suggested: checked?.suggested ?? null,
        thinkingMs,
        reviews: card.reviews,
      }),
    );
  }

  /** Takes the suggested rating, where there is one. */
  takeSuggested(): void {
    const { moment } = this.#shown.state;
    const suggested = moment.phase === 'shown' ? suggestedOf(moment) : null;
    if (suggested) this.rate(suggested);
  }

  putAway(kind: 'buried' | 'suspended'): void {
    const { moment } = this.#shown.state;
    if (moment.phase !== 'asking' && moment.phase !== 'shown') return;
    this.#step((state) => putAway(state, kind, this.#ports.now()));
    this.#send((desk) => desk.putAway(moment.card.id, kind));
  }

  /** Takes the last deed of this session back. */
  undo(): void {
    const deed = this.#shown.state.deeds.at(-1);
    if (!deed) return;
    this.#step((state) => takeBack(state, this.#ports.now()));
    this.#send((desk) => desk.takeBack(deed));
  }

  /** Asks now what would come later. */
  goEarly(): void {
    this.#step((state) => wake(state, this.#ports.now(), true));
  }

  /** Time has gone by. */
  wake(): void {
    this.#step((state) => wake(state, this.#ports.now()));
  }

  /** Looks at the queue anew: cards were changed elsewhere, or a new day began. */
  look(): void {
    this.#ports.desk.look().then(
      (queue) => this.take(queue),
      // With a card on the table there is time until the next answer.
      () => this.#shown.state.moment.phase === 'settling' && void this.#lookLater(),
    );
  }

  /** What is due as somebody else has just read it; of no use while something is not saved. */
  take(queue: QueueNow): void {
    if (!this.isSaving) this.#step((state) => takeQueue(state, queue, this.#ports.now()));
  }

  async #lookLater(): Promise<void> {
    await this.#ports.pause();
    this.look();
  }

  #send(task: (desk: RecallDesk) => Promise<QueueNow | null>): void {
    if (this.#shown.trouble?.kept === false) this.#show({ trouble: null });
    this.#outbox.send(() => task(this.#ports.desk));
  }

  #step(change: (state: SessionState) => SessionState): void {
    const state = change(this.#shown.state);
    if (state !== this.#shown.state) this.#show({ state });
  }

  #show(change: Partial<SessionShown>): void {
    this.#shown = { ...this.#shown, ...change };
    for (const listener of this.#listeners) listener();
  }
}
