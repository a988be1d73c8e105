// Takes with labelled facts, long and short, with the story each belongs to, from what may be tuned on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const TAKES = [
  ['takes/takes-tuned.jsonl', 'takes'],
  ['takes/takes-held.jsonl', 'takes'],
  ['blind/takes.jsonl', 'blind/seed-style'],
  ['blind-second/takes.jsonl', 'blind-second/seed-style'],
  ['blind-third/takes.jsonl', 'blind-third/seed-style'],
  ['blind-fourth/takes.jsonl', 'blind-fourth/seed-style', 'odd'],
  ['retold/takes.jsonl', 'retold'],
];
const SHORT = [
  ['facts/cases.jsonl'],
  ['facts/adversarial-second.jsonl'],
  ['facts/adversarial-third.jsonl'],
  ['facts/adversarial-fourth.jsonl', 'odd'],
  ['facts/adversarial-fifth.jsonl', 'odd'],
  ['facts/adversarial-sixth.jsonl', 'odd'],
  ['facts/adversarial-seventh.jsonl'],
  ['facts/adversarial-eighth.jsonl'],
];

/** As `{id, text, guide, story, isLong, labels}`; `labels` from a fact's id to "right", "wrong" or "absent". */
export function labelledFacts(storiesFrom, also = []) {
  const guides = new Map();
  const storyOf = (guide, number) => {
    if (!guides.has(guide)) guides.set(guide, storiesFrom(readFileSync(guide, 'utf8'), guide));
    const story = guides.get(guide).find((one) => `Story ${one.number}` === number);
    if (!story) throw new Error(`${guide} has no ${number}`);
    return story;
  };
  const read = (file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const entry = ({ id, text }, guide, story, facts, isLong) => ({
    id,
    text,
    guide,
    story,
    isLong,
    labels: new Map(
      Object.entries(facts).flatMap(([written, truth]) => {
        const fact = findFact(story.facts, written);
        return fact ? [[fact.id, truth]] : [];
      }),
    ),
  });
  const further = also.map((pair) => pair.split('='));
  return [
    ...[
      ...further,
      ...TAKES.map(([takes, documents, half]) => [join(fixtures, takes), join(fixtures, documents), half]),
    ]
      .map(([file, documents, half]) => [read(file).filter((_, at) => half !== 'odd' || at % 2 === 0), documents])
      .flatMap(([takes, documents]) =>
        takes.map((take) => {
          const guide = join(documents, take.document);
          return entry(take, guide, storyOf(guide, take.story), take.labels.facts ?? {}, true);
        }),
      ),
    ...SHORT.flatMap(([file, half]) =>
      read(join(fixtures, file))
        .filter((take) => half === undefined || take.half === half)
        .map((take) => {
          const guide = join(fixtures, 'facts', take.guide);
          return entry(take, guide, storyOf(guide, `Story ${take.story}`), take.facts, false);
        }),
    ),
  ];
}

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[-–—,'"“”‘’()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function findFact(facts, written) {
  const want = plain(written);
  const names = (fact) => [fact.text, ...fact.aliases].map(plain);
  return (
    facts.find((fact) => names(fact).includes(want)) ??
    facts.find((fact) => names(fact).some((name) => want.split(' ').every((word) => name.split(' ').includes(word))))
  );
}
