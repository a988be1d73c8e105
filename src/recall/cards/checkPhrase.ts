import { quantitiesOf } from '../../language/quantities.ts';
import { isSameValue } from '../../language/sameQuantity.ts';
import { alike } from '../../takes/text/meanings/alike.ts';
import { affinity, vocabularyOf } from '../../takes/text/ideas.ts';
import { toldOf } from '../../takes/told.ts';
import type { CardKind } from '../model.ts';
import { type Message, message } from '../../shared/message.ts';

/** Shares of a phrase's ideas that an answer must carry. */
const RIGHT_FROM = 0.7;
const CLOSE_FROM = 0.35;
/** Words that are learnt as they stand must stand more exactly: courage is like patience, but another value. */
const EXACT_KINDS: ReadonlySet<CardKind> = new Set(['hookRest', 'values', 'storyForValue', 'storyForQuestion']);
const EXACT_RIGHT_FROM = 0.8;

/**
 * Holds an answer against a phrase and its other right wordings: how much of what the best of them says is there, in the same
 * words or in words of the same meaning. Its figures must be right.
 */
export function checkPhrase(
  ways: readonly string[],
  text: string,
  kind: CardKind,
): { readonly verdict: 'right' | 'close' | 'wrong'; readonly reason: Message } {
  let best = { share: -1, missing: [] as readonly string[], way: '' };
  for (const way of ways) {
    const found = carried(way, text, EXACT_KINDS.has(kind) ? affinity : alike);
    if (found.share > best.share) best = { ...found, way };
  }
  const { share, missing, way } = best;
  const figures = wrongFigure(way, text);
  const rightFrom = EXACT_KINDS.has(kind) ? EXACT_RIGHT_FROM : RIGHT_FROM;
  const quoted = missing
    .slice(0, 4)
    .map((word) => `“${word}”`)
    .join(', ');
  if (share >= rightFrom && figures === null)
    return {
      verdict: 'right',
      reason:
        missing.length === 0
          ? message('All of it is there.')
          : message('Nearly all of it is there; you left out {quoted}.', { quoted }),
    };
  if (share >= CLOSE_FROM)
    return { verdict: 'close', reason: figures ?? message('Part of it is there; missing: {quoted}.', { quoted }) };
  return { verdict: 'wrong', reason: figures ?? message('Hardly any of it is there; it is: {way}', { way: ways[0]! }) };
}

/** Weighted share of the wanted ideas that are said, each by the idea that is most like it, and the words that aren't. */
function carried(
  wanted: string,
  text: string,
  likeness: typeof alike,
): { readonly share: number; readonly missing: readonly string[] } {
  const vocabulary = vocabularyOf([wanted]);
  const want = toldOf(wanted, vocabulary);
  const said = toldOf(text, vocabulary);
  let total = 0;
  let sum = 0;
  const missing: string[] = [];
  for (const idea of want.ideas) {
    const weight = Math.max(idea.weight, 0.3);
    const close = said.ideas.reduce((most, other) => Math.max(most, likeness(idea, other)), 0);
    total += weight;
    sum += weight * close;
    if (close < 0.5)
      missing.push(want.text.slice(want.words[idea.startWord]!.start, want.words[idea.endWord - 1]!.end));
  }
  if (total > 0) return { share: sum / total, missing };
  // Nothing but function words: these then, one by one.
  const there = new Set(said.words.map(({ folded }) => folded));
  const left = want.words.filter(({ folded }) => !there.has(folded));
  return {
    share: want.words.length === 0 ? 0 : 1 - left.length / want.words.length,
    missing: left.map((word) => word.text),
  };
}

/** A figure of the phrase for which another of its kind was said; null where all that was said agrees. */
function wrongFigure(wanted: string, text: string): Message | null {
  const said = quantitiesOf(text).filter(({ withdrawn, weak }) => !withdrawn && !weak);
  for (const figure of quantitiesOf(wanted)) {
    if (figure.weak || said.some((one) => isSameValue(one, figure))) continue;
    const other = said.find(({ kind }) => kind === figure.kind);
    if (other) return message('You said “{said}”; it is {answer}.', { said: other.text, answer: figure.text });
  }
  return null;
}
