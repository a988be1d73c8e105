import type { GuideDocument, GuideStory, NamedEntry } from '../documents/model.ts';
import { fold } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';
import type { FactPlace } from './model.ts';

/** A piece of the guide that states facts of a story. */
export interface FactPassage {
  readonly place: FactPlace;
  readonly text: string;
  /** In the document's source. */
  readonly range: TextRange;
  /** "Technologies" of a key point, the name of a metric; "" where there is none. */
  readonly label: string;
  /** Card, names and metrics. */
  readonly key: boolean;
  /** True for a list of people. */
  readonly people: boolean;
}

/** What a story itself says, keyed places first: card, key points, hooks, script. */
export function storyPassages(story: GuideStory): FactPassage[] {
  const passages: FactPassage[] = [];
  for (const item of story.keyNumbers)
    passages.push({ place: 'card', text: item.text, range: item.range, label: '', key: true, people: false });
  for (const item of story.keyPeople)
    passages.push({ place: 'card', text: item.text, range: item.range, label: '', key: true, people: true });
  for (const point of story.keyPoints) {
    passages.push({
      place: 'keyPoint',
      text: point.text,
      range: point.range,
      label: point.label,
      key: false,
      people: false,
    });
  }
  for (const hook of story.hooks)
    passages.push({ place: 'hook', text: hook.text, range: hook.range, label: '', key: false, people: false });
  if (story.script)
    passages.push({
      place: 'script',
      text: story.script.text,
      range: story.script.range,
      label: '',
      key: false,
      people: false,
    });
  return passages;
}

/**
 * Entries of the guide-wide lists that may be of this story: marked so ("(Risk)", "(conflict story)", "Story 2"),
 * or not marked for another one. The second kind counts only where the story itself says the same.
 */
export function listedPassages(guide: GuideDocument, story: GuideStory): { passage: FactPassage; marked: boolean }[] {
  const listed: { passage: FactPassage; marked: boolean }[] = [];
  const add = (entry: NamedEntry, place: 'names' | 'metrics'): void => {
    const owner = ownerOf(entry, guide.stories);
    if (owner !== null && owner !== story) return;
    const whole = entry.description === '' ? entry.name : `${entry.name} - ${entry.description}`;
    // "(Story 2)" says whose entry it is, and no two of anything. Spaces keep the offsets.
    const text = whole.replace(STORY_NUMBERS, (marker) => ' '.repeat(marker.length));
    listed.push({
      passage: { place, text, range: entry.range, label: entry.name, key: true, people: place === 'names' },
      marked: owner === story || guide.stories.length === 1,
    });
  };
  for (const entry of guide.names) add(entry, 'names');
  for (const entry of guide.metrics) add(entry, 'metrics');
  return listed;
}

const STORY_NUMBERS = /\bstor(?:y|ies)\s+#?\d+(?:(?:\s*(?:,|&|\+|\/|-|–|and|to)\s*)#?\d+)*/gi;

/** The story that a marker in the description names, or null. */
function ownerOf(entry: NamedEntry, stories: readonly GuideStory[]): GuideStory | null {
  const number = /\bstory\s+#?(\d+)\b/i.exec(entry.description)?.[1];
  const byNumber = number === undefined ? undefined : stories.find((story) => story.number === Number(number));
  if (byNumber) return byNumber;
  const markers = [...entry.description.matchAll(/[([]([^)\]]{2,60})[)\]]/g)].map((match) =>
    fold(match[1]!)
      .replace(/\b(?:the|story)\b/g, '')
      .trim(),
  );
  const tail = /\b([\p{L} -]+?) story\b/iu.exec(entry.description)?.[1];
  if (tail) markers.push(fold(tail).split(/\s+/).slice(-2).join(' '), fold(tail).split(/\s+/).at(-1)!);
  for (const marker of markers) {
    for (const test of TESTS) {
      const found = stories.filter((story) => test(story, marker));
      if (found.length === 1) return found[0]!;
    }
  }
  return null;
}

const TESTS: readonly ((story: GuideStory, marker: string) => boolean)[] = [
  (story, marker) => story.category !== null && fold(story.category) === marker,
  (story, marker) => fold(story.title) === marker,
  (story, marker) =>
    marker.length > 3 &&
    fold(`${story.category ?? ''} ${story.title}`)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(marker),
  (story, marker) => marker.length > 5 && fold(`${story.category ?? ''} ${story.title}`).includes(marker),
];

/** An entry's description without the story it is marked for. */
export const withoutMarker = (description: string): string =>
  description.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ').trim();

/** Where `text.slice(start, end)` of a passage stands in the source: exactly where possible, else the whole passage. */
export function sourceRange(source: string, passage: FactPassage, start: number, end: number): TextRange {
  const { range, text } = passage;
  const slice = source.slice(range.start, range.end);
  const part = text.slice(start, end);
  if (slice === text) return { start: range.start + start, end: range.start + end };
  // Markup stands between: look for the part near where it should be, counting earlier occurrences.
  let earlier = 0;
  for (let at = text.indexOf(part); at >= 0 && at < start; at = text.indexOf(part, at + 1)) earlier++;
  const bodyAt = slice.indexOf(text.slice(0, 12));
  let at = slice.indexOf(part, bodyAt > 0 ? bodyAt : 0);
  for (let k = 0; k < earlier && at >= 0; k++) at = slice.indexOf(part, at + 1);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + part.length };
}
