import { isFunctionWord } from '../../language/functionWords.ts';
import { quantitiesOf } from '../../language/quantities.ts';
import { fold, stem, wordsOf } from '../../language/words.ts';
import { tellingUnits } from '../../stories/scriptSentences.ts';
import type { Fact } from '../../stories/model.ts';
import { LIGHT_WORDS } from '../../takes/text/lightWords.ts';
import { companyNames } from '../../takes/company.ts';
import { type Draft, draft } from './draft.ts';
import { contextOf, gapOf, otherWays, type StoryGround } from './factCards.ts';
import { withGap } from './gaps.ts';
import { isNameKind } from './storyMentions.ts';

/** So many facts that the guide doesn't mark as key are asked per story; those that its key points name come first. */
export const MOST_FACT_CLOZES = 5;
/** So many words that carry a sentence without facts are asked per story. */
export const MOST_WORD_CLOZES = 3;

/** Shorter words are seldom what one forgets; those that a key point has too may be shorter. */
const LEAST_LETTERS = 8;
const LEAST_LETTERS_IN_POINT = 6;
const MOST_SENTENCE_WORDS = 30;

/**
 * Sentences of the script with a gap: on facts that aren't key, then on rare words of sentences that hold no fact. One gap a
 * sentence, and none in sentences that a key fact asks with already.
 *
 * @param asked prompts that the story's other cards use
 */
export function clozeCards(ground: StoryGround, asked: readonly string[]): Draft[] {
  const used = new Set<number>();
  const facts = factClozes(ground, asked, used);
  return [...facts, ...wordClozes(ground, asked, used)];
}

function factClozes(ground: StoryGround, asked: readonly string[], used: Set<number>): Draft[] {
  const { story, names } = ground;
  const company = new Set(companyNames(story));
  const cards: Draft[] = [];
  for (const fact of story.facts.filter((one) => !one.key).toSorted((a, b) => weightOf(b) - weightOf(a))) {
    if (cards.length >= MOST_FACT_CLOZES) break;
    if (company.has(fold(fact.text)) || isSlight(fact)) continue;
    const gap = gapOf(ground, fact, ['script']);
    if (!gap || gap.scriptAt === null || used.has(gap.scriptAt) || sharesSentence(gap.prompt, asked)) continue;
    used.add(gap.scriptAt);
    cards.push(
      draft({
        key: `${story.id}#${fact.id}#cloze`,
        kind: 'cloze',
        storyId: story.id,
        document: story.document,
        prompt: gap.prompt,
        context: contextOf(names.asked(story, gap.answer)),
        answer: gap.answer,
        accepts: otherWays(fact, gap.answer),
        factId: fact.id,
      }),
    );
  }
  return cards;
}

/** What a key point or hook names too matters more; figures more than names. */
const weightOf = (fact: Fact): number =>
  2 * new Set(fact.sources.map(({ place }) => place)).size + (isNameKind(fact.kind) ? 0 : 1);

/** "One sheet", "second half", a firm's bare name, "February": true, but nobody would ask. */
const isSlight = (fact: Fact): boolean =>
  fact.kind === 'ordinal' ||
  fact.kind === 'organisation' ||
  fact.kind === 'term' ||
  fact.kind === 'title' ||
  (fact.kind === 'date' && String(fact.value).startsWith('--')) ||
  (fact.kind === 'frequency' && typeof fact.value === 'string') ||
  (fact.kind === 'number' && Number(fact.value) <= 1);

/** Whether a prompt asks with (nearly) the sentence of another. */
function sharesSentence(prompt: string, asked: readonly string[]): boolean {
  const own = new Set(contentOf(prompt));
  return asked.some((other) => {
    const words = contentOf(other);
    const shared = words.filter((word) => own.has(word)).length;
    return shared >= 3 && shared / Math.min(own.size, words.length) > 0.6;
  });
}

const contentOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !isFunctionWord(word.folded))
    .map((word) => stem(word.folded));

/** Words that stand once in the script and that a key point has too are the ones a sentence hangs on. */
function wordClozes({ story, names }: StoryGround, asked: readonly string[], used: ReadonlySet<number>): Draft[] {
  const text = story.script?.text ?? '';
  const counts = new Map<string, number>();
  for (const word of contentOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const points = new Set(story.keyPoints.flatMap((point) => contentOf(`${point.label} ${point.text}`)));
  const candidates = tellingUnits(text).flatMap((range, index) => {
    const sentence = text.slice(range.start, range.end);
    const words = wordsOf(sentence);
    if (used.has(range.start) || quantitiesOf(sentence).some(({ weak }) => !weak)) return [];
    if (words.length < 6 || words.length > MOST_SENTENCE_WORDS || sharesSentence(sentence, asked)) return [];
    const [best] = words
      .filter(
        (word, i) =>
          i > 0 &&
          /^\p{Ll}+$/u.test(word.text) &&
          word.text.length >= (points.has(stem(word.folded)) ? LEAST_LETTERS_IN_POINT : LEAST_LETTERS) &&
          !isFunctionWord(word.folded) &&
          !LIGHT_WORDS.has(word.folded) &&
          counts.get(stem(word.folded)) === 1,
      )
      .map((word) => ({ word, inPoints: points.has(stem(word.folded)) }))
      .toSorted((a, b) => Number(b.inPoints) - Number(a.inPoints) || b.word.text.length - a.word.text.length);
    if (!best) return [];
    const gap = { start: range.start + best.word.start, end: range.start + best.word.end };
    const prompt = withGap(text, range, [gap], best.word.text);
    return prompt === null ? [] : [{ prompt, answer: best.word.text, inPoints: best.inPoints, index }];
  });
  return candidates
    .toSorted((a, b) => Number(b.inPoints) - Number(a.inPoints) || a.index - b.index)
    .slice(0, MOST_WORD_CLOZES)
    .map(({ prompt, answer }) =>
      draft({
        key: `${story.id}#word-${fold(answer)}#cloze`,
        kind: 'cloze',
        storyId: story.id,
        document: story.document,
        prompt,
        context: contextOf(names.asked(story, answer)),
        answer,
      }),
    );
}
