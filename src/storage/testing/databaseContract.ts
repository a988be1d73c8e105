import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../operations/ports.ts';
import type { TakeStatus } from '../../takes/model.ts';
import { callContract } from './callContract.ts';
import { drillContract } from './drillContract.ts';
import { recallContract } from './recallContract.ts';
import { sampleDelivery, sampleReview, sampleTake } from './sampleTake.ts';
import { transactionsContract } from './transactionsContract.ts';

export interface DatabaseUnderTest {
  /** Opens a connection to the one database that this suite owns. */
  open(): Promise<Database>;
  /** Empties every table that holds people's data. */
  clear(): Promise<void>;
}

/** What every engine promises. Stated once, run on each. */
export function databaseContract(name: string, prepare: () => Promise<DatabaseUnderTest>): void {
  describe(`database on ${name}`, () => {
    let subject: DatabaseUnderTest;
    let database: Database;

    beforeAll(async () => {
      subject = await prepare();
      database = await subject.open();
    });
    beforeEach(() => subject.clear());
    afterAll(() => database?.close());

    describe('takes', () => {
      it('gives back a take as it was put in, with empty figures beside it', async () => {
        const take = sampleTake();
        await database.takes.insert(take);
        expect(await database.takes.get(take.id)).toEqual({
          ...take,
          seconds: 51.2345,
          hasWords: false,
          hasDelivery: false,
          keyPointsCovered: null,
          keyPointsTotal: null,
          factsRight: null,
          factsWrong: null,
        });
      });

      it('keeps what is not known as null', async () => {
        await database.takes.insert(
          sampleTake({ status: 'recording', targetSeconds: null, finishedAt: null, durationMs: null, mimeType: null }),
        );
        expect(await database.takes.get('take-1')).toMatchObject({
          targetSeconds: null,
          finishedAt: null,
          durationMs: null,
          mimeType: null,
          seconds: null,
        });
      });

      it('has no take that was never put in', async () => {
        expect(await database.takes.get('nobody')).toBeNull();
        await database.takes.update('nobody', { status: 'complete' });
        await database.takes.remove('nobody');
      });

      it('changes only what it is told to', async () => {
        const take = sampleTake({ status: 'recording', finishedAt: null, durationMs: null });
        await database.takes.insert(take);
        await database.takes.update(take.id, {});
        await database.takes.update(take.id, { status: 'complete', finishedAt: 1_760_000_060_000 });
        expect(await database.takes.get(take.id)).toMatchObject({
          ...take,
          status: 'complete',
          finishedAt: 1_760_000_060_000,
        });
        await database.takes.update(take.id, { finishedAt: null, durationMs: 12.5, storyId: 'ward.other' });
        expect(await database.takes.get(take.id)).toMatchObject({
          finishedAt: null,
          durationMs: 12.5,
          storyId: 'ward.other',
        });
      });

      it('refuses a second take of the same id', async () => {
        await database.takes.insert(sampleTake());
        await expect(database.takes.insert(sampleTake())).rejects.toThrow();
      });

      it('removes a take with everything that belongs to it', async () => {
        await database.takes.insert(sampleTake());
        await database.takes.setTranscript('take-1', typed('We counted the beds.'));
        await database.takes.setDelivery('take-1', sampleDelivery());
        await database.takes.setReview('take-1', sampleReview());
        await database.takes.remove('take-1');
        expect(await database.takes.getTranscript('take-1')).toBeNull();
        expect(await database.takes.getDelivery('take-1')).toBeNull();
        expect(await database.takes.getReview('take-1')).toBeNull();
      });
    });

    describe('words, sound and review of a take', () => {
      beforeEach(() => database.takes.insert(sampleTake()));

      it('has none at first', async () => {
        expect(await database.takes.getTranscript('take-1')).toBeNull();
        expect(await database.takes.getDelivery('take-1')).toBeNull();
        expect(await database.takes.getReview('take-1')).toBeNull();
      });

      it('gives back words with their times, in any script', async () => {
        const transcript = {
          source: 'imported' as const,
          instrument: 'whisper JSON',
          text: 'Zoë 数えた 🛏️ "beds"\r\n50 %',
          times: [{ start: 0, end: 3, onsetMs: 120.5, offsetMs: 480, confidence: null }],
        };
        await database.takes.setTranscript('take-1', transcript);
        expect(await database.takes.getTranscript('take-1')).toEqual(transcript);
        expect(await database.takes.get('take-1')).toMatchObject({ hasWords: true, hasDelivery: false });
      });

      it('gives back what was said in words that are not there', async () => {
        const transcript = { ...typed('So I went and'), unheard: [{ startMs: 900, endMs: 2400.5 }] };
        await database.takes.setTranscript('take-1', transcript);
        expect(await database.takes.getTranscript('take-1')).toEqual(transcript);
      });

      it('keeps the length of words that hold what no database can', async () => {
        await database.takes.setTranscript('take-1', typed('a\0b\uD800c'));
        expect((await database.takes.getTranscript('take-1'))?.text).toBe('a\uFFFDb\uFFFDc');
      });

      it('drops the review when the words are replaced', async () => {
        await database.takes.setTranscript('take-1', typed('First.'));
        await database.takes.setReview('take-1', sampleReview());
        await database.takes.setTranscript('take-1', typed('Second.'));
        expect((await database.takes.getTranscript('take-1'))?.text).toBe('Second.');
        expect(await database.takes.getReview('take-1')).toBeNull();
        expect(await database.takes.get('take-1')).toMatchObject({ keyPointsCovered: null, factsRight: null });
      });

      it('counts a review for listings', async () => {
        const review = sampleReview();
        await database.takes.setReview('take-1', review);
        expect(await database.takes.getReview('take-1')).toEqual(review);
        expect(await database.takes.get('take-1')).toMatchObject({
          keyPointsCovered: 1,
          keyPointsTotal: 3,
          factsRight: 2,
          factsWrong: 1,
        });
        await database.takes.setReview('take-1', sampleReview({ facts: [] }));
        expect(await database.takes.get('take-1')).toMatchObject({ factsRight: 0, factsWrong: 0 });
      });

      it('lists the seconds from first to last speech once they are measured', async () => {
        await database.takes.setDelivery('take-1', sampleDelivery());
        expect(await database.takes.getDelivery('take-1')).toEqual(sampleDelivery());
        expect(await database.takes.get('take-1')).toMatchObject({ hasDelivery: true, seconds: 48.5 });
        await database.takes.setDelivery('take-1', sampleDelivery({ toldMs: null }));
        expect((await database.takes.get('take-1'))?.seconds).toBe(51.2345);
      });

      it('refuses what belongs to no take', async () => {
        await expect(database.takes.setTranscript('nobody', typed('Hello.'))).rejects.toThrow();
        await expect(database.takes.setDelivery('nobody', sampleDelivery())).rejects.toThrow();
        await expect(database.takes.setReview('nobody', sampleReview())).rejects.toThrow();
      });
    });

    describe('listing', () => {
      const add = (id: string, startedAt: number, storyId = 'a', status: TakeStatus = 'complete') =>
        database.takes.insert(sampleTake({ id, startedAt, storyId, status }));
      const idsOf = (page: { readonly takes: readonly { readonly id: string }[] }) => page.takes.map((take) => take.id);

      it('has an empty page where there is nothing', async () => {
        expect(await database.takes.list({}, { limit: 10 })).toEqual({ takes: [], nextCursor: null });
      });

      it('is newest first, and by id where two started at once', async () => {
        await add('m', 2000);
        await add('z', 1000);
        await add('Z', 2000);
        await add('a-1', 2000);
        await add('a1', 3000);
        expect(idsOf(await database.takes.list({}, { limit: 10 }))).toEqual(['a1', 'm', 'a-1', 'Z', 'z']);
      });

      it('pages through all takes, none twice and none left out, while newer ones arrive', async () => {
        for (let i = 0; i < 25; i++) await add(`t${String(i).padStart(2, '0')}`, 1000 + Math.floor(i / 4));
        const seen: string[] = [];
        let cursor: string | null | undefined;
        do {
          const page = await database.takes.list({}, { limit: 7, ...(cursor && { cursor }) });
          seen.push(...idsOf(page));
          cursor = page.nextCursor;
          await add(`new${seen.length}`, 9000 + seen.length);
        } while (cursor !== null);
        expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `t${String(24 - i).padStart(2, '0')}`));
      });

      it('says there is no next page after exactly the last take', async () => {
        await add('one', 1);
        await add('two', 2);
        expect((await database.takes.list({}, { limit: 2 })).nextCursor).toBeNull();
      });

      it('filters by story and by status', async () => {
        await add('a1', 1, 'a');
        await add('a2', 2, 'a', 'interrupted');
        await add('b3', 3, 'b', 'interrupted');
        expect(idsOf(await database.takes.list({ storyId: 'a' }, { limit: 10 }))).toEqual(['a2', 'a1']);
        expect(idsOf(await database.takes.list({ status: 'interrupted' }, { limit: 10 }))).toEqual(['b3', 'a2']);
        expect(idsOf(await database.takes.list({ storyId: 'a', status: 'interrupted' }, { limit: 10 }))).toEqual([
          'a2',
        ]);
      });

      it('shows nothing for a cursor it never gave', async () => {
        await add('a1', 1);
        expect(await database.takes.list({}, { limit: 10, cursor: 'page two' })).toEqual({
          takes: [],
          nextCursor: null,
        });
      });

      it('has no seconds for a typed take', async () => {
        await database.takes.insert(sampleTake({ id: 'typed', status: 'typed', durationMs: null, mimeType: null }));
        expect((await database.takes.list({}, { limit: 1 })).takes[0]?.seconds).toBeNull();
      });

      it('counts the takes of each story, those still recording left out', async () => {
        await add('1', 1, 'a', 'complete');
        await add('2', 2, 'a', 'interrupted');
        await add('3', 3, 'a', 'typed');
        await add('4', 4, 'a', 'recording');
        await add('5', 5, 'b', 'recording');
        expect(await database.takes.countByStory()).toEqual(new Map([['a', 3]]));
      });

      it('finds told words whatever their case, the newest take first, and takes signs for what they are', async () => {
        await add('old', 1000);
        await add('new', 2000);
        await add('silent', 3000);
        await database.takes.setTranscript('old', typed('The oven died at 100% heat.'));
        await database.takes.setTranscript('new', typed('Our OVEN died overnight.'));
        const found = async (...words: string[]) =>
          (await database.takes.withWords(words, 10)).map(({ take, text }) => `${take.id}: ${text}`);
        expect(await found('oven', 'died')).toEqual([
          'new: Our OVEN died overnight.',
          'old: The oven died at 100% heat.',
        ]);
        expect(await found('100%')).toEqual(['old: The oven died at 100% heat.']);
        expect(await found('%')).toHaveLength(1);
        expect(await found('o_en')).toEqual([]);
        expect(await database.takes.withWords(['oven'], 1)).toHaveLength(1);
      });
    });

    describe('judgements on key points', () => {
      const judgement = {
        storyId: 'ward.handover',
        point: 'problem: beds were counted twice',
        wording: 'we counted every bed again',
        verdict: 'said' as const,
        judgedAt: 1_760_000_000_000,
      };

      it('are none at first, and none of another story', async () => {
        await database.judgements.set({ ...judgement, storyId: 'ward.other' });
        expect(await database.judgements.ofStory('ward.handover')).toEqual([]);
      });

      it('are given back in the order in which they were given', async () => {
        const other = { ...judgement, wording: 'twice', verdict: 'not-said' as const, judgedAt: 1_760_000_000_001 };
        await database.judgements.set(judgement);
        await database.judgements.set(other);
        expect(await database.judgements.ofStory('ward.handover')).toEqual([judgement, other]);
      });

      it('are one for each wording of a point: the later one stays', async () => {
        await database.judgements.set(judgement);
        await database.judgements.set({ ...judgement, verdict: 'not-said', judgedAt: 1_760_000_000_009 });
        expect(await database.judgements.ofStory('ward.handover')).toEqual([
          { ...judgement, verdict: 'not-said', judgedAt: 1_760_000_000_009 },
        ]);
      });

      it('can be taken back', async () => {
        await database.judgements.set(judgement);
        await database.judgements.remove({ ...judgement, wording: 'other words' });
        expect(await database.judgements.ofStory('ward.handover')).toHaveLength(1);
        await database.judgements.remove(judgement);
        expect(await database.judgements.ofStory('ward.handover')).toEqual([]);
      });

      it('may be about a whole take, however long', async () => {
        const long = { ...judgement, wording: 'and then we counted the beds '.repeat(5_000).trim() };
        await database.judgements.set(long);
        await database.judgements.set(long);
        expect(await database.judgements.ofStory('ward.handover')).toEqual([long]);
      });

      it('are undone with their transaction', async () => {
        await database
          .transaction(async ({ judgements }) => {
            await judgements.set(judgement);
            throw new Error('changed my mind');
          })
          .catch(() => undefined);
        expect(await database.judgements.ofStory('ward.handover')).toEqual([]);
      });
    });

    describe('settings', () => {
      it('reads null for what was never set', async () => {
        expect(await database.settings.get('pace')).toBeNull();
      });

      it('gives back any JSON, the latest one', async () => {
        await database.settings.set('cue', 'script');
        await database.settings.set('cue', { cue: 'hook', seconds: [3, 2.5, null, true] });
        expect(await database.settings.get('cue')).toEqual({ cue: 'hook', seconds: [3, 2.5, null, true] });
      });

      it('forgets a setting that is set to undefined', async () => {
        await database.settings.set('cue', 'script');
        await database.settings.set('cue', undefined);
        expect(await database.settings.get('cue')).toBeNull();
      });
    });

    recallContract(() => database);
    drillContract(() => database);
    callContract(() => database);

    transactionsContract(
      () => database,
      () => subject.open(),
    );
  });
}

const typed = (text: string) => ({ source: 'typed' as const, instrument: 'typed', text, times: null });
