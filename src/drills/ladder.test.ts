import { describe, expect, it } from 'vitest';
import { kitchenStory } from '../../test/builders/storiesFrom.ts';
import type { ContentReview, Cue, FactStatus, KeyPointStatus } from '../takes/model.ts';
import { type LadderTake, OFF_BOOK_DAYS, rungsOf, standingOnLadder } from './ladder.ts';

const story = kitchenStory();
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 4, 12, 12);
const calendar = { timeZone: 'Europe/London', rolloverHour: 4 };
const now = NOON + 20 * DAY;

type Review = NonNullable<LadderTake['review']>;
const reviewWith = (points: readonly KeyPointStatus[], facts: readonly FactStatus[], unfinished = false): Review => ({
  unfinished,
  keyPoints: points.map((status, i) => ({ label: `${i}`, text: 'point', status, closeness: 0.5, evidence: [] })),
  facts: facts.map((status, i): ContentReview['facts'][number] => ({
    id: `${i}`,
    text: `${i + 3} kilos`,
    kind: 'number',
    key: true,
    status,
    said: null,
    range: null,
    reason: '',
    aliases: [],
  })),
});
const GOOD = reviewWith(['covered', 'covered', 'covered', 'covered', 'unsure'], ['right', 'right']);

let made = 0;
const take = (cue: Cue, more: Partial<LadderTake> = {}): LadderTake => ({
  id: `take-${++made}`,
  cue,
  status: 'complete',
  startedAt: NOON + made,
  targetSeconds: { min: 45, max: 60 },
  seconds: 50,
  review: GOOD,
  ...more,
});
const standing = (...takes: LadderTake[]) => standingOnLadder(story, takes, now, calendar).standing;

describe('the ladder', () => {
  it('begins with the most help there is, and skips what a story has no text for', () => {
    expect(rungsOf(story)).toEqual(['script', 'keyPoints', 'facts', 'hook', 'nothing']);
    expect(standing()).toMatchObject({ rung: 'script', offBook: false, lastStep: null });
    const bare = { ...story, script: null, hooks: [] };
    expect(standingOnLadder(bare, [], now, calendar).standing.rung).toBe('keyPoints');
    expect(standingOnLadder(bare, [take('keyPoints'), take('facts')], now, calendar).standing.rung).toBe('nothing');
  });

  it('moves up by one with a pass at its rung, and says why', () => {
    const at = standing(take('script'));
    expect(at.rung).toBe('keyPoints');
    expect(at.lastStep).toMatchObject({ direction: 'up' });
    expect(at.lastStep?.reason).toBe(
      'Told with the script in sight: 2 of 2 key facts right, 5 of 5 key points and in time at 50 s. Next from its key points.',
    );
  });

  it('counts a pass with less help, and goes on after it', () => {
    expect(standing(take('hook')).rung).toBe('nothing');
    expect(standing(take('nothing')).rung).toBe('nothing');
  });

  it('stays after a pass with more help than its rung has', () => {
    const at = standing(take('facts'), take('script'));
    expect(at).toMatchObject({ rung: 'hook', lastStep: { direction: 'stay' } });
  });

  it.each([
    ['a key fact is wrong', { review: reviewWith(['covered', 'covered'], ['right', 'wrong']) }, 'wasn’t told right'],
    ['few points are told', { review: reviewWith(['covered', 'missed', 'missed'], ['right']) }, '1 of 3 key points'],
    ['it is far too long', { seconds: 95 }, '95 s where 45–60 s'],
    ['it is far too short', { seconds: 20 }, '20 s where 45–60 s'],
  ] as const)('moves down by one when %s', (_, slip, why) => {
    const at = standing(take('facts'), take('hook', slip));
    expect(at).toMatchObject({ rung: 'facts', lastStep: { direction: 'down' } });
    expect(at.lastStep?.reason).toContain(why);
  });

  it('loses nothing by trying something harder, nor by failing on the first rung', () => {
    expect(standing(take('nothing', { seconds: 100 }))).toMatchObject({
      rung: 'script',
      lastStep: { direction: 'stay' },
    });
    expect(standing(take('script', { seconds: 100 })).rung).toBe('script');
  });

  it.each([
    ['over time', { seconds: 64 }, '64 s where'],
    [
      'a point short',
      { review: reviewWith(['covered', 'covered', 'missed', 'missed', 'covered'], ['right']) },
      'for sure',
    ],
    [
      'mostly perhaps',
      { review: reviewWith(['unsure', 'unsure', 'unsure', 'covered'], ['right']) },
      '1 of 4 key points',
    ],
    ['without a key fact', { review: reviewWith(['covered'], ['right', 'absent']) }, '1 of 2 key facts'],
    ['broken off', { review: reviewWith(['covered'], ['right'], true) }, 'breaks off'],
    ['cut off', { status: 'interrupted' }, 'cut off'],
    ['without words', { review: null }, 'words aren’t known'],
  ] as const)('stays when it is %s', (_, lacking, why) => {
    const at = standing(take('script'), take('keyPoints', lacking));
    expect(at).toMatchObject({ rung: 'keyPoints', lastStep: { direction: 'stay' } });
    expect(at.lastStep?.reason).toContain(why);
  });

  it('judges all facts where none is key, and none where there are none', () => {
    const plain = { ...GOOD, facts: reviewWith([], ['right', 'wrong']).facts.map((fact) => ({ ...fact, key: false })) };
    expect(standing(take('script', { review: plain })).lastStep?.reason).toContain('wasn’t told right');
    expect(standing(take('script', { review: { ...GOOD, facts: [] } })).rung).toBe('keyPoints');
  });

  it('climbs with typed takes, by their words alone', () => {
    const typed = take('script', { status: 'typed', seconds: null });
    expect(standing(typed)).toMatchObject({ rung: 'keyPoints' });
    expect(standing(typed).lastStep?.reason).toContain('typed');
  });
});

describe('off book', () => {
  const without = (day: number, more: Partial<LadderTake> = {}) =>
    take('nothing', { startedAt: now - (20 - day) * DAY, ...more });

  it('takes tellings with nothing in sight on different days', () => {
    expect(OFF_BOOK_DAYS).toBe(3);
    expect(standing(without(18), without(18), without(19))).toMatchObject({ offBookDays: 2, offBook: false });
    expect(standing(without(17), without(18), without(19))).toMatchObject({ offBookDays: 3, offBook: true });
  });

  it('is of the last fortnight', () => {
    expect(standing(without(2), without(18), without(19)).offBookDays).toBe(2);
    expect(standing(without(7), without(18), without(19)).offBookDays).toBe(3);
  });

  it('goes by the learning day, not by midnight', () => {
    const late = Date.UTC(2026, 5, 1, 0, 30);
    const evening = Date.UTC(2026, 4, 31, 20);
    const morning = Date.UTC(2026, 5, 1, 8);
    const at = (startedAt: number) => take('nothing', { startedAt });
    expect(standing(at(evening), at(late)).offBookDays).toBe(1);
    expect(standing(at(late), at(morning)).offBookDays).toBe(2);
  });

  it('is not typed', () => {
    const typed = { status: 'typed', seconds: null } as const;
    expect(standing(without(17, typed), without(18, typed), without(19, typed))).toMatchObject({
      rung: 'nothing',
      offBookDays: 0,
      offBook: false,
    });
  });

  it('has to be won back after a slip', () => {
    const slipped = standing(without(16), without(17), without(18), without(19, { seconds: 120 }));
    expect(slipped).toMatchObject({ rung: 'hook', offBook: false, offBookDays: 3 });
    const back = standing(without(16), without(17), without(18), without(19, { seconds: 120 }), without(19.2));
    expect(back).toMatchObject({ rung: 'nothing', offBook: true });
  });
});
