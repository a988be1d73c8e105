import { fold, wordsOf } from '../language/words.ts';
import { FUNCTION_WORDS } from '../language/functionWords.ts';
import { reduce } from '../takes/text/synonyms.ts';

/** Something that a question offers to choose. */
export interface Option {
  readonly text: string;
  /** Reduced content words. */
  readonly keys: readonly string[];
  /** First letters of a name of several words: "PFM" of "Prefer Flexible Means". */
  readonly acronym: string | null;
}

const MOST = 12;
/** Options longer than this are sentences, not names. */
const LONGEST_WORDS = 8;

/**
 * What a question gives to choose from: a list after a colon or "are", values in quotation marks or bold, "A, B or C" in
 * the ask itself, bullet lines. Empty where there is no list, and then nobody can say that none was chosen.
 */
export function optionsOf(question: string, ask: string): Option[] {
  const own = alternativesIn(ask);
  if (own.length >= 2) return own;
  for (const list of [bulleted(question), quotedValues(question), afterColon(question), capitalisedList(question)]) {
    if (list.length >= 2) return list;
  }
  return [];
}

function alternativesIn(ask: string): Option[] {
  // "Would you rather A, B, or C", "Which site would you prefer, A or B".
  const match =
    /\b(?:rather|prefer|choose|like best|like most)\b\s*(?:to\s+)?(?:work (?:with|in|at|on)\s+)?[,:]?\s*(.+\bor\b.+)$/iu.exec(
      ask,
    ) ?? /[,:–—]\s*([^,:]+(?:,[^,:]+)*,?\s+or\s+[^,:]+)$/iu.exec(ask);
  return match ? optionsFrom(split(match[1]!)) : [];
}

const afterColon = (question: string): Option[] => {
  const match = /[:–—]\s+([^:.?!]+?(?:,|;)[^:.?!]+?)(?:[.?!]|$)/u.exec(question);
  return match ? optionsFrom(split(match[1]!)) : [];
};

/** "our values are Kindness, Curiosity and Courage". Only lists with capitals, so that no plain sentence is a list. */
const capitalisedList = (question: string): Option[] => {
  const match =
    /\b(?:are|include|of|between|from|by)\s+((?:["“*_]*\p{Lu}[\p{L}’'& -]*?["”*_]*\s*[,;]\s*)+(?:and |or |& )?["“*_]*\p{Lu}[\p{L}’'& -]*)/u.exec(
      question,
    );
  // "our promises, Honest Prices, Quick Hands or Open Doors, …"
  const inside =
    match ??
    /,\s+((?:\p{Lu}[\p{L}’'& -]*?,\s*)+(?:and |or )?\p{Lu}[\p{L}’'& -]*?(?:\s+(?:and|or)\s+\p{Lu}[\p{L}’'& -]*?)?),/u.exec(
      question,
    );
  return inside ? optionsFrom(split(inside[1]!)) : [];
};

const quotedValues = (question: string): Option[] => {
  const found = [...question.matchAll(/["“]([^"“”]{2,60})["”]|\*\*([^*]{2,60})\*\*/gu)].map((m) => m[1] ?? m[2] ?? '');
  return optionsFrom(found);
};

const bulleted = (question: string): Option[] =>
  optionsFrom([...question.matchAll(/(?:^|\n)\s*(?:[-*•]|\d+[.)]|[a-d][.)])\s+([^\n:–—]{2,80})/giu)].map((m) => m[1]!));

/** "A, B, and C and D": behind a comma the last "and" sets off the last name, which may hold another. */
const split = (list: string): string[] =>
  /[,;]\s*(?:and|or|&)\s/u.test(list)
    ? list.split(/\s*[,;]\s*(?:and |or |& )?/u)
    : list.split(/\s*[,;]\s*(?:and |or |& )?|\s+(?:and|or|&)\s+(?!(?:\p{Ll}))|\s+or\s+/u);

function optionsFrom(texts: readonly string[]): Option[] {
  const options: Option[] = [];
  for (const raw of texts.slice(0, MOST)) {
    const text = raw
      .replace(/^(?:and |or |the |our |a |an |with |in |at )+/iu, '')
      .replace(/[\s.?!"”*_]+$/u, '')
      .trim();
    const words = wordsOf(text);
    if (words.length === 0 || words.length > LONGEST_WORDS) continue;
    const keys = words.filter((word) => !FUNCTION_WORDS.has(word.folded)).map((word) => reduce(word.folded));
    options.push({
      text,
      keys: keys.length > 0 ? keys : words.map((word) => reduce(word.folded)),
      acronym: words.length >= 3 ? words.map((word) => word.folded[0]).join('') : null,
    });
  }
  // Words that several options share tell none of them.
  const counts = new Map<string, number>();
  for (const { keys } of options) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return options.map((option) => {
    const own = option.keys.filter((key) => counts.get(key) === 1);
    return own.length > 0 ? { ...option, keys: own } : option;
  });
}

const BY_PLACE =
  /\b(?:(?:the|my|our) (?:first|second|third|fourth|fifth|last|former|latter|other)(?: (?:one|two|of|option|value|principle))?|all (?:of (?:them|these|those)|three|four|five)|both|either|neither|none(?: of (?:them|these|those))?|any of (?:them|these|those)|no preference|don'?t mind|number (?:one|two|three|four|five|\d)|option [a-e\d])\b/iu;

/** The option an answer names, by half of its telling words at least, or says by place ("the last one", "either"). */
export function chosenOption(options: readonly Option[], answer: string): string | null {
  const folded = fold(answer);
  const words = wordsOf(answer);
  const keys = new Set(words.map((word) => reduce(word.folded)));
  for (const { text, keys: wanted, acronym } of options) {
    const known = wanted.filter((key) => keys.has(key)).length;
    if (known > 0 && known >= wanted.length / 2) return text;
    if (acronym && words.some((word) => word.folded === acronym)) return text;
  }
  return BY_PLACE.exec(folded)?.[0] ?? null;
}
