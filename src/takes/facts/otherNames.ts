import { isFirstName, isWordToo } from '../../language/firstNames.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { isKnownOrganisation, isKnownTechnology, isPlainWordToo } from '../../language/knownNames.ts';
import { namesIn } from '../../language/namesIn.ts';
import type { FactKind } from '../../stories/model.ts';
import { type Ground, type Surroundings, surroundingsOf } from './context.ts';
import { type StoryFacts, wordSpan } from './storyFacts.ts';

/** A name in the take that is none of the story's: it may stand in another's place. */
export interface OtherName {
  readonly text: string;
  /** Kinds that it could be, likeliest first. */
  readonly kinds: readonly FactKind[];
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly surroundings: Surroundings;
  /** A word that is a name by more than its place. */
  readonly sure: boolean;
}

/** Names of the take that the story does not have, outside the word spans already taken. */
export function otherNames(text: string, ground: Ground, story: StoryFacts, taken: readonly { from: number; to: number }[]): OtherName[] {
  const found: OtherName[] = [];
  const isTaken = (from: number, to: number): boolean => taken.some((span) => from < span.to && span.from < to) || found.some((one) => from < one.to && one.from < to);
  const add = (from: number, to: number, kinds: readonly FactKind[], sure: boolean): void => {
    if (from >= to || isTaken(from, to)) return;
    const start = ground.words[from]!.start;
    const end = ground.words[to - 1]!.end - (/['’]s$/.exec(ground.words[to - 1]!.text)?.[0].length ?? 0);
    found.push({ text: text.slice(start, end), kinds, from, to, start, end, surroundings: surroundingsOf(ground, from, to, 5), sure });
  };
  for (const name of namesIn(text)) {
    if (name.unsure) continue;
    const { from, to } = wordSpan(ground.words, name.start, name.end);
    if (name.kind === 'title' && ground.words.slice(from, to).every((word) => story.vocabulary.has(word.folded))) continue;
    if (name.kind !== 'title' && ground.words.slice(from, to).every((word) => story.vocabulary.has(word.folded.replace(/'s$/, '')))) continue;
    add(from, to, kindsFor(name.kind), true);
  }
  const bare = (i: number): string => ground.words[i]!.folded.replace(/'s?$/, '');
  for (let i = 0; i < ground.words.length; i++) {
    const word = bare(i);
    if (story.vocabulary.has(word)) continue;
    if (isFirstName(word) && !isWordToo(word)) add(i, i + 1, ['person'], true);
    else if (isKnownOrganisation(word)) add(i, i + 1, ['organisation', 'technology'], true);
    else if (isKnownTechnology(word) && !isPlainWordToo(word)) add(i, i + 1, ['technology', 'term'], true);
    else if (/^[a-z]$/.test(word) && word !== 'a' && word !== 'i') {
      let to = i + 1;
      while (to < ground.words.length && /^[a-z]$/.test(bare(to))) to++;
      if (to - i >= 2 && !/^(?:a|p)m$/.test(word + (ground.words[i + 1] ? bare(i + 1) : ''))) add(i, to, ['technology', 'term'], true);
    } else if (!isFunctionWord(word) && word.length > 2) {
      // Any other word may be a name only by where it stands.
      add(i, i + 1, ['person', 'organisation', 'technology'], false);
    }
  }
  return found;
}

function kindsFor(kind: string): readonly FactKind[] {
  if (kind === 'person') return ['person'];
  if (kind === 'organisation') return ['organisation', 'technology'];
  if (kind === 'technology') return ['technology', 'term', 'organisation'];
  if (kind === 'title') return ['title'];
  return ['term', 'technology', 'organisation', 'person'];
}
