import { soundLikeness, squeeze } from '../language/soundAlike.ts';
import { meaningOf } from './text/meanings/wordMeanings.ts';
import { countPasts } from './connectionPasts.ts';
import type { Outline } from './outline.ts';
import type { Told } from './told.ts';

/** Word indexes at which a company name is said; "net flix", "Netflix's" and "Saint Brendan's" for "St Brendan's" count. */
export function mentionsOf(outline: Outline, take: Told): number[] {
  const found = new Set<number>();
  const plain = take.words.map((word) => spelledAlike(word.folded));
  for (const name of outline.company) {
    const parts = name
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '')
      .map(spelledAlike);
    const joined = parts.join('');
    const telling = parts.filter(
      (part) => part.length >= 5 && !PLACE_WORDS.has(part) && !outline.storyPlaces.has(part),
    );
    plain.forEach((word, i) => {
      const all = parts.every((part, k) => plain[i + k] === part);
      const pair = joined.length >= 5 && word + (plain[i + 1] ?? '') === joined;
      const oneWord = joined.length >= 4 && word === joined;
      // "Brendan's" for "St Brendan's", "Harrow" for "Harrow Primary School".
      const next = /^(?:and|n|of|the)$/.test(plain[i + 1] ?? '') ? plain[i + 2] : plain[i + 1];
      const two = word + (next ?? '');
      const least = isFuture(take, i) ? SOUNDS_RATHER_ALIKE : SOUNDS_ALIKE;
      const heard = soundsLike(joined, word, least) || soundsLike(joined, two, least);
      if (all || pair || oneWord || heard || (parts.length > 1 && telling.includes(word))) found.add(i);
    });
  }
  return [...found].sort((a, b) => a - b);
}

/** Shorter names sound like too many words; of less than `LONG_NAME` letters, only what is no word itself is one misheard. */
const SOUND_FROM_LETTERS = 5;
const LONG_NAME = 7;
const SOUNDS_ALIKE = 0.9;
/** Beside "I'd", where a name of a place is looked for. */
const SOUNDS_RATHER_ALIKE = 0.8;

/** "lark more" for Larkmoor: a long name in nearly its own letters. */
const soundsLike = (name: string, said: string, least: number): boolean =>
  name.length >= SOUND_FROM_LETTERS &&
  (name.length >= LONG_NAME || meaningOf(said) === null) &&
  said.charAt(0) === name.charAt(0) &&
  Math.abs(said.length - name.length) <= 2 &&
  soundLikeness(squeeze(name), squeeze(said)) >= least;

/** "At … I'd", "I'd want that at …": the name stands after a preposition, and near it what the teller would do. */
function isFuture(take: Told, at: number): boolean {
  const word = (offset: number): string => take.words[at + offset]?.folded ?? '';
  if (!/^(?:at|for|in|on|with|to|join|joining)$/.test(/^(?:a|an|the)$/.test(word(-1)) ? word(-2) : word(-1)))
    return false;
  for (let offset = -9; offset <= 5; offset++)
    if (
      /^i'(?:d|ll)$/.test(word(offset)) ||
      (word(offset) === 'i' && /^(?:would|will|want|hope)$/.test(word(offset + 1)))
    )
      return true;
  return false;
}

const spelledAlike = (folded: string): string => {
  const word = folded.replace(/'s$/, '');
  return word === 'saint' ? 'st' : word;
};

// Words that many names of companies share, and that stand for nothing alone.
const PLACE_WORDS = new Set(
  'school academy college hospital group company build building builders services service trust house care centre center primary secondary university engineering solutions partners royal general north south east west street bank rail group limited health community foods homes local council county national first great united little green white black silver golden bright clear'.split(
    ' ',
  ),
);

/** How far before a name its clause is looked at. */
const CLAUSE_REACH = 7;
const PLACING =
  /^(?:at|for|with|in|from|to|by|near|past|outside|opposite|a|an|of|on|into|behind|via|the|when|who|where|before|after)$/;
/** What somebody else does again and again: "my sister works at Larkfield". */
const OTHERS_NOW =
  /^(?:works|lives|goes|shops|runs|uses|drives|delivers|stays|worked|lived|trains|studies|sells|buys|teaches|cooks|sits|volunteers)$/;

/** "My sister works at Larkfield", "Larkfield bought it that year": the name only comes by in what was or is told of others. */
export function isByTheWay(outline: Outline, take: Told, anchor: number): boolean {
  const word = (at: number): string => take.words[at]?.folded ?? '';
  const parts = new Set(outline.company.flatMap((name) => name.split(' ')));
  let first = anchor;
  while (first > 0 && parts.has(word(first - 1).replace(/'s$/, ''))) first--;
  let after = anchor + 1;
  while (parts.has(word(after).replace(/'s$/, ''))) after++;
  if (countPasts(take, after, after + 1) > 0) return true;
  if (!PLACING.test(word(first - 1))) return false;
  for (let at = first - 2; at >= Math.max(0, first - CLAUSE_REACH); at--) {
    const gap = take.text.slice(take.words[at]?.end ?? 0, take.words[at + 1]?.start ?? 0);
    if (/[.!?;:]/.test(gap) || /^(?:and|so|but|because|which|what)$/.test(word(at))) return false;
    if (OTHERS_NOW.test(word(at)) || countPasts(take, at, at + 1) > 0) return true;
  }
  return false;
}
