import { rangeOfWords, type Told } from './told.ts';

const UNREAL =
  /\b(?:usually|generally|in general|typically|normally|tend to|should|whenever|i (?:believe|always|often|try|like to|love)|you (?:have|need) to|would|i'd|i'll|will|if i|if a|if the|if someone|might|could have|good \w+ (?:are|is|know|always))\b/;

/** Per clause: whether it speaks in general or hypothetically, and so tells nothing that happened. */
export function unrealClauses(told: Told): boolean[] {
  return told.clauses.map((clause) => {
    const range = rangeOfWords(told, clause.startWord, clause.endWord);
    return UNREAL.test(told.text.slice(range.start, range.end).toLowerCase().replace(/’/g, "'"));
  });
}

const NEGATORS = new Set(
  "not never refuse refused refuses refusing didn't don't doesn't wasn't weren't couldn't wouldn't won't can't cannot without failed nobody neither".split(
    ' ',
  ),
);
// "not just", "never again", "didn't only" deny nothing.
const NO_DENIAL_AFTER = new Set('just only even simply merely again'.split(' '));
const SCOPE = 5;

/** Per word: 1 where a negation shortly before it, in its clause, denies it: "did not stop the pour". */
export function deniedWords(told: Told): Uint8Array {
  const denied = new Uint8Array(told.words.length);
  for (const clause of told.clauses) {
    for (let i = clause.startWord; i < clause.endWord; i++) {
      if (!NEGATORS.has(told.words[i]?.folded ?? '') || NO_DENIAL_AFTER.has(told.words[i + 1]?.folded ?? '')) continue;
      denied.fill(1, i + 1, Math.min(clause.endWord, i + 1 + SCOPE));
    }
  }
  return denied;
}

/** Whether a text states a denial itself, so that a denial in the take is no contradiction. */
export const hasDenial = (text: string): boolean =>
  /\b(?:not|no|never|nobody|nothing|without|refus\w+|disagree\w*|\w+n't|instead)\b/i.test(text.replace(/’/g, "'"));
