import type { Fact, FactKind } from './model.ts';
import { tellingUnits } from './scriptSentences.ts';

/** A sentence of the script, with its place among those that are followed (see scriptToFollow). */
export interface CueSentence {
  readonly index: number;
  readonly text: string;
}

export interface CueFact {
  readonly text: string;
  readonly about: string;
  readonly key: boolean;
}

/** The script's sentences, to read along; a blank line begins a new paragraph. */
export function cueParagraphs(script: string): readonly (readonly CueSentence[])[] {
  const paragraphs: CueSentence[][] = [];
  let endOfLast = 0;
  tellingUnits(script).forEach(({ start, end }, index) => {
    const text = script.slice(start, end).replace(/\s+/g, ' ').trim();
    if (index === 0 || /\r?\n[ \t]*\r?\n/.test(script.slice(endOfLast, start))) paragraphs.push([]);
    paragraphs.at(-1)?.push({ index, text });
    endOfLast = end;
  });
  return paragraphs;
}

/** Terms are words like any other; numbers and names are what memory loses. */
const isNumberOrName = (kind: FactKind): boolean => kind !== 'term' && kind !== 'title';

/** Numbers and names to look at while telling: facts marked as key first, the same wording once. */
export function cueFacts(facts: readonly Fact[]): readonly CueFact[] {
  const seen = new Set<string>();
  const shown: CueFact[] = [];
  for (const wantKey of [true, false]) {
    for (const fact of facts) {
      if (fact.key !== wantKey || (!fact.key && !isNumberOrName(fact.kind))) continue;
      const wording = fact.text.toLowerCase();
      if (seen.has(wording)) continue;
      seen.add(wording);
      shown.push({ text: fact.text, about: fact.about, key: fact.key });
    }
  }
  return shown;
}
