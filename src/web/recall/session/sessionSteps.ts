import type { CheckedAnswer } from '../../../recall/cards/checkAnswer.ts';
import type { Rating } from '../../../recall/model.ts';
import type { AskedCard, Asking, Deed, Moment, QueueNow, SessionState, Shown, WordsGiven } from './model.ts';

/** Nobody thinks longer than this over a card: whoever does has gone for a coffee. */
const LONGEST_THINKING_MS = 120_000;

/** A session that begins with what is due. `now` in epoch milliseconds, as everywhere here. */
export const beginSession = ({ cards, more }: QueueNow, now: number): SessionState =>
  goOn({ moment: { phase: 'finished' }, queue: cards, more, deeds: [] }, now, null);

/** The words of an answer are handed in. Nothing happens where no prompt waits for them. */
export function handIn(state: SessionState, { text: answered, how, at }: WordsGiven): SessionState {
  const { moment } = state;
  if (moment.phase !== 'asking') return state;
  return {
    ...state,
    moment: { phase: 'checking', card: moment.card, how, answered, thinkingMs: thinkingOf(moment, at) },
  };
}

/** The verdict is there; null when the words could not be looked at, and the person judges alone. */
export function takeVerdict(state: SessionState, cardId: string, checked: CheckedAnswer | null): SessionState {
  const { moment } = state;
  if (moment.phase !== 'checking' || moment.card.id !== cardId) return state;
  const { card, how, answered, thinkingMs } = moment;
  return { ...state, moment: { phase: 'shown', card, how, answered, checked, thinkingMs } };
}

/** The answer is shown without any words of the person. */
export function showAnswer(state: SessionState, now: number): SessionState {
  const { moment } = state;
  if (moment.phase !== 'asking') return state;
  const thinkingMs = thinkingOf(moment, now);
  const shown = { phase: 'shown', card: moment.card, how: 'self', answered: null, checked: null, thinkingMs } as const;
  return { ...state, moment: shown };
}

/** The person rates what is shown; the next card comes at once. */
export function rate(state: SessionState, rating: Rating, now: number): SessionState {
  const { moment } = state;
  if (moment.phase !== 'shown') return state;
  return goOnUnsaved(did(state, { kind: 'rated', from: moment, rating }), now, moment.card.id);
}

/** The card is put away, for today (`buried`) or until it is wanted again (`suspended`). */
export function putAway(state: SessionState, kind: 'buried' | 'suspended', now: number): SessionState {
  const { moment } = state;
  if (moment.phase !== 'asking' && moment.phase !== 'shown') return state;
  return goOnUnsaved(did(state, { kind, from: moment, rating: null }), now, moment.card.id);
}

/**
 * The last deed is taken back: its card stands there again as it stood when the person decided, so that one key mends a
 * slip.
 */
export function takeBack(state: SessionState, now: number): SessionState {
  const last = state.deeds.at(-1);
  if (!last) return state;
  const open = cardOf(state.moment);
  const queue = state.queue.filter(({ id }) => id !== last.from.card.id);
  const moment = last.from.phase === 'asking' ? { ...last.from, askedAt: now } : last.from;
  return {
    ...state,
    moment,
    queue: open && open.id !== last.from.card.id ? [open, ...queue] : queue,
    deeds: state.deeds.slice(0, -1),
  };
}

/**
 * What the server says is due now, after an answer was saved. The card on the table stays, its words brought up to date
 * as long as its answer is not out.
 */
export function takeQueue(state: SessionState, { cards, more }: QueueNow, now: number): SessionState {
  // Whoever reads the last screen is not called back by what came due meanwhile.
  if (state.moment.phase === 'finished') return state;
  const open = cardOf(state.moment);
  if (!open) return goOn({ ...state, queue: cards, more }, now, state.deeds.at(-1)?.from.card.id ?? null);
  const fresh = cards.find(({ id }) => id === open.id);
  const queue = cards.filter(({ id }) => id !== open.id);
  if (!fresh || state.moment.phase !== 'asking') return { ...state, queue, more };
  return { ...state, moment: { ...state.moment, card: fresh }, queue, more };
}

/** Time went by, or the person won't wait: asks what comes next. `evenEarly` takes cards before their time. */
export const wake = (state: SessionState, now: number, evenEarly = false): SessionState =>
  state.moment.phase === 'resting' ? goOn(state, now, null, evenEarly) : state;

/** Opens the next card, or says that there is none. `justSeen` waits behind any other that may be asked now. */
function goOn(state: SessionState, now: number, justSeen: string | null, evenEarly = false): SessionState {
  const next = nextCard(state.queue, now, justSeen, evenEarly);
  if (next) return open(state, next, now);
  if (state.queue.length === 0) return { ...state, moment: { phase: 'finished' } };
  return { ...state, moment: { phase: 'resting', until: Math.min(...state.queue.map(({ fromAt }) => fromAt)) } };
}

/**
 * The same after a deed. The server has not heard of it yet, and may want the same card once more: so an end is only an
 * end when it says so.
 */
function goOnUnsaved(state: SessionState, now: number, justSeen: string): SessionState {
  const next = nextCard(state.queue, now, justSeen, false);
  return next ? open(state, next, now) : { ...state, moment: { phase: 'settling' } };
}

function nextCard(
  queue: readonly AskedCard[],
  now: number,
  justSeen: string | null,
  evenEarly: boolean,
): AskedCard | undefined {
  const ready = queue.filter(({ fromAt }) => evenEarly || fromAt <= now);
  return ready.find(({ id }) => id !== justSeen) ?? ready[0];
}

const open = (state: SessionState, card: AskedCard, now: number): SessionState => ({
  ...state,
  moment: { phase: 'asking', card, askedAt: now },
  queue: state.queue.filter((other) => other !== card),
});

const did = (state: SessionState, deed: Deed): SessionState => ({ ...state, deeds: [...state.deeds, deed] });

const thinkingOf = ({ askedAt }: Asking, now: number): number =>
  Math.min(LONGEST_THINKING_MS, Math.max(0, now - askedAt));

/** The card on the table, if there is one. */
export const cardOf = (moment: Moment): AskedCard | null => ('card' in moment ? moment.card : null);

/** The rating that one key takes: what was suggested for the words; none where the person only thought. */
export const suggestedOf = (moment: Shown): Rating | null => moment.checked?.suggested ?? null;
