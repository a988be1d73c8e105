import { type Word, wordsOf } from '../../language/words.ts';
import { english, message } from '../../shared/message.ts';
import type { Fact } from '../../stories/model.ts';
import type { FactReview } from '../model.ts';

/**
 * Facts of which the person said how they are misheard, told by such a form: they are right. Linear in the words of the
 * take for each form.
 */
export function acceptHeardAs(
  facts: readonly FactReview[],
  sources: readonly Fact[],
  text: string,
  words: readonly Word[],
): FactReview[] {
  const forms = new Map(sources.map((fact) => [fact.id, fact.heardAs ?? []]));
  return facts.map((fact) => {
    for (const form of forms.get(fact.id) ?? []) {
      const at = placeOf(form, words);
      if (!at) continue;
      const said = text.slice(at.start, at.end);
      // Said both ways: the fact's own form is the better proof.
      if (fact.status === 'right' && fact.range && (fact.range.start >= at.end || fact.range.end <= at.start)) continue;
      const why = message('“{said}” is how {fact} was heard.', { said, fact: fact.text });
      return { ...fact, status: 'right' as const, said, range: at, reason: english(why), why };
    }
    return fact;
  });
}

/** The first place of a form, word for word; null where it is not said. */
export function placeOf(form: string, words: readonly Word[]): { start: number; end: number } | null {
  const wanted = wordsOf(form).map((word) => word.folded);
  if (wanted.length === 0) return null;
  for (let i = 0; i + wanted.length <= words.length; i++) {
    if (!wanted.every((folded, k) => same(words[i + k]!.folded, folded, k === wanted.length - 1))) continue;
    return { start: words[i]!.start, end: words[i + wanted.length - 1]!.end };
  }
  return null;
}

/** The last word may carry a possessive: "lee oh's idea". */
const same = (said: string, wanted: string, last: boolean): boolean =>
  said === wanted || (last && said.replace(/'s?$/, '') === wanted);
