import { spokenWords } from '../language/spokenForm.ts';
import { message, worded } from '../shared/message.ts';
import { connectionShares, looksForward } from './connection.ts';
import type { Fact, Story, SuggestedCut } from './model.ts';
import { carriedShare, scriptSentences, type ScriptSentence, stemsOf } from './scriptSentences.ts';

/** A sentence carries a key point where it has this share of the point's words (weighted) … */
const CARRIES = 0.34;
/** … and is not much weaker than the sentence that carries it best. */
const NEAR_BEST = 0.7;
const RESULT = /^(?:results?|outcomes?|impact|achievement|effect)$/i;
const RESULT_WORDS =
  /\b(?:result|in the end|as a result|led to|reduced|increased|improved|cut|saved|launched|won|achieved|hit every|finished|passed)\b/i;

interface Weighed extends SuggestedCut {
  readonly loss: number;
}

/**
 * The sentences of a script as cuts, the safest first: those that carry no key point, fact or connection, the longest
 * of them first; then by what would be lost. The connection and a result's only sentence are never offered.
 */
export function suggestCuts(story: Story, wordsPerMinute: number): SuggestedCut[] {
  const sentences = scriptSentences(story);
  if (sentences.length < 2) return [];
  const all = sentences.map((s) => s.stems);
  const carriers = story.keyPoints.map((point) => {
    const wanted = stemsOf(point.text);
    const shares = sentences.map((s) => carriedShare(wanted, s.stems, all));
    const best = Math.max(...shares);
    return shares.flatMap((share, i) => (share >= CARRIES && share >= best * NEAR_BEST ? [i] : []));
  });
  const closing = connectionIndex(story, sentences);
  const offers: Weighed[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const points = story.keyPoints.filter((_, p) => carriers[p]!.includes(i));
    const alone = story.keyPoints.filter((_, p) => carriers[p]!.length === 1 && carriers[p]![0] === i);
    const facts = story.facts.filter((fact) => saidIn(fact, sentence));
    const onlyHere = facts.filter((fact) => sentences.every((other, j) => j === i || !saidIn(fact, other)));
    const result = isResult(story, carriers, sentences, i);
    if (i === closing || result) continue;
    const words = spokenWords(sentence.text).length;
    const lost = [...alone.map((p) => p.label || p.text), ...onlyHere.map((f) => f.text)];
    const carries = points.length > 0 || facts.length > 0;
    offers.push({
      text: sentence.text,
      range: sentence.range,
      words,
      seconds: Math.round((words / wordsPerMinute) * 600) / 10,
      ...worded({
        reason: !carries
          ? message('carries no key point, fact or connection')
          : lost.length === 0
            ? message('what it says is also said elsewhere')
            : message('would lose {lost}', { lost: lost.join(', ') }),
      }),
      carries: lost,
      // A first sentence sets the scene, so it goes after its equals.
      loss:
        (carries ? 1 : 0) +
        3 * alone.length +
        onlyHere.reduce((sum, f) => sum + (f.key ? 4 : 1), 0) +
        (points.length - alone.length) * 0.5 +
        (i === 0 ? 0.75 : 0),
    });
  }
  return offers.toSorted((a, b) => a.loss - b.loss || b.words - a.words).map(({ loss: _, ...cut }) => cut);
}

const saidIn = (fact: Fact, sentence: ScriptSentence): boolean =>
  fact.sources.some(
    ({ place, range }) => place === 'script' && range.start < sentence.range.end && range.end > sentence.range.start,
  );

/** The sentence that links the story to the company; the last of the best. -1 where none does. */
function connectionIndex(story: Story, sentences: readonly ScriptSentence[]): number {
  const shares = connectionShares(story, sentences);
  const best = Math.max(...shares);
  if (best >= 0.5) return shares.lastIndexOf(best);
  return looksForward(sentences.at(-1)!.text) ? sentences.length - 1 : -1;
}

/** Whether a sentence is the only one that tells how the story ended. */
function isResult(
  story: Story,
  carriers: readonly (readonly number[])[],
  sentences: readonly ScriptSentence[],
  i: number,
): boolean {
  const points = story.keyPoints.flatMap((point, p) => (RESULT.test(point.label) ? [carriers[p]!] : []));
  if (points.some((indexes) => indexes.length > 0))
    return points.some((indexes) => indexes.length === 1 && indexes[0] === i);
  const telling = sentences.flatMap((s, j) => (RESULT_WORDS.test(s.text) ? [j] : []));
  return telling.length === 1 && telling[0] === i;
}
