import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestOffbook, type TestOffbook } from '../../../../test/builders/openTestOffbook.ts';
import { BOATYARD_GUIDE } from '../../../recall/cards/cards.testing.ts';
import { answerCard } from '../answerCard.ts';
import { addOwnCard } from '../ownCards.ts';
import { viewRecall } from '../viewRecall.ts';
import { ankiText, readAnkiText } from './ankiText.ts';
import { exportAnkiPackage, exportAnkiText, exportRecallJson } from './exportRecall.ts';
import { importAnkiPackage } from './importAnki.ts';
import { importRecall } from './importRecall.ts';

const opened: TestOffbook[] = [];
const open = async (): Promise<TestOffbook> => {
  const one = await openTestOffbook({ 'guide.md': BOATYARD_GUIDE });
  opened.push(one);
  return one;
};
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const exported = async ({ offbook }: TestOffbook): Promise<string> => {
  let text = '';
  for await (const piece of exportRecallJson(offbook)) text += piece;
  return text;
};

const practised = async (): Promise<TestOffbook> => {
  const one = await open();
  const { queue } = await viewRecall(one.offbook);
  // The first card twice, so that the log isn't in the order of its cards.
  for (const { cardId } of [...queue.slice(0, 3), queue[0]!]) {
    await answerCard(one.offbook, cardId, { rating: 'good', how: 'typed', answered: 'x "y"\tz', thinkingMs: 5 });
    one.pass(1000);
  }
  await addOwnCard(one.offbook, { prompt: 'Which "quay"?', answer: 'The third,\tby the crane', accepts: ['Third'] });
  return one;
};

describe('an export as JSON', () => {
  it('brings cards, memories and the log to another folder, once', async () => {
    const one = await practised();
    const json = await exported(one);
    expect(JSON.parse(json)).toMatchObject({ format: 'offbook-recall', version: 1 });
    const other = await open();
    await viewRecall(other.offbook);
    expect(await importRecall(other.offbook, json)).toMatchObject({
      ok: true,
      value: { cardsAdded: 1, reviewsAdded: 4, leftOut: 0 },
    });
    const memories = async ({ offbook }: TestOffbook) =>
      (await offbook.database.recall.all())
        .filter(({ memory }) => memory.phase !== 'new')
        .map(({ prompt, memory }) => ({ prompt, memory }))
        .toSorted((a, b) => (a.prompt < b.prompt ? -1 : 1));
    expect(await memories(other)).toEqual(await memories(one));
    expect(await importRecall(other.offbook, json)).toMatchObject({ value: { cardsAdded: 0, reviewsAdded: 0 } });
    expect((await viewRecall(other.offbook)).canUndo).toBe(false);
    const reviewsOf = async (from: TestOffbook) => JSON.parse(await exported(from)).reviews;
    expect(await reviewsOf(other)).toEqual(await reviewsOf(one));
  });

  it('keeps cards whose document is not here as retired', async () => {
    const json = await exported(await practised());
    const empty = await openTestOffbook({});
    opened.push(empty);
    await importRecall(empty.offbook, json);
    const view = await viewRecall(empty.offbook);
    expect(view.cards).toMatchObject({ active: 1, own: 1 });
    expect(view.cards.retired).toBeGreaterThan(30);
  });

  it.each([
    ['{"format": "offbook-recall"', 'cut off'],
    ['{"format": "something"}', 'no export'],
    ['{"format": "offbook-recall", "version": 99}', 'newer Offbook'],
    ['only a line of words', 'no questions'],
  ])('refuses %s', async (content, why) => {
    expect(await importRecall((await open()).offbook, content)).toMatchObject({
      ok: false,
      error: { code: 'import-unreadable', message: expect.stringContaining(why) },
    });
  });

  it('leaves out what no export would have', async () => {
    const json = JSON.stringify({
      format: 'offbook-recall',
      version: 1,
      cards: [{ id: 'x' }, null],
      reviews: [{ id: 'r', cardId: 'x' }],
    });
    expect(await importRecall((await open()).offbook, json)).toMatchObject({ value: { cardsAdded: 0, leftOut: 3 } });
  });
});

describe('text for Anki', () => {
  it('has a header that names its fields, and quotes every field', async () => {
    const text = await exportAnkiText((await practised()).offbook);
    expect(text.split('\n').slice(0, 7)).toEqual([
      '#separator:tab',
      '#html:false',
      '#notetype:Basic',
      '#deck:Offbook',
      '#columns:GUID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
    expect(text).toMatch(
      /^"offbook-\w+"\t"Which ""quay""\?"\t"The third,\tby the crane\nor: Third"\t"offbook offbook::own"$/m,
    );
  });

  it('is read back as it was written', () => {
    const notes = [{ guid: 'a', front: 'A "b"\tc\nd', back: '#1, "2"', tags: ['x', 'y'] }];
    expect(readAnkiText(ankiText(notes))).toEqual([{ guid: 'a', front: 'A "b"\tc\nd', back: '#1, "2"' }]);
  });

  it('comes in as hand-written cards, from Anki’s own export too', async () => {
    const { offbook } = await open();
    const text =
      '#separator:semicolon\n#html:true\n#tags column:3\n"Who &amp; when?";"Ines<br>in <b>May</b>";tag\nHow many?;9;\n';
    expect(await importRecall(offbook, text)).toMatchObject({ value: { cardsAdded: 2 } });
    expect(await importRecall(offbook, text)).toMatchObject({ value: { cardsAdded: 0, cardsKnown: 2 } });
    const own = (await offbook.database.recall.all()).filter(({ origin }) => origin === 'own');
    expect(own.map(({ prompt, answer }) => [prompt, answer]).toSorted((a, b) => (a[0]! > b[0]! ? -1 : 1))).toEqual([
      ['Who & when?', 'Ines\nin May'],
      ['How many?', '9'],
    ]);
  });
});

describe('a package from Anki', () => {
  it('brings back what was reviewed there, and cards of one’s own, once', async () => {
    const one = await practised();
    const bytes = await exportAnkiPackage(one.offbook);
    const other = await open();
    const before = await importRecall(other.offbook, await exported(one));
    expect(before).toMatchObject({ ok: true });
    // The same reviews come back from Anki: none is new.
    expect(await importAnkiPackage(other.offbook, bytes)).toMatchObject({ value: { reviewsAdded: 0, cardsAdded: 0 } });

    // Nor where the package comes from the folder that has them from an import.
    expect(await importAnkiPackage(one.offbook, await exportAnkiPackage(other.offbook))).toMatchObject({
      value: { reviewsAdded: 0, cardsAdded: 0 },
    });

    // Another folder has other ids, but the same questions for hand-written cards and others for the rest.
    const strange = await openTestOffbook({});
    opened.push(strange);
    const taken = await importAnkiPackage(strange.offbook, bytes);
    expect(taken).toMatchObject({ ok: true, value: { reviewsAdded: 4, leftOut: 0 } });
    const reviewed = (await strange.offbook.database.recall.all()).filter(({ memory }) => memory.phase !== 'new');
    expect(reviewed).toHaveLength(3);
    expect(await importAnkiPackage(strange.offbook, bytes)).toMatchObject({
      value: { reviewsAdded: 0, cardsAdded: 0 },
    });
  });

  it('is refused when it is damaged, or in a format for new Anki versions only', async () => {
    const { offbook } = await open();
    const bytes = await exportAnkiPackage(offbook);
    const refused = { ok: false, error: { code: 'import-unreadable' } };
    expect(await importAnkiPackage(offbook, bytes.slice(0, 300))).toMatchObject(refused);
    expect(await importAnkiPackage(offbook, zipSync({ 'collection.anki21b': new Uint8Array(9) }))).toMatchObject(
      refused,
    );
    expect(await importAnkiPackage(offbook, zipSync({ 'collection.anki2': new Uint8Array(900) }))).toMatchObject(
      refused,
    );
  });
});
