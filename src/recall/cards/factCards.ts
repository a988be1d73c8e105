import type { GuideDocument } from '../../documents/model.ts';
import { fold, wordsOf } from '../../language/words.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import type { FactMention } from '../../stories/factMentions.ts';
import { withoutMarker } from '../../stories/factPassages.ts';
import type { Fact, FactPlace, Story } from '../../stories/model.ts';
import type { CardDocument } from './cardDocument.ts';
import { type Draft, draft } from './draft.ts';
import { GAP, sentenceAround, withGap } from './gaps.ts';
import { givesAway } from './givesAway.ts';
import { isNameKind } from './storyMentions.ts';
import type { StoryNames } from './storyNames.ts';

/** What the cards of one story are made from. */
export interface StoryGround {
  readonly document: CardDocument;
  readonly guide: GuideDocument;
  readonly story: Story;
  readonly names: StoryNames;
  readonly mentions: ReadonlyMap<Fact, readonly FactMention[]>;
}

/** A fact's gap in a sentence of the guide. */
export interface FactGap {
  readonly prompt: string;
  /** As the sentence has it: "five", "two weeks". */
  readonly answer: string;
  /** Where the sentence begins in the script; null for other places. */
  readonly scriptAt: number | null;
}

/** A sentence of the script says most naturally what a fact is about, then a key point, then lists. */
const PLACES: readonly FactPlace[] = ['script', 'keyPoint', 'hook', 'card', 'metrics', 'names'];

/** The best sentence to ask for a fact with a gap; null where every one gives it away. */
export function gapOf({ mentions }: StoryGround, fact: Fact, places: readonly FactPlace[] = PLACES): FactGap | null {
  const own = mentions.get(fact) ?? [];
  for (const place of places) {
    // "a week" is as well no number at all.
    for (const mention of own.filter(({ passage, quantity }) => passage.place === place && quantity?.weak !== true)) {
      const { passage, start, end } = mention;
      const within = sentenceAround(passage.text, mention);
      const others = own.filter((other) => other.passage === passage && other !== mention);
      const answer = passage.text.slice(start, end);
      const prompt = withGap(passage.text, within, [{ start, end }, ...others], answer);
      if (prompt === null) continue;
      const labelled = place === 'keyPoint' && passage.label !== '' && !givesAway(passage.label, answer);
      return {
        prompt: labelled ? `${passage.label}: ${prompt}` : prompt,
        answer,
        scriptAt: place === 'script' ? within.start : null,
      };
    }
  }
  return null;
}

/** Other ways of saying a fact that is shown as `answer`. */
export const otherWays = (fact: Fact, answer: string): string[] =>
  [...new Set([fact.text, ...fact.aliases])].filter((way) => fold(way) !== fold(answer));

/** A key fact asked for by the sentence it stands in, and a key number asked for what it is of. */
export function factCards(ground: StoryGround): Draft[] {
  const { story, names } = ground;
  const cards: Draft[] = [];
  for (const fact of story.facts) {
    if (!fact.key || fact.kind === 'person') continue;
    const common = { storyId: story.id, document: story.document, factId: fact.id };
    const gap = gapOf(ground, fact) ?? askedByMeaning(fact);
    if (gap)
      cards.push(
        draft({
          ...common,
          key: `${story.id}#${fact.id}#value`,
          kind: 'fact',
          prompt: gap.prompt,
          context: contextOf(names.asked(story, gap.answer)),
          answer: gap.answer,
          accepts: otherWays(fact, gap.answer),
        }),
      );
    const meaning = isNameKind(fact.kind) || fact.value === 0 || fact.value === 1 ? null : meaningOf(ground, fact);
    if (meaning)
      cards.push(
        draft({
          ...common,
          key: `${story.id}#${fact.id}#meaning`,
          kind: 'factMeaning',
          prompt: `What does “${meaning.shown}” stand for?`,
          context: contextOf(names.asked(story, meaning.answer)),
          answer: meaning.answer,
        }),
      );
  }
  return cards;
}

/** A story's name above a question, with a capital. */
export const contextOf = (name: string | null): string | null =>
  name === null ? null : name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "Tech debt reduction: ___", where no sentence will do. */
function askedByMeaning(fact: Fact): FactGap | null {
  if (!isTelling(fact.about) || givesAway(fact.about, fact.text)) return null;
  return { prompt: `${fact.about}: ${GAP}`, answer: fact.text, scriptAt: null };
}

/** A longer meaning is a whole story, words. */
const MOST_MEANING_WORDS = 12;

/** What a number is of, in the guide's words, without the number. */
function meaningOf(
  { guide, mentions }: StoryGround,
  fact: Fact,
): { readonly shown: string; readonly answer: string } | null {
  const own = (mentions.get(fact) ?? []).filter(({ quantity }) => quantity?.weak !== true);
  for (const place of ['metrics', 'card', 'keyPoint', 'script'] as const) {
    for (const { passage, start, end } of own.filter((mention) => mention.passage.place === place)) {
      const said = passage.text.slice(start, end);
      const entry = place === 'metrics' ? guide.metrics.find((one) => one.name === passage.label) : undefined;
      // "2 weeks - To learn 3 technologies": the three are not what the entry is about.
      if (place === 'metrics' && !entry?.name.includes(said)) continue;
      const shown = entry?.name ?? said;
      const answer = entry ? plain(withoutMarker(entry.description)) : aroundNumber(passage, start, end);
      const words = wordsOf(answer).length;
      if (words <= MOST_MEANING_WORDS && isTelling(answer) && !givesAway(shown, answer)) return { shown, answer };
    }
  }
  return null;
}

/** The clause around a number without it; of a card's entry all the rest. */
function aroundNumber({ text, place }: FactMention['passage'], start: number, end: number): string {
  if (place === 'card') return plain(`${text.slice(0, start)} ${text.slice(end)}`).replace(/^of\s+/, '');
  const within = place === 'script' ? sentenceAround(text, { start, end }) : clauseAround(text, start, end);
  const said = text.slice(start, end);
  return withGap(text, within, [{ start, end }], said)?.replace(GAP, '…') ?? '';
}

function clauseAround(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(text.lastIndexOf(', ', start), text.lastIndexOf('; ', start));
  const to = [text.indexOf(', ', end), text.indexOf('; ', end)].filter((at) => at >= 0);
  const clause = { start: from < 0 ? 0 : from + 2, end: Math.min(text.length, ...to) };
  return clause;
}

/** A lone "before" says nothing. */
const isTelling = (text: string): boolean => {
  const words = wordsOf(text).filter((word) => !isFunctionWord(word.folded));
  return words.length >= 2 || (words.length === 1 && words[0]!.folded.length >= 4);
};

/** "Lead engineer → now Principal Engineer" as it is said. */
export const tidy = (text: string): string => plain(text.replace(/\s*(?:→|->|=>)\s*/g, ', '));

/** Without markup, and without marks at its ends. */
const plain = (text: string): string =>
  text
    .replace(/[*_`"“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:,;.()]+|[\s\-–—:,;()]+$/gu, '')
    .trim();
