import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../recall/cards/cards.testing.ts';
import type { Rating } from '../../recall/model.ts';
import type { RecallView } from '../views.ts';
import { answerCard, checkCard, undoLast } from './answerCard.ts';
import { changeCard } from './changeCard.ts';
import { setInterviews } from './interviews.ts';
import { addOwnCard, editOwnCard, removeOwnCard } from './ownCards.ts';
import { changeRecallSettings } from './recallSettings.ts';
import { syncCards } from './syncCards.ts';
import { viewForecast, viewRecall } from './viewRecall.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

let opened: TestOffbook;
const open = async (): Promise<TestOffbook> => (opened = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE }));
afterEach(() => opened.close());

const rate = async (view: RecallView, rating: Rating, index = 0) => {
  const item = view.queue[index]!;
  const answered = await answerCard(opened.offbook, item.cardId, {
    rating,
    how: 'self',
    answered: null,
    thinkingMs: 4000,
    reviews: item.reviews,
  });
  if (!answered.ok) throw new Error(answered.error.message);
  return answered.value;
};
const save = (from: string, to: string) =>
  writeFileSync(join(opened.folder, 'guide.md'), BOATYARD_GUIDE.replaceAll(from, to));

describe('cards and their documents', () => {
  it('are made at the first look, and not again while nothing changes', async () => {
    await open();
    const first = await syncCards(opened.offbook);
    expect(first.added).toBeGreaterThan(30);
    expect(await syncCards(opened.offbook)).toEqual({ added: 0, changed: 0, retired: 0 });
    await opened.restart();
    expect(await syncCards(opened.offbook)).toEqual({ added: 0, changed: 0, retired: 0 });
  });

  it('begin with the key numbers, and within the minutes there are', async () => {
    await open();
    const view = await viewRecall(opened.offbook);
    expect(view.queue[0]).toMatchObject({ reason: 'new', reasonWords: 'new', reviews: 0, card: { kind: 'fact' } });
    expect(view.due.cards).toBeLessThanOrEqual(20);
    expect(view.cards.active).toBeGreaterThan(30);
    await changeRecallSettings(opened.offbook, { minutesByWeekday: [1, 1, 1, 1, 1, 1, 1] });
    expect((await viewRecall(opened.offbook)).due.cards).toBeLessThan(5);
    expect((await viewRecall(opened.offbook, { extraMinutes: 10 })).due.cards).toBeGreaterThan(10);
  });

  it('come first again when their answer changes, and say why', async () => {
    await open();
    const view = await viewRecall(opened.offbook);
    const place = view.queue.findIndex(({ card }) => card.answer === '£4,200');
    await rate(view, 'easy', place);
    opened.pass(DAY);
    save('£4,200', '£5,100');
    const changed = (await viewRecall(opened.offbook)).queue[0]!;
    expect(changed).toMatchObject({
      reason: 'answer-changed',
      reasonWords: 'the answer changed; it was “£4,200”',
      reviews: 1,
      card: { answer: '£5,100' },
    });
    expect(changed.recallNow).toBeLessThan(0.9);
    save('£4,200', '£4,200');
    expect((await viewRecall(opened.offbook)).queue.some(({ reason }) => reason === 'answer-changed')).toBe(false);
  });

  it('say so when it is the figure in their question that changed', async () => {
    await open();
    const view = await viewRecall(opened.offbook, { extraMinutes: 60, head: 100 });
    await rate(
      view,
      'easy',
      view.queue.findIndex(({ card }) => card.prompt === 'What does “70%” stand for?'),
    );
    opened.pass(DAY);
    save('70%', '75%');
    expect((await viewRecall(opened.offbook)).queue[0]).toMatchObject({
      reasonWords: 'the figure in the question changed',
      card: { prompt: 'What does “75%” stand for?', answer: 'Drop in rework' },
    });
  });

  it('retire with their words and come back with their history', async () => {
    await open();
    const view = await viewRecall(opened.offbook);
    await rate(
      view,
      'good',
      view.queue.findIndex(({ card }) => card.answer === '9'),
    );
    save('9 boats', 'boats');
    await syncCards(opened.offbook);
    const retired = (await opened.offbook.database.recall.all()).find(({ answer }) => answer === '9');
    expect(retired).toMatchObject({ retiredAt: expect.any(Number), memory: { reviews: 1 } });
    save('9 boats', '9 boats');
    await syncCards(opened.offbook);
    expect(await opened.offbook.database.recall.get(retired!.id)).toMatchObject({
      retiredAt: null,
      memory: { reviews: 1 },
    });
  });
});

describe('answers', () => {
  it('are written down once, with what was suggested, and can be taken back', async () => {
    await open();
    const view = await viewRecall(opened.offbook);
    const { cardId, card } = view.queue[0]!;
    expect(await checkCard(opened.offbook, cardId, { text: card.answer, how: 'typed' })).toMatchObject({
      ok: true,
      value: { verdict: 'right', suggested: 'good' },
    });
    const answer = { rating: 'again', how: 'typed', answered: card.answer, thinkingMs: 900, reviews: 0 } as const;
    expect(await answerCard(opened.offbook, cardId, answer)).toMatchObject({
      ok: true,
      value: { review: { rating: 'again', suggested: 'good', before: { phase: 'new' } } },
    });
    expect(await answerCard(opened.offbook, cardId, answer)).toMatchObject({
      ok: false,
      error: { code: 'recall-card-answered' },
    });
    const after = await viewRecall(opened.offbook);
    expect(after.done).toMatchObject({ reviews: 1, introduced: 1, seconds: 0.9 });
    expect(after.canUndo).toBe(true);
    for (const meant of [
      { cardId, reviews: 1 },
      { cardId: 'another', reviews: 0 },
    ])
      expect(await undoLast(opened.offbook, meant)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    const meant = { cardId, reviews: 0 };
    expect(await undoLast(opened.offbook, meant)).toMatchObject({
      ok: true,
      value: { card: { memory: { phase: 'new' } } },
    });
    expect(await undoLast(opened.offbook, meant)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
    expect((await viewRecall(opened.offbook)).queue[0]!.cardId).toBe(cardId);
    expect(await undoLast(opened.offbook)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('let a card wait for its minutes while there are others', async () => {
    await open();
    const view = await viewRecall(opened.offbook);
    const { card } = await rate(view, 'again');
    const ids = async () => (await viewRecall(opened.offbook, { head: 500 })).queue.map(({ cardId }) => cardId);
    expect((await ids()).at(-1)).toBe(card.id);
    opened.pass(2 * 60_000);
    expect((await ids())[0]).toBe(card.id);
  });

  it('count for the day as the person’s clock has it', async () => {
    await open();
    // 19:30 in UTC on 3 March is 00:30 on the 4th in Karachi; with a rollover at 4 it is still the 3rd.
    await changeRecallSettings(opened.offbook, { timeZone: 'Asia/Karachi' });
    const view = await viewRecall(opened.offbook);
    expect(view.day).toBe('2026-03-03');
    await rate(view, 'easy');
    opened.pass(4 * HOUR);
    const morning = await viewRecall(opened.offbook);
    expect([morning.day, morning.done.reviews]).toEqual(['2026-03-04', 0]);
  });

  it('show in the forecast for the interview', async () => {
    await open();
    expect((await viewRecall(opened.offbook)).forecast).toMatchObject({ for: 'week', share: 0 });
    await setInterviews(opened.offbook, [{ on: '2026-03-06', atMinutes: 600, stage: 'Panel' }]);
    const view = await viewRecall(opened.offbook);
    expect(view.interview).toMatchObject({ on: '2026-03-06', stage: 'Panel', dayName: 'Friday' });
    await rate(view, 'easy');
    const { forecast } = await viewRecall(opened.offbook);
    expect(forecast).toMatchObject({ for: 'interview', forAt: Date.UTC(2026, 2, 6, 10) });
    expect(forecast.share).toBeGreaterThan(0);
    expect(forecast.exact.cards).toBeGreaterThan(5);
    expect(forecast.atRisk).toHaveLength(4);
    expect(forecast.atRisk[0]!.prompt).toEqual(expect.any(String));
    // Doing what the plan says is foreseen beside doing nothing more.
    expect(forecast.followed).toBeNull();
    const { followed, share, cards } = await viewForecast(opened.offbook, { follow: true });
    expect(followed).toMatchObject({ cards, simulated: cards });
    expect(followed!.share).toBeGreaterThan(share);
    expect(followed!.seconds).toBeGreaterThan(60);
    expect(await setInterviews(opened.offbook, [{ on: '2026-02-30', atMinutes: null, stage: null }])).toMatchObject({
      ok: false,
      error: { code: 'interview-invalid' },
    });
  });
});

describe('the person’s own', () => {
  it('sets cards aside and puts them away for the day', async () => {
    await open();
    const view = await viewRecall(opened.offbook);
    const [aside, away] = view.queue.map(({ cardId }) => cardId) as [string, string];
    await changeCard(opened.offbook, aside, { suspended: true });
    await changeCard(opened.offbook, away, { buried: true });
    const ids = async () => (await viewRecall(opened.offbook)).queue.map(({ cardId }) => cardId);
    expect(await ids()).not.toContain(aside);
    expect(await ids()).not.toContain(away);
    save('70%', '80%');
    await syncCards(opened.offbook);
    opened.pass(DAY);
    expect(await ids()).toContain(away);
    expect(await opened.offbook.database.recall.get(aside)).toMatchObject({ prompt: view.queue[0]!.card.prompt });
    await changeCard(opened.offbook, aside, { suspended: false });
    expect(await ids()).toContain(aside);
    expect(await changeCard(opened.offbook, 'nobody', {})).toMatchObject({ ok: false });
  });

  it('has cards written by hand, which no document touches', async () => {
    await open();
    const added = await addOwnCard(opened.offbook, { prompt: ' Whose boat was it? ', answer: 'The Oyelarans’' });
    if (!added.ok) throw new Error(added.error.message);
    const { id } = added.value;
    save('70%', '80%');
    await syncCards(opened.offbook);
    expect(await opened.offbook.database.recall.get(id)).toMatchObject({ prompt: 'Whose boat was it?', kind: 'own' });
    await answerCard(opened.offbook, id, { rating: 'easy', how: 'self', answered: null, thinkingMs: 1 });
    const edited = await editOwnCard(opened.offbook, id, {
      prompt: 'Whose boat was it?',
      answer: 'The harbour master’s',
    });
    expect(edited).toMatchObject({ ok: true, value: { answerBefore: 'The Oyelarans’', memory: { reviews: 1 } } });
    expect((await viewRecall(opened.offbook)).queue[0]).toMatchObject({ cardId: id, reason: 'answer-changed' });
    expect(await removeOwnCard(opened.offbook, id)).toMatchObject({ ok: true });
    expect(await opened.offbook.database.recall.get(id)).toBeNull();
    const [fromDocument] = await opened.offbook.database.recall.all();
    expect(await removeOwnCard(opened.offbook, fromDocument!.id)).toMatchObject({ error: { code: 'card-not-own' } });
    expect(await addOwnCard(opened.offbook, { prompt: '', answer: 'x' })).toMatchObject({
      error: { code: 'card-text-empty' },
    });
  });
});
