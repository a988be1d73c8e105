// Labelled takes with the story each belongs to, from the sets that may be tuned on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const SETS = [
  { set: 'tuned', takes: 'takes/takes-tuned.jsonl', documents: 'takes' },
  { set: 'held', takes: 'takes/takes-held.jsonl', documents: 'takes' },
  { set: 'blind', takes: 'blind/takes.jsonl', documents: 'blind/seed-style' },
  { set: 'retold', takes: 'retold/takes.jsonl', documents: 'retold' },
].map(({ set, takes, documents }) => ({
  set,
  takes: join(fixtures, takes),
  documents: join(fixtures, documents),
}));

/** Lower case without marks, plurals or articles of difference: how labels are matched to the guide's. */
export const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[-–—,'"“”‘’()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Every labelled take, as `{set, id, style, text, guide, story, labels}`; `labels` by plain label. `also` names further sets,
 * as `TAKES.jsonl=DOCUMENTS`, or `TAKES.jsonl=DOCUMENTS=odd` for its odd lines alone: the even ones stay unseen.
 */
export function labelledTakes(storiesFrom, also = []) {
  const guides = new Map();
  const storiesOf = (path) => {
    if (!guides.has(path)) guides.set(path, storiesFrom(readFileSync(path, 'utf8'), path));
    return guides.get(path);
  };
  const further = also.map((pair, at) => {
    const [takes, documents, half] = pair.split('=');
    return { set: `also${at + 1}`, takes, documents, half };
  });
  return [...further, ...SETS].flatMap(({ set, takes, documents, half }) =>
    readFileSync(takes, 'utf8')
      .split('\n')
      .filter((line, at) => line.trim() !== '' && (half !== 'odd' || at % 2 === 0))
      .map((line) => {
        const take = JSON.parse(line);
        const guide = join(documents, take.document);
        const story = storiesOf(guide).find((one) => `Story ${one.number}` === take.story);
        if (!story) throw new Error(`${guide} has no ${take.story}`);
        const labels = new Map(Object.entries(take.labels.keyPoints).map(([label, told]) => [plain(label), told]));
        return {
          set,
          id: take.id,
          style: take.style,
          text: take.text,
          borders: take.labels.star ?? [],
          guide,
          story,
          labels,
          ofOtherStory: Boolean(take.labels.wrongStory),
        };
      }),
  );
}
