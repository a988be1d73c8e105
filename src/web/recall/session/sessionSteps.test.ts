import { describe, expect, it } from 'vitest';
import type { Rating } from '../../../recall/model.ts';
import type { AskedCard, NextTime, QueueNow, SessionState } from './model.ts';
import {
  beginSession,
  cardOf,
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
import { tallyOf } from './sessionTally.ts';

const NOW = 1_000_000;
const MINUTE = 60_000;
const NEXT: NextTime = { backAt: NOW + MINUTE, forInterview: false };

const card = (id: string, fromAt = NOW): AskedCard => ({
  id,
  kind: 'fact',
  storyId: 'guide.lambing',
  document: 'guide.md',
  origin: 'document',
  prompt: `How many ${id}?`,
  context: 'The lambing shed',
  answer: '40',
  reason: 'new',
  reasonWords: 'new',
  fromAt,
  sameDay: false,
  reviews: 0,
  next: { again: NEXT, hard: NEXT, good: NEXT, easy: NEXT },
});

const queued = (...cards: AskedCard[]): QueueNow => ({ cards, more: 0 });
const begin = (...ids: string[]): SessionState => beginSession(queued(...ids.map((id) => card(id))), NOW);
const answer = (state: SessionState, rating: Rating, now = NOW): SessionState =>
  rate(showAnswer(state, now), rating, now);
const askedId = (state: SessionState): string | null => cardOf(state.moment)?.id ?? null;

describe('a recall session', () => {
  it('asks the first card, and says so when there is none', () => {
    expect(begin('ewes', 'lambs').moment).toMatchObject({ phase: 'asking', askedAt: NOW, card: { id: 'ewes' } });
    expect(begin().moment.phase).toBe('finished');
  });

  it('shows the answer to typed words with the verdict, and how long they took', () => {
    const handed = handIn(begin('ewes'), { text: 'forty', how: 'typed', at: NOW + 3000 });
    expect(handed.moment).toMatchObject({ phase: 'checking', answered: 'forty', thinkingMs: 3000 });
    const checked = { verdict: 'right', reason: '“forty” is 40.', suggested: 'good' } as const;
    const shown = takeVerdict(handed, 'ewes', checked).moment;
    expect(shown).toMatchObject({ phase: 'shown', answered: 'forty', checked, thinkingMs: 3000 });
    expect(shown.phase === 'shown' && suggestedOf(shown)).toBe('good');
  });

  it('leaves a verdict aside that comes too late for its card', () => {
    const state = answer(begin('ewes', 'lambs'), 'good');
    expect(takeVerdict(state, 'ewes', null)).toBe(state);
  });

  it('suggests nothing when the answer was only thought, and counts no coffee break as thinking', () => {
    const { moment } = showAnswer(begin('ewes'), NOW + 60 * MINUTE);
    expect(moment).toMatchObject({ phase: 'shown', answered: null, thinkingMs: 2 * MINUTE });
    expect(moment.phase === 'shown' && suggestedOf(moment)).toBeNull();
  });

  it('asks the next card at once, and lets no key rate a card whose answer is hidden', () => {
    const state = begin('ewes', 'lambs');
    expect(rate(state, 'good', NOW)).toBe(state);
    expect(askedId(answer(state, 'good'))).toBe('lambs');
  });

  it('ends only when the server has said that nothing more is due', () => {
    const state = answer(begin('ewes'), 'again');
    expect(state.moment.phase).toBe('settling');
    expect(askedId(takeQueue(state, queued(card('ewes')), NOW))).toBe('ewes');
    expect(takeQueue(state, queued(), NOW).moment.phase).toBe('finished');
  });

  it('stays at its end when something comes due while the last screen is read', () => {
    const done = begin();
    expect(takeQueue(done, queued(card('ewes')), NOW)).toBe(done);
  });

  it('asks a card again only after others, where there are others', () => {
    const state = takeQueue(answer(begin('ewes'), 'again'), queued(card('ewes'), card('lambs')), NOW);
    expect(askedId(state)).toBe('lambs');
  });

  it('rests until the first card comes back, or asks it early when wanted', () => {
    const later = [card('ewes', NOW + 9 * MINUTE), card('lambs', NOW + 4 * MINUTE)];
    const state = takeQueue(answer(begin('rams'), 'good'), queued(...later), NOW);
    expect(state.moment).toEqual({ phase: 'resting', until: NOW + 4 * MINUTE });
    expect(wake(state, NOW + MINUTE).moment.phase).toBe('resting');
    expect(askedId(wake(state, NOW + 4 * MINUTE))).toBe('lambs');
    expect(askedId(wake(state, NOW, true))).toBe('ewes');
  });

  it('keeps the card on the table when the queue changes, with its newest words as long as it is only asked', () => {
    const state = begin('ewes', 'lambs');
    const reworded = { ...card('ewes'), prompt: 'How many ewes in March?' };
    expect(takeQueue(state, queued(card('rams'), reworded), NOW)).toMatchObject({
      moment: { card: { prompt: 'How many ewes in March?' } },
      queue: [{ id: 'rams' }],
    });
    const shown = showAnswer(state, NOW);
    expect(takeQueue(shown, queued(reworded), NOW).moment).toBe(shown.moment);
  });

  it('takes the last rating back: the answer lies open again, and the card that came next waits', () => {
    const state = takeBack(answer(begin('ewes', 'lambs'), 'again'), NOW);
    expect(state.moment).toMatchObject({ phase: 'shown', card: { id: 'ewes' } });
    expect(state.queue.map(({ id }) => id)).toEqual(['lambs']);
    expect(state.deeds).toEqual([]);
    expect(takeBack(begin('ewes'), NOW).deeds).toEqual([]);
  });

  it('never asks a card twice that came back through the queue and through undo', () => {
    const asked = takeQueue(answer(begin('ewes', 'lambs'), 'again'), queued(card('lambs'), card('ewes')), NOW);
    expect(takeBack(asked, NOW).queue.map(({ id }) => id)).toEqual(['lambs']);
  });

  it('puts a card away and takes that back, too', () => {
    const state = putAway(begin('ewes', 'lambs'), 'suspended', NOW);
    expect(askedId(state)).toBe('lambs');
    expect(askedId(takeBack(state, NOW))).toBe('ewes');
  });
});

describe('what was done', () => {
  it('counts cards once, tells which were known at once, and names the others', () => {
    let state = answer(begin('ewes', 'lambs', 'rams'), 'again');
    state = takeQueue(answer(state, 'good'), queued(card('ewes'), card('rams')), NOW);
    state = putAway(state, 'buried', NOW);
    state = answer(state, 'good');
    expect(tallyOf(state)).toEqual({
      answers: 3,
      cards: 2,
      knownAtOnce: 1,
      tookMore: ['How many ewes?'],
      putAway: 1,
    });
  });
});
