import { describe, expect, it } from 'vitest';
import type { Database } from '../../operations/ports.ts';
import { sampleTake } from './sampleTake.ts';

/** What every engine promises about transactions. `open` gives a second connection to the same database. */
export function transactionsContract(database: () => Database, open: () => Promise<Database>): void {
  describe('transactions', () => {
    it('keep all of their work and give back its value', async () => {
      const count = await database().transaction(async ({ takes, settings }) => {
        await takes.insert(sampleTake());
        await takes.setTranscript('take-1', { source: 'typed', instrument: 'typed', text: 'Beds.', times: null });
        await settings.set('last', 'take-1');
        return (await takes.countByStory()).size;
      });
      expect(count).toBe(1);
      expect(await database().settings.get('last')).toBe('take-1');
    });

    it('undo all of their work when it fails, and pass the error on', async () => {
      const work = database().transaction(async ({ takes, settings }) => {
        await settings.set('last', 'take-1');
        await takes.insert(sampleTake());
        throw new Error('the lamp fell over');
      });
      await expect(work).rejects.toThrow('the lamp fell over');
      expect(await database().takes.get('take-1')).toBeNull();
      expect(await database().settings.get('last')).toBeNull();
    });

    it('undo their work when a statement fails', async () => {
      await database().takes.insert(sampleTake());
      const work = database().transaction(async ({ takes, settings }) => {
        await settings.set('last', 'take-1');
        await takes.insert(sampleTake());
      });
      await expect(work).rejects.toThrow();
      expect(await database().settings.get('last')).toBeNull();
    });

    it('say so at once when the outer repositories are used inside, where waiting would never end', async () => {
      await expect(database().transaction(() => database().settings.get('cue'))).rejects.toThrow(
        /Inside `transaction`/,
      );
      await expect(database().transaction(() => database().settings.set('cue', 1))).rejects.toThrow(
        /Inside `transaction`/,
      );
      await expect(database().transaction(() => database().transaction(async () => 1))).rejects.toThrow(
        /Inside `transaction`/,
      );
      expect(await database().settings.get('cue')).toBeNull();
    });

    it('run one after another, so that reading and then writing loses nothing', async () => {
      await Promise.all(Array.from({ length: 50 }, () => database().transaction(addOne)));
      expect(await database().settings.get('counter')).toBe(50);
    });

    it('wait for one another between two connections too', async () => {
      const other = await open();
      try {
        await Promise.all(
          [database(), other].map((each) => Promise.all(Array.from({ length: 40 }, () => each.transaction(addOne)))),
        );
        expect(await database().settings.get('counter')).toBe(80);
      } finally {
        await other.close();
      }
    });
  });
}

/** The classic way to lose an update: read, wait, write. */
async function addOne({ settings }: Pick<Database, 'settings'>): Promise<void> {
  const before = ((await settings.get('counter')) as number | null) ?? 0;
  await new Promise((resolve) => setImmediate(resolve));
  await settings.set('counter', before + 1);
}
