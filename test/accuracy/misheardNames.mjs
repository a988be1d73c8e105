// Writes the scripts of all guides of the fixtures as a recogniser would, with the names of people misheard on purpose, and
// counts what a review makes of them. Nobody told anything wrong, so nothing may be called so.
//
//   node test/accuracy/misheardNames.mjs [--wrong]      # with the names that are called wrong
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { reviewFacts, storiesFrom } = (
  await runnerImport(root + 'test/accuracy/misheardNames.ts', { configFile: false, root, logLevel: 'error' })
).module;

/** Sounds that are taken for one another: by the voice, by the nose, by the tongue. */
const SOUNDS = ['bp', 'dt', 'gk', 'vf', 'sz', 'mn', 'lr'];
const other = (letter) => {
  const pair = SOUNDS.find((each) => each.includes(letter));
  return pair === undefined ? null : pair.replace(letter, '');
};

/** Seeded, so that every run mishears alike (Park and Miller's minimal standard generator). */
let seed = 7;
const draw = (count) => {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed % count;
};
const put = (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1);
const inside = (name, isWanted) => [...name].flatMap((letter, at) => (at > 0 && isWanted(letter) ? [at] : []));

const vowel = (name) => {
  const places = inside(name, (letter) => 'aeiou'.includes(letter));
  return places.length === 0 ? null : put(name, places[draw(places.length)], 'aeiou'[draw(5)]);
};
const consonant = (name) => {
  const places = inside(name, (letter) => other(letter) !== null);
  if (places.length === 0) return null;
  const at = places[draw(places.length)];
  return put(name, at, other(name[at]));
};
const WAYS = {
  'another vowel': vowel,
  'another consonant': consonant,
  'another first consonant': (name) => (other(name[0]) === null ? null : put(name, 0, other(name[0]))),
  'a vowel and a consonant': (name) => {
    const once = vowel(name);
    return once === null ? null : consonant(once);
  },
  'without its last letter': (name) => (name.length > 5 ? name.slice(0, -1) : null),
  'in two words': (name) =>
    name.length > 6 ? `${name.slice(0, name.length >> 1)} ${name.slice(name.length >> 1)}` : null,
};

const dictated = (text) =>
  text
    .toLowerCase()
    .replace(/["“”.,;:!?—]/g, ' ')
    .replace(/\bmrs\b/g, 'missus')
    .replace(/\bmr\b/g, 'mister')
    .replace(/\s+/g, ' ');

const tally = {};
const GUIDES = /^(?:[\w-]+\/seed-style|facts|takes)\/[^/]+\.md$/;
const fixtures = `${root}test/fixtures/`;
const guides = readdirSync(fixtures, { recursive: true })
  .filter((file) => GUIDES.test(file))
  .toSorted();
for (const file of guides) {
  for (const story of storiesFrom(readFileSync(fixtures + file, 'utf8'), file)) {
    const script = dictated(story.script?.text ?? '');
    for (const fact of story.facts.filter(({ kind }) => kind === 'person')) {
      const name = fact.text
        .split(' ')
        .at(-1)
        .toLowerCase()
        .replace(/[^a-z]/g, '');
      if (name.length < 4 || !script.includes(name)) continue;
      for (const [way, mishear] of Object.entries(WAYS)) {
        const misheard = mishear(name);
        if (misheard === null || misheard === name) continue;
        const found = reviewFacts(story, { text: script.replaceAll(name, misheard) }).facts.find(
          ({ id }) => id === fact.id,
        );
        const counts = (tally[way] ??= { right: 0, absent: 0, wrong: 0 });
        counts[found.status]++;
        if (found.status === 'wrong' && process.argv.includes('--wrong'))
          console.log(`${way}: ${fact.text}, ${misheard}`);
      }
    }
  }
}
console.table(tally);
