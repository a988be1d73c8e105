import { wordsOf } from '../../../language/words.ts';
import { type Idea, ideasOf } from '../../../takes/text/ideas.ts';
import { gist } from '../../../takes/text/meanings/alike.ts';
import type { Meaning } from '../../../takes/text/meanings/wordMeanings.ts';
import type { AskKind } from '../../askKinds.ts';
import { partsOfQuestion } from '../../asks.ts';
import { type Slot, SLOTS } from '../model.ts';
import { intentOf } from './intents.ts';
import { rarityOf } from './rarity.ts';
import { type Stances, stancesOf } from './opposites.ts';

/** What a text is about, its opening ("Tell me about a time …") left out. */
export interface Matter {
  readonly ideas: readonly Idea[];
  readonly gist: Meaning | null;
  readonly stances: Stances;
}

/** What of a question is compared with others. */
export interface QuestionMeaning extends Matter {
  /** The first thing it asks, which says most of what it is about; the whole where it asks only one. */
  readonly first: Matter;
  readonly intent: string | null;
  readonly asks: AskKind;
  /** Its words, for telling the very same question. */
  readonly words: string;
}

/** What a session fills into slots: the company's name counts as {company} wherever a question says it. */
export type SlotValues = Partial<Readonly<Record<Slot, string>>>;

const OPENINGS =
  /\b(?:(?:can|could|would|will) you (?:please )?|please |i(?:'d| would) like (?:you )?to (?:hear|know)(?: about)? |so,? |now,? |and |think (?:back )?(?:of|to) |take me (?:back to|through) |(?:tell|talk to) (?:me|us) (?:a (?:little|bit) )?(?:about|of|through) |(?:give|share with|show) (?:me|us) |share |describe (?:to (?:me|us) )?|walk (?:me|us) through |talk (?:me|us) through |have you (?:ever )?|when (?:have|did|was) (?:you )?(?:last |ever )?|when was the last time (?:that )?(?:you )?)+/giu;
const OCCASION =
  /\b(?:an?|one|the|any|some|your|another)?\s*(?:(?:specific|concrete|recent|real|good) )?(?:time|example|occasion|situation|instance|moment|case|experience|story)s?(?: (?:of|when|where|in which|that|from your (?:work|career|life)|at work|about))*\b/giu;

/** Reads a question for comparing. Deterministic; about 0.1 ms. */
export function meaningOfQuestion(text: string, slots: SlotValues = {}): QuestionMeaning {
  const named = withSlots(text, slots);
  const asks = partsOfQuestion(named).asks;
  const whole = read(named);
  const opening = asks.length > 1 ? read(asks[0]!.text) : whole;
  const first = weightOf(opening) >= LEAST_OF_WHOLE * weightOf(whole) ? opening : whole;
  return { ...whole, first, intent: intentOf(named), asks: asks[0]?.kind ?? 'open', words: wordsIn(named) };
}

const wordsIn = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ');

const LEAST_OF_WHOLE = 0.5;
const weightOf = ({ ideas }: Matter): number => ideas.reduce((sum, idea) => sum + idea.weight, 0);

/** "did not agree" is disagreeing, and no agreement. */
const DENIED: Readonly<Record<string, string>> = {
  agree: 'disagree',
  safe: 'unsafe',
  clear: 'unclear',
  fair: 'unfair',
  like: 'dislike',
  succeed: 'fail',
};

function read(text: string): Matter {
  const affirmed = text.replace(
    /(?:\bnot|n['’]t) (agree|safe|clear|fair|like|succeed)\b/giu,
    (_, word: string) => DENIED[word.toLowerCase()] ?? word,
  );
  const bare = affirmed.replace(OPENINGS, ' ').replace(OCCASION, ' ');
  const words = wordsOf(bare);
  const ideas = ideasOf(words).map((idea) => ({
    ...idea,
    weight: idea.weight * rarityOf(idea.stem),
  }));
  return { ideas, gist: gist(ideas), stances: stancesOf(words) };
}

function withSlots(text: string, slots: SlotValues): string {
  let named = text;
  for (const slot of SLOTS) {
    const value = slots[slot]?.trim();
    // A very short name would be found inside other words.
    if (value && value.length > 2) named = named.split(value).join(`{${slot}}`);
  }
  return named;
}
