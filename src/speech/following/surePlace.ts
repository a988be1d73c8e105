import type { FollowingGrammar } from './grammar.ts';
import { isFreePhone, type PhoneticSegment } from './phoneticDecoder.ts';
import { RUN_WORDS } from './scriptShare.ts';

const NONE = { unit: -1, word: -1, length: 0 };

/**
 * The last place in the script that was surely reached: the end of so many of its words in a row as seldom follow each
 * other by chance, or of a whole sentence that is shorter. Single words of sentences far ahead are easily heard in free
 * speech; who goes on from there can't come back. Null where nothing is sure.
 */
export function surePlace(
  segments: readonly PhoneticSegment[],
  grammar: FollowingGrammar,
): { readonly unit: number; readonly word: number } | null {
  let sure: { unit: number; word: number } | null = null;
  let run = NONE;
  for (const { word } of segments) {
    if (isFreePhone(word)) run = NONE;
    const meaning = grammar.meanings.get(word);
    if (meaning?.kind !== 'word' || meaning.part !== meaning.parts - 1) continue;
    const { unit, word: at } = meaning;
    run = { unit, word: at, length: run.unit === unit && run.word === at - 1 ? run.length + 1 : 1 };
    if (run.length >= Math.min(RUN_WORDS, grammar.units[unit]!.words.length)) sure = { unit, word: at };
  }
  return sure;
}
