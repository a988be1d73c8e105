import { sourceRangeOf } from '../documents/sourceMap.ts';
import type { GuideStory } from '../documents/model.ts';
import { isFunctionWord } from '../language/functionWords.ts';
import { sentencesOf } from '../language/sentences.ts';
import { stem, wordsOf } from '../language/words.ts';
import type { TextRange } from '../shared/textRange.ts';

/** A sentence of a script as one unit of telling: "The result?" belongs to the sentence that answers it. */
export interface ScriptSentence {
  readonly text: string;
  /** In the document. */
  readonly range: TextRange;
  /** Stems of its words that carry meaning. */
  readonly stems: ReadonlySet<string>;
}

const FEW_WORDS = 4;

/** The units of telling of a script's text, in order. Ranges are in the text. */
export function tellingUnits(script: string): TextRange[] {
  const joined: TextRange[] = [];
  let asking: TextRange | null = null;
  for (const { text, range } of sentencesOf(script)) {
    const whole: TextRange = asking ? { start: asking.start, end: range.end } : range;
    if (asking === null && /\?["”'’]*$/.test(text) && wordsOf(text).length <= FEW_WORDS) {
      asking = range;
      continue;
    }
    joined.push(whole);
    asking = null;
  }
  if (asking) joined.push(asking);
  return joined;
}

export function scriptSentences(story: Pick<GuideStory, 'script' | 'scriptMap'>): ScriptSentence[] {
  const { script, scriptMap } = story;
  if (!script) return [];
  return tellingUnits(script.text).map((range) => ({
    text: script.text.slice(range.start, range.end),
    range: scriptMap
      ? sourceRangeOf(scriptMap, range)
      : { start: script.range.start + range.start, end: script.range.start + range.end },
    stems: stemsOf(script.text.slice(range.start, range.end)),
  }));
}

/** Stems of the words of a text that carry meaning. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((w) => !isFunctionWord(w.folded))
      .map((w) => stem(w.folded)),
  );
}

/** Share of the stems of `wanted` that are in `said`, the rare ones (few sentences have them) counting more. 0 to 1. */
export function carriedShare(
  wanted: ReadonlySet<string>,
  said: ReadonlySet<string>,
  all: readonly ReadonlySet<string>[],
): number {
  let total = 0;
  let found = 0;
  for (const word of wanted) {
    const having = all.filter((s) => s.has(word)).length;
    const weight = Math.log(1 + all.length / Math.max(1, having));
    total += weight;
    if (said.has(word)) found += weight;
  }
  return total === 0 ? 0 : found / total;
}
