import { nameGround } from '../../language/matchName.ts';
import { isNamedDay } from '../../language/namedDays.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import { english } from '../../shared/message.ts';
import type { TextRange } from '../../shared/textRange.ts';
import type { Story } from '../../stories/model.ts';
import type { FactReview, NewFact } from '../model.ts';
import { alignmentOf } from './alignment.ts';
import { asTheStoryHasThem } from './bareNumbers.ts';
import { groundOf } from './context.ts';
import { acceptHeardAs } from './heardAs.ts';
import { ABSENT, type Judgement } from './judgement.ts';
import { type JoinStrays, joinStrays } from './joinStrays.ts';
import { judgeNames } from './nameFacts.ts';
import { judgeQuantities, sayQuantities } from './quantityFacts.ts';
import { trustingOwnWords } from './ownWords.ts';
import type { SaidQuantity } from './quantityFit.ts';
import { relevanceOf } from './relevance.ts';
import { type FactProfile, storyFactsOf, wordSpan } from './storyFacts.ts';
import type { Told } from './strays.ts';

/**
 * Which facts of a story a take got right, got wrong or left out, in the order of the story's facts, and which
 * quantities it says that the story does not have. A value is wrong only where its surroundings are the fact's; a
 * number that belongs to nothing in the story is new. Linear in the length of the take.
 *
 * @param join how values that no fact claims are tied to facts; another way only where its weights are fitted
 */
export function reviewFacts(
  story: Story,
  take: { readonly text: string; readonly words?: readonly Word[] },
  join: JoinStrays = joinStrays,
): { facts: FactReview[]; newFacts: NewFact[] } {
  const judged = judgeFacts(story, take, join);
  const facts = trustingOwnWords(story, judged.facts, (text) => judgeFacts(story, { text }, join).facts);
  return { facts, newFacts: newAmong(judged.unclaimed, facts) };
}

/** Each fact by itself, and the values that belong to none. */
function judgeFacts(
  story: Story,
  take: { readonly text: string; readonly words?: readonly Word[] },
  join: JoinStrays,
): { readonly facts: FactReview[]; readonly unclaimed: readonly SaidQuantity[] } {
  const known = storyFactsOf(story);
  const words = take.words ?? wordsOf(take.text);
  const quantities = asTheStoryHasThem(take.text, known);
  const ground = groundOf(take.text, words, quantities);
  const said = sayQuantities(ground, quantities);
  const alignment = alignmentOf(ground, known.script);
  const relevance = relevanceOf(ground, known.keys);
  const names = judgeNames(take.text, known, ground, nameGround(words), alignment, relevance);
  const { judgements, unclaimed } = judgeQuantities(
    known,
    said,
    ground,
    alignment,
    relevance,
    toldNames(names, words),
    join,
  );
  const judged = known.profiles.map((profile): FactReview => {
    const { fact } = profile;
    const judgement = judgements.get(profile) ?? names.get(profile) ?? ABSENT;
    return {
      id: fact.id,
      text: fact.text,
      kind: fact.kind,
      key: fact.key,
      status: judgement.status,
      said: judgement.said === null ? null : take.text.slice(judgement.said.start, judgement.said.end),
      range: judgement.said,
      reason: english(judgement.reason),
      why: judgement.reason,
      aliases: fact.aliases,
    };
  });
  return { facts: acceptHeardAs(judged, story.facts, take.text, words), unclaimed };
}

/** Values of no fact that tell something all the same: no weak ones, no "a day" and no part of what was told right. */
function newAmong(unclaimed: readonly SaidQuantity[], facts: readonly FactReview[]): NewFact[] {
  const isTold = (range: TextRange): boolean =>
    facts.some(
      (fact) =>
        fact.status === 'right' &&
        fact.range !== null &&
        fact.range.start <= range.start &&
        fact.range.end >= range.end,
    );
  return unclaimed
    .filter(
      ({ quantity }) =>
        !quantity.weak && !isNamedDay(quantity.value) && !isTold(quantity.range) && !/^an?\s/i.test(quantity.text),
    )
    .map(({ quantity }): NewFact => ({ text: quantity.text, kind: quantity.kind, range: quantity.range }));
}

/** Names told right, by where they stand in the take and in the script: they show where the values between them belong. */
function toldNames(names: ReadonlyMap<FactProfile, Judgement>, words: readonly Word[]): Told[] {
  const told: Told[] = [];
  for (const [profile, { status, said }] of names)
    if (status === 'right' && said)
      told.push({ from: wordSpan(words, said.start, said.end).from, at: profile.scriptAt });
  return told;
}
