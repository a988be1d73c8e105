import { describe, expect, it } from 'vitest';
import type { Database } from '../../operations/ports.ts';
import type { Memory, RecallCard, RecallReview } from '../../recall/model.ts';

const REVIEWED: Memory = {
  phase: 'review',
  stability: 12.345678,
  difficulty: 5.4321,
  dueAt: 1_760_900_000_000,
  lastReviewedAt: 1_760_000_000_000,
  reviews: 3,
  lapses: 1,
};

export const sampleCard = (more: Partial<RecallCard> = {}): RecallCard => ({
  id: 'card-1',
  key: 'guide.patience#percentage:70#value',
  kind: 'fact',
  storyId: 'guide.patience',
  document: 'guide.md',
  prompt: 'By autumn we had ___ less “rework” \0 …',
  context: 'The Patience story',
  answer: '70%',
  accepts: ['seventy percent'],
  factId: 'percentage:70',
  order: 3,
  origin: 'document',
  addedAt: 1_759_000_000_000,
  retiredAt: null,
  suspendedAt: null,
  buriedOn: null,
  memory: REVIEWED,
  answerChangedAt: null,
  answerBefore: null,
  ...more,
});

const kept = (card: RecallCard): RecallCard => ({ ...card, prompt: card.prompt.replace('\0', '\uFFFD') });

export const sampleReview = (more: Partial<RecallReview> = {}): RecallReview => ({
  id: 'review-1',
  cardId: 'card-1',
  rating: 'good',
  reviewedAt: 1_760_000_000_000,
  thinkingMs: 4321.5,
  how: 'typed',
  answered: 'seventy',
  suggested: 'good',
  before: { phase: 'new' },
  after: { phase: 'learning', step: 1, ...asReviewed(REVIEWED) },
  ...more,
});

function asReviewed(memory: Memory) {
  if (memory.phase === 'new') throw new Error('a new memory has no figures');
  const { stability, difficulty, dueAt, lastReviewedAt, reviews, lapses } = memory;
  return { stability, difficulty, dueAt, lastReviewedAt, reviews, lapses };
}

/** What every engine promises for cards and their reviews. */
export function recallContract(database: () => Database): void {
  describe('recall', () => {
    const recall = () => database().recall;

    it('gives back cards as they were put, the latest ones', async () => {
      const card = sampleCard();
      const learning: Memory = { phase: 'relearning', step: 2, ...asReviewed(REVIEWED) };
      await recall().put([card, sampleCard({ id: 'card-2', memory: { phase: 'new' }, accepts: [], context: null })]);
      await recall().put([{ ...card, answer: '75%', memory: learning, answerBefore: '70%', answerChangedAt: 5 }]);
      expect(await recall().get('card-1')).toEqual(
        kept({ ...card, answer: '75%', memory: learning, answerBefore: '70%', answerChangedAt: 5 }),
      );
      expect(await recall().cards(['card-2', 'nobody', 'card-1'])).toMatchObject([
        { id: 'card-2', memory: { phase: 'new' } },
        { id: 'card-1' },
      ]);
      expect(await recall().all()).toHaveLength(2);
      expect(await recall().get('nobody')).toBeNull();
      expect(await recall().cards([])).toEqual([]);
      await recall().put([]);
    });

    it('plans with the cards that take part, in their order', async () => {
      await recall().put([
        sampleCard({ id: 'c', order: 2 }),
        sampleCard({ id: 'b', order: 1, buriedOn: '2026-03-03' }),
        sampleCard({ id: 'a', order: 2 }),
        sampleCard({ id: 'gone', retiredAt: 5 }),
        sampleCard({ id: 'aside', suspendedAt: 5 }),
      ]);
      const planned = await recall().planned();
      expect(planned.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
      expect(planned[0]).toMatchObject({ buriedOn: '2026-03-03', memory: REVIEWED, factId: 'percentage:70' });
    });

    it('lists cards by story, kind and state, page by page, and counts them', async () => {
      await recall().put([
        sampleCard({ id: 'a' }),
        sampleCard({ id: 'b', storyId: null, kind: 'own', origin: 'own' }),
        sampleCard({ id: 'c', suspendedAt: 7 }),
        sampleCard({ id: 'd', retiredAt: 7, suspendedAt: 7 }),
      ]);
      const ids = async (...query: Parameters<Database['recall']['list']>) =>
        (await recall().list(...query)).cards.map(({ id }) => id);
      const first = await recall().list({}, { limit: 3 });
      expect([first.cards.map(({ id }) => id), first.nextCursor]).toEqual([['a', 'b', 'c'], 'c']);
      expect(await ids({}, { limit: 3, cursor: 'c' })).toEqual(['d']);
      expect(await ids({ storyId: 'guide.patience' }, { limit: 9 })).toEqual(['a', 'c', 'd']);
      expect(await ids({ kind: 'own' }, { limit: 9 })).toEqual(['b']);
      expect(await ids({ state: 'active' }, { limit: 9 })).toEqual(['a', 'b']);
      expect(await ids({ state: 'suspended' }, { limit: 9 })).toEqual(['c']);
      expect(await ids({ state: 'retired' }, { limit: 9 })).toEqual(['d']);
      expect(await recall().count()).toEqual({ active: 2, suspended: 1, retired: 1, own: 1 });
    });

    it('counts nothing where there is nothing', async () => {
      expect(await recall().count()).toEqual({ active: 0, suspended: 0, retired: 0, own: 0 });
      expect(await recall().done(0)).toEqual({ reviews: 0, introduced: 0, seconds: 0 });
      expect(await recall().lastReview()).toBeNull();
      expect(await recall().planned()).toEqual([]);
      expect(await recall().log(10)).toEqual({ reviews: [], nextPlace: null });
    });

    it('appends reviews, and takes the last one that was made here away', async () => {
      await recall().put([sampleCard()]);
      const first = sampleReview();
      const second = sampleReview({ id: 'review-2', reviewedAt: first.reviewedAt + 60_000, before: first.after });
      const foreign = sampleReview({
        id: 'review-0',
        reviewedAt: first.reviewedAt - 60_000,
        how: 'self',
        answered: null,
      });
      await recall().append([first]);
      await recall().append([second]);
      await recall().append([foreign, { ...second, rating: 'easy' }], { imported: true });
      expect(await recall().lastReview()).toEqual(second);
      expect((await recall().reviewsOf('card-1')).map(({ id }) => id)).toEqual(['review-0', 'review-1', 'review-2']);
      await recall().removeReview('review-2');
      expect(await recall().lastReview()).toEqual(first);
      expect(await recall().recentReviews(1)).toEqual([first]);
      const page = await recall().log(1);
      expect(page.reviews).toEqual([first]);
      expect((await recall().log(5, page.nextPlace!)).reviews).toEqual([foreign]);
    });

    it('says what was done since an instant', async () => {
      await recall().put([sampleCard()]);
      await recall().append([
        sampleReview({ id: 'before', reviewedAt: 999 }),
        sampleReview({ id: 'now', reviewedAt: 1000, thinkingMs: 500_000 }),
        sampleReview({ id: 'later', reviewedAt: 2000, thinkingMs: 2500, before: REVIEWED }),
      ]);
      expect(await recall().done(1000)).toEqual({ reviews: 2, introduced: 1, seconds: 122.5 });
    });

    it('removes a card with its reviews', async () => {
      await recall().put([sampleCard()]);
      await recall().append([sampleReview()]);
      await recall().remove('card-1');
      expect(await recall().all()).toEqual([]);
      expect((await recall().log(10)).reviews).toEqual([]);
    });

    it('counts its changes, also in transactions that run at once', async () => {
      const before = await recall().revision();
      await Promise.all([1, 2, 3].map(() => database().transaction(async (inside) => inside.recall.nextRevision())));
      expect(await recall().revision()).toBe(before + 3);
    });

    it('undoes everything with its transaction', async () => {
      await database()
        .transaction(async (inside) => {
          await inside.recall.put([sampleCard()]);
          await inside.recall.append([sampleReview()]);
          throw new Error('changed my mind');
        })
        .catch(() => undefined);
      expect(await recall().all()).toEqual([]);
    });
  });
}
