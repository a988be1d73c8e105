import { describe, expect, it } from 'vitest';
import type { CardContent, RecallCard } from '../model.ts';
import { BOATYARD_GUIDE, cardsOf, keptCards } from './cards.testing.ts';
import { planCards } from './planCards.ts';

const before = cardsOf({ 'guide.md': BOATYARD_GUIDE });
const kept = keptCards(before);
const after = (from: string, to: string): CardContent[] => {
  expect(BOATYARD_GUIDE).toContain(from);
  return cardsOf({ 'guide.md': BOATYARD_GUIDE.replaceAll(from, to) });
};

describe('cards after an edit', () => {
  it('stay as they are when nothing changed', () => {
    expect(planCards(kept, before)).toEqual({ added: [], changed: [], retired: [] });
  });

  it('keep their history where a figure was corrected, and are due again', () => {
    const plan = planCards(kept, after('£4,200', '£5,100'));
    const value = plan.changed.find(({ content }) => content.kind === 'fact' && content.answer === '£5,100');
    expect(value).toMatchObject({ answerChanged: true, returns: false, card: { answer: '£4,200' } });
    expect(plan.added).toEqual([]);
    expect(plan.retired).toEqual([]);
    const sentence = plan.changed.find(({ content }) => content.kind === 'fact' && content.answer === '70%');
    expect(sentence).toMatchObject({ answerChanged: false });
  });

  it('are not due again where the same value is only written in another way', () => {
    const plan = planCards(kept, after('70% less', '70 percent less'));
    expect(plan.changed.filter(({ content, answerChanged }) => content.kind === 'fact' && answerChanged)).toEqual([]);
    expect(plan.retired.filter(({ kind }) => kind === 'fact')).toEqual([]);
  });

  it('move with a key point that was put before them', () => {
    const plan = planCards(kept, after('- Cause: Glue', '- Trust: Magda let the orders wait\n- Cause: Glue'));
    expect(plan.added.map(({ kind, answer }) => `${kind} ${answer}`)).toEqual([
      'nextPoint Trust: Magda let the orders wait',
    ]);
    const moved = plan.changed.find(({ card }) => card.answer.startsWith('Cause'));
    expect(moved).toMatchObject({ answerChanged: false, content: { prompt: expect.stringContaining('4 of 6') } });
    expect(plan.retired).toEqual([]);
  });

  it('retire with their words, and come back with their history', () => {
    const without = after('- "My first job at the yard was a mop..."\n', '');
    const plan = planCards(kept, without);
    expect(plan.retired.map(({ kind }) => kind)).toEqual(['hookRest']);
    const retired = kept.map((card): RecallCard => (plan.retired.includes(card) ? { ...card, retiredAt: 5000 } : card));
    const back = planCards(retired, before);
    expect(back.changed.filter(({ returns }) => returns)).toMatchObject([
      { card: { id: plan.retired[0]!.id, memory: { reviews: 3 } }, answerChanged: false },
    ]);
    expect(back.added).toEqual([]);
  });

  it('go on when their document gets another name', () => {
    const plan = planCards(kept, cardsOf({ 'tidewell.md': BOATYARD_GUIDE }));
    expect([plan.added, plan.retired]).toEqual([[], []]);
    expect(plan.changed).toHaveLength(kept.length);
    expect(plan.changed.some(({ answerChanged }) => answerChanged)).toBe(false);
  });

  it('leave the person’s own alone: written by hand, or set aside', () => {
    const own = keptCards([{ ...before[0]!, key: 'own-1', kind: 'own', document: null }], { id: 'own', origin: 'own' });
    const set = kept.map((card): RecallCard => ({ ...card, suspendedAt: 4000 }));
    expect(planCards([...own, ...set], [])).toEqual({ added: [], changed: [], retired: [] });
    expect(planCards([...own, ...set], after('£4,200', '£5,100'))).toEqual({ added: [], changed: [], retired: [] });
  });

  it('wait where their document could not be read', () => {
    expect(planCards(kept, [], (document) => document === 'guide.md').retired).toEqual([]);
    expect(planCards(kept, []).retired).toHaveLength(kept.length);
  });
});
