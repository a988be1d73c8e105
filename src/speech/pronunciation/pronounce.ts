import { fold } from '../../language/words.ts';
import type { PronouncingDictionary } from './dictionary.ts';
import { lettersToSounds } from './lettersToSounds.ts';
import { arePhones, LETTER_PHONES, VOWELS } from './phones.ts';

/** How a person says words of theirs: the word in small letters, and what it sounds like ("comfy you eye") or its phones. */
export type SayItLike = ReadonlyMap<string, string>;

/** How sure the phones of a word are: from the person, the dictionary, its parts in the dictionary, or the spelling. */
export type PronouncedBy = 'person' | 'dictionary' | 'parts' | 'spelling';

export interface Pronunciation {
  /** Different ways, likeliest first; never empty for a word with letters. */
  readonly ways: readonly string[];
  readonly by: PronouncedBy;
}

const MOST_WAYS = 6;

/** How one word (as `spokenWords` gives it: "fifty", "A", "Priya", "ComfyUI") may be said. */
export function pronounce(
  word: string,
  dictionary: PronouncingDictionary,
  sayItLike: SayItLike = new Map(),
): Pronunciation {
  const folded = fold(word).replace(/[^a-z']/g, '');
  const like = sayItLike.get(fold(word));
  if (like !== undefined) {
    const ways = soundsLike(like, dictionary);
    if (ways.length > 0) return { ways, by: 'person' };
  }
  if (folded === '') return { ways: [], by: 'spelling' };
  // Letters of an acronym come as single capitals, plural "As" as "Ss".
  const letter = /^(\p{Lu})(s?)$/u.exec(word);
  if (letter && (word !== 'A' || letter[2] !== '') && word !== 'I') {
    const ways = (LETTER_PHONES[letter[1]!.toLowerCase()] ?? []).map((way) => (letter[2] ? plural(way) : way));
    if (ways.length > 0) return { ways, by: 'dictionary' };
  }
  if (word === 'A') return { ways: ['EY', 'AH'], by: 'dictionary' };
  const known = inDictionary(folded, dictionary);
  if (known.length > 0) return { ways: withAccents(known), by: 'dictionary' };
  const parts = inParts(word, dictionary);
  if (parts) return { ways: withAccents(parts), by: 'parts' };
  const ruled = lettersToSounds(folded);
  return { ways: withAccents(ruled === '' ? [] : [ruled, ...otherVowels(ruled)]), by: 'spelling' };
}

/** "comfy you eye" → its words' phones run together; phones are taken as they are. Empty where a word has none. */
export function soundsLike(like: string, dictionary: PronouncingDictionary): string[] {
  if (arePhones(like)) return [like.trim().replace(/\s+/g, ' ')];
  let ways = [''];
  for (const word of fold(like)
    .split(/[^a-z']+/)
    .filter((part) => part !== '')) {
    const known = word.length === 1 && word !== 'a' ? (LETTER_PHONES[word] ?? []) : inDictionary(word, dictionary);
    const said = known.length > 0 ? known : [lettersToSounds(word)].filter((way) => way !== '');
    if (said.length === 0) return [];
    ways = ways.flatMap((way) => said.slice(0, 2).map((next) => `${way} ${next}`.trim())).slice(0, MOST_WAYS);
  }
  return ways.filter((way) => way !== '');
}

function inDictionary(word: string, dictionary: PronouncingDictionary): readonly string[] {
  const own = dictionary.lookup(word);
  if (own.length > 0) return own;
  const possessive = /^(.+)'s$/.exec(word) ?? /^(.+[^s])s$/.exec(word) ?? /^(.+s)'$/.exec(word);
  if (possessive) {
    const base = dictionary.lookup(possessive[1]!);
    if (base.length > 0) return word.endsWith("s'") ? base : base.map(plural);
  }
  const british = americanSpelling(word);
  return british === null ? [] : dictionary.lookup(british);
}

/** British spellings, by what the American dictionary has: "organised", "colour", "metre". */
function americanSpelling(word: string): string | null {
  const changed = word
    .replace(/is(e[ds]?|ing|ations?|ers?)$/, 'iz$1')
    .replace(/ys(e[ds]?|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|ful|able|ite|)$/, 'or$1')
    .replace(/^centre/, 'center')
    .replace(/^(.*(?:met|lit|fib|theat))re(s?)$/, '$1er$2')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/amme(s?)$/, 'am$1');
  return changed === word ? null : changed;
}

/** A word of two or more known words: "healthcare", "ComfyUI", "on-call", and words with a known beginning and ending. */
function inParts(word: string, dictionary: PronouncingDictionary): string[] | null {
  const camel = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  if (camel.length > 1) {
    const ways = camel.map((part) => partWays(part, dictionary));
    if (ways.every((way) => way.length > 0)) return joined(ways);
  }
  const folded = fold(word).replace(/[^a-z]/g, '');
  const ending = /^(.{3,}?)(ly|ness|less|ful|ing|ed|er|ers|able|ment|ments)$/.exec(folded);
  if (ending) {
    const base = [ending[1]!, `${ending[1]!}e`].map((stem) => dictionary.lookup(stem)).find((ways) => ways.length > 0);
    const tail = ENDINGS[ending[2]!];
    if (base && tail) return base.map((way) => `${way} ${ending[2] === 'ed' ? pastEnding(way) : tail}`);
  }
  const prefix = /^(re|un|pre|non|anti|over|under|out|mis|sub|inter|micro|multi|co|de)(.{3,})$/.exec(folded);
  if (prefix) {
    const rest = inDictionary(prefix[2]!, dictionary);
    const head = PREFIXES[prefix[1]!] ?? dictionary.lookup(prefix[1]!)[0];
    if (rest.length > 0 && head) return rest.map((way) => `${head} ${way}`);
  }
  // The most even cut into two known words of at least three letters.
  for (let offset = 0; offset <= folded.length; offset++) {
    const at = Math.floor(folded.length / 2) + (offset % 2 === 0 ? offset / 2 : -(offset + 1) / 2);
    if (at < 3 || folded.length - at < 3) continue;
    const first = dictionary.lookup(folded.slice(0, at));
    const second = inDictionary(folded.slice(at), dictionary);
    if (first.length > 0 && second.length > 0) return joined([first, second]);
  }
  return null;
}

const ENDINGS: Readonly<Record<string, string>> = {
  ly: 'L IY',
  ness: 'N AH S',
  less: 'L AH S',
  ful: 'F AH L',
  ing: 'IH NG',
  ed: 'D',
  er: 'ER',
  ers: 'ER Z',
  able: 'AH B AH L',
  ment: 'M AH N T',
  ments: 'M AH N T S',
};
const PREFIXES: Readonly<Record<string, string>> = {
  re: 'R IY',
  un: 'AH N',
  pre: 'P R IY',
  non: 'N AA N',
  anti: 'AE N T IY',
  mis: 'M IH S',
  sub: 'S AH B',
  inter: 'IH N T ER',
  micro: 'M AY K R OW',
  multi: 'M AH L T IY',
  co: 'K OW',
  de: 'D IY',
};

function partWays(part: string, dictionary: PronouncingDictionary): readonly string[] {
  if (/^\p{Lu}{1,4}$/u.test(part)) {
    return [[...part.toLowerCase()].map((letter) => LETTER_PHONES[letter]?.[0] ?? '').join(' ')];
  }
  const known = inDictionary(fold(part), dictionary);
  return known.length > 0 ? known : [lettersToSounds(fold(part))].filter((way) => way !== '');
}

const joined = (parts: readonly (readonly string[])[]): string[] =>
  parts
    .reduce<string[]>(
      (ways, part) => ways.flatMap((way) => part.slice(0, 2).map((next) => `${way} ${next}`.trim())),
      [''],
    )
    .slice(0, MOST_WAYS);

const lastPhone = (way: string): string => way.slice(way.lastIndexOf(' ') + 1);

function plural(way: string): string {
  const last = lastPhone(way);
  if (/^(?:S|Z|SH|ZH|CH|JH)$/.test(last)) return `${way} IH Z`;
  return `${way} ${/^(?:P|T|K|F|TH)$/.test(last) ? 'S' : 'Z'}`;
}

function pastEnding(way: string): string {
  const last = lastPhone(way);
  if (last === 'T' || last === 'D') return 'IH D';
  return /^(?:P|K|F|S|SH|CH|TH)$/.test(last) ? 'T' : 'D';
}

/** A spelled-out vowel is often another one in names: Priya, Anika, Shiva. */
function otherVowels(way: string): string[] {
  const phones = way.split(' ');
  const swaps: Readonly<Record<string, string>> = {
    AY: 'IY',
    AE: 'AA',
    AA: 'AE',
    EH: 'EY',
    IH: 'IY',
    OW: 'AA',
    AH: 'UH',
  };
  const at = phones.findIndex((phone) => phone in swaps);
  if (at < 0) return [];
  return [phones.with(at, swaps[phones[at]!]!).join(' ')];
}

/**
 * The same words without an r that is not before a vowel, as in most of England, Wales, Australia and the Caribbean.
 * The model was made from American speech; without these, "hard" in a London voice fits badly.
 */
function withAccents(ways: readonly string[]): string[] {
  const all = [...ways];
  for (const way of ways) {
    const phones = way.split(' ');
    const plain = phones.filter(
      (phone, i) => phone !== 'R' || VOWELS.has(phones[i + 1] ?? '') || !VOWELS.has(phones[i - 1] ?? ''),
    );
    if (plain.length > 0 && plain.length < phones.length) all.push(plain.join(' '));
  }
  return [...new Set(all)].slice(0, MOST_WAYS);
}
