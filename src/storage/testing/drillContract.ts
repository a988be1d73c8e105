import { describe, expect, it } from 'vitest';
import type { DrillRun } from '../../drills/model.ts';
import type { Database } from '../../operations/ports.ts';
import { sampleTake } from './sampleTake.ts';

const sampleRun = (more: Partial<DrillRun> = {}): DrillRun => ({
  id: 'run-1',
  drill: 'hook',
  setup: { drill: 'hook', storyId: 'ward.handover' },
  startedAt: 1_760_000_000_000,
  finishedAt: 1_760_000_020_000,
  marks: [{ kind: 'prompted', atMs: -12.5 }],
  takeId: null,
  review: {
    outcome: 'strong',
    measures: [
      {
        name: 'secondsToFirstWord',
        title: 'From prompt to first word',
        value: 1.5,
        unit: 'seconds',
        outcome: 'strong',
        note: 'By the recording.',
      },
    ],
    remarks: [{ tone: 'good', text: 'You began “at once”.' }],
  },
  ...more,
});

/** What every engine promises for runs of drills and the takes made for them. */
export function drillContract(database: () => Database): void {
  describe('drills', () => {
    const drills = () => database().drills;
    const ids = (page: { readonly runs: readonly DrillRun[] }) => page.runs.map(({ id }) => id);

    it('gives back a run as it was put, the latest one', async () => {
      const begun = sampleRun({ finishedAt: null, marks: [], review: null });
      await drills().put(begun);
      expect(await drills().get('run-1')).toEqual(begun);
      await drills().put(sampleRun());
      expect(await drills().get('run-1')).toEqual(sampleRun());
      await drills().remove('run-1');
      expect(await drills().get('run-1')).toBeNull();
      await drills().remove('run-1');
    });

    it('lists finished runs of a drill and of a story, the newest first, page by page', async () => {
      const squeeze = { drill: 'squeeze', setup: { drill: 'squeeze', storyId: 'ward.other', seconds: 30 } } as const;
      for (const run of [
        sampleRun({ id: 'a', startedAt: 1 }),
        sampleRun({ id: 'b', startedAt: 2 }),
        sampleRun({ id: 'c', startedAt: 2, setup: { drill: 'hook', storyId: 'ward.other' } }),
        sampleRun({ id: 'd', startedAt: 3, finishedAt: null, review: null }),
        sampleRun({ id: 'e', startedAt: 4, ...squeeze }),
        sampleRun({ id: 'f', startedAt: 5, drill: 'whichStory', setup: { drill: 'whichStory', questions: [] } }),
      ])
        await drills().put(run);
      expect(ids(await drills().list({}, { limit: 10 }))).toEqual(['f', 'e', 'c', 'b', 'a']);
      expect(ids(await drills().list({ drill: 'hook', storyId: 'ward.handover' }, { limit: 10 }))).toEqual(['b', 'a']);
      expect(ids(await drills().list({ storyId: 'ward.other' }, { limit: 10 }))).toEqual(['e', 'c']);
      const first = await drills().list({ drill: 'hook' }, { limit: 2 });
      expect(ids(first)).toEqual(['c', 'b']);
      const second = await drills().list({ drill: 'hook' }, { limit: 2, cursor: first.nextCursor! });
      expect(ids(second)).toEqual(['a']);
      expect(second.nextCursor).toBeNull();
      expect(await drills().list({}, { limit: 2, cursor: 'no page gave this' })).toEqual({
        runs: [],
        nextCursor: null,
      });
      expect(await drills().countByDrill()).toEqual(
        new Map([
          ['hook', 3],
          ['squeeze', 1],
          ['whichStory', 1],
        ]),
      );
    });

    it('knows the runs that were left', async () => {
      await drills().put(sampleRun({ id: 'a', startedAt: 1, finishedAt: null }));
      await drills().put(sampleRun({ id: 'b', startedAt: 2, finishedAt: null }));
      await drills().put(sampleRun({ id: 'c', startedAt: 1 }));
      expect((await drills().leftBefore(2)).map(({ id }) => id)).toEqual(['a']);
    });

    it('finds a run by its take, and keeps it when the take is gone', async () => {
      const exercise = { kind: 'hook', runId: 'run-1' } as const;
      await database().takes.insert(sampleTake({ exercise }));
      await drills().put(sampleRun({ takeId: 'take-1' }));
      expect((await drills().ofTake('take-1'))?.id).toBe('run-1');
      expect(await drills().ofTake('take-2')).toBeNull();
      await database().takes.remove('take-1');
      expect(await drills().get('run-1')).toEqual(sampleRun({ takeId: null }));
    });

    it('keeps takes of exercises out of listings and counts, unless they are asked for', async () => {
      const { takes } = database();
      const exercise = { kind: 'curveball', runId: 'run-1' } as const;
      await takes.insert(sampleTake());
      await takes.insert(sampleTake({ id: 'take-2', exercise }));
      await takes.insert(sampleTake({ id: 'take-3', exercise, storyId: null, storyTitle: '' }));
      expect(await takes.get('take-3')).toMatchObject({ storyId: null, exercise });
      const listed = async (filter: Parameters<typeof takes.list>[0]) =>
        (await takes.list(filter, { limit: 10 })).takes.map(({ id }) => id).toSorted();
      expect(await listed({})).toEqual(['take-1']);
      expect(await listed({ exercises: true })).toEqual(['take-1', 'take-2', 'take-3']);
      expect(await listed({ storyId: 'ward.handover', exercises: true })).toEqual(['take-1', 'take-2']);
      expect(await listed({ runId: 'run-1' })).toEqual(['take-2', 'take-3']);
      expect(await takes.countByStory()).toEqual(new Map([['ward.handover', 1]]));
    });
  });
}
