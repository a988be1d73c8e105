import { distance } from 'fastest-levenshtein';
import { isFirstName } from './firstNames.ts';
import { isFunctionWord } from './functionWords.ts';
import { isDoubleU, letterOf } from './letterNames.ts';
import type { NameForms } from './nameForms.ts';
import { soundLikeness, soundOf, squeeze } from './soundAlike.ts';
import { fold, type Word } from './words.ts';

export interface NameMatch {
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /**
   * written: the same letters, perhaps joined, split or spelled out. familiar: a nickname or long form.
   * sound: another word that sounds alike and may be meant as itself, so only its surroundings can tell.
   */
  readonly how: 'written' | 'familiar' | 'sound';
  /** 0 to 1, see soundLikeness; 1 unless how is sound. */
  readonly likeness: number;
}

const MOST_WORDS = 5;

/** Words of a text with their neighbours joined, prepared once for all names. */
export interface NameGround {
  readonly words: readonly Word[];
  /** Squeezed text of words `from` to `to` → places. */
  readonly joined: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** Runs of letters said by name → places. */
  readonly letters: ReadonlyMap<string, readonly (readonly [number, number])[]>;
  /** Squeezed single words and pairs, for comparing by sound. */
  readonly sounds: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

export function nameGround(words: readonly Word[]): NameGround {
  const joined = new Map<string, [number, number][]>();
  const letters = new Map<string, [number, number][]>();
  const sounds: { text: string; from: number; to: number }[] = [];
  const bare = words.map((word) => fold(word.folded).replace(/'s?$/, '').replace(/'/g, ''));
  for (let from = 0; from < words.length; from++) {
    let run = '';
    for (let to = from; to < words.length && to < from + MOST_WORDS; to++) {
      run += bare[to];
      if (run.length > 40) break;
      const text = squeeze(run);
      add(joined, text, from, to + 1);
      if (to - from < 3 && text.length >= 3) sounds.push({ text, from, to: to + 1 });
    }
    let spelled = '';
    for (let to = from; to < words.length && to < from + 8; to++) {
      if (to + 1 < words.length && isDoubleU(bare[to]!, bare[to + 1]!)) {
        spelled += 'w';
        to++;
      } else {
        const letter = letterOf(bare[to]!);
        if (letter === undefined) break;
        spelled += letter;
      }
      if (spelled.length > 1) add(letters, spelled, from, to + 1);
    }
  }
  return { words, joined, letters, sounds };
}

function add(map: Map<string, [number, number][]>, key: string, from: number, to: number): void {
  const places = map.get(key);
  if (places) places.push([from, to]);
  else map.set(key, [[from, to]]);
}

/** Every place where a name is said, in order, longest first where they overlap. */
export function matchName(forms: NameForms, ground: NameGround): NameMatch[] {
  const found: NameMatch[] = [];
  const take = (
    places: readonly (readonly [number, number])[] | undefined,
    how: NameMatch['how'],
    likeness = 1,
  ): void => {
    for (const [from, to] of places ?? []) found.push({ from, to, how, likeness });
  };
  for (const form of forms.exact) {
    take(ground.joined.get(form), 'written');
    const plural = `${form}s`;
    if (forms.letters === form) take(ground.joined.get(plural), 'written');
  }
  if (forms.letters !== null) take(ground.letters.get(forms.letters), 'written');
  for (const form of forms.exact)
    if (form.length <= 6 && form !== forms.letters)
      take(
        ground.letters.get(form)?.filter(([a, b]) => b - a === form.length),
        'written',
      );
  for (const form of forms.expansions) take(ground.joined.get(form), 'familiar');
  for (const form of forms.familiar) take(ground.joined.get(form), 'familiar');
  for (const form of forms.spoken) {
    // A name that ends in letters: "comfy you eye".
    for (let cut = 3; cut <= form.length - 2; cut++) {
      for (const [a, b] of ground.letters.get(form.slice(cut)) ?? []) {
        for (const [c, d] of ground.joined.get(form.slice(0, cut)) ?? [])
          if (d === a) found.push({ from: c, to: b, how: 'written', likeness: 1 });
      }
    }
  }
  if (found.length === 0) findBySound(forms, ground, found);
  return withoutOverlaps(found);
}

/** Least likeness to count as the same name misheard. */
const SOUNDS_ALIKE = 0.72;

function findBySound(forms: NameForms, ground: NameGround, found: NameMatch[]): void {
  for (const form of forms.spoken) {
    for (const { text, from, to } of ground.sounds) {
      if (Math.abs(text.length - form.length) > 3 || !beginsAlike(text, form)) continue;
      // Another person's name is that person, not this one misheard, unless both sound the same ("Beatrice", Beatriz).
      const isOther = to - from === 1 && text !== form && isFirstName(ground.words[from]!.folded.replace(/'s?$/, ''));
      if (isOther && !soundsTheSame(text, form)) continue;
      // "on a" is no Oona; letters alone may spell.
      const run = ground.words.slice(from, to);
      if (
        run.length > 1 &&
        run.every((word) => isFunctionWord(word.folded)) &&
        run.some((word) => word.folded.length > 1)
      )
        continue;
      if (to - from === 1 && isFunctionWord(ground.words[from]!.folded)) continue;
      if (to - from === 1 && isSpeltOtherwise(ground.words[from]!.text, forms.written)) continue;
      const likeness = soundLikeness(form, text);
      if (likeness >= SOUNDS_ALIKE) found.push({ from, to, how: 'sound', likeness });
    }
  }
}

/** A capital shows that the name was typed: then it is spelt as meant, but for a slip or two. */
const isSpeltOtherwise = (typed: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(typed) && distance(fold(typed), name) > 0.3 * Math.max(typed.length, name.length);

/** Equal codes of three consonants and more. */
const soundsTheSame = (a: string, b: string): boolean => {
  const [code] = soundOf(a).codes;
  return (code.length >= 3 && code === soundOf(b).codes[0]) || isSpelling(a, b);
};

/** Hendrik and Henrik: one letter more inside a long name. Daniela is not Daniel. */
const isSpelling = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 6 &&
  a.length !== b.length &&
  distance(a, b) === 1 &&
  !a.startsWith(b) &&
  !b.startsWith(a);

const FIRST_SOUNDS: readonly string[] = ['ckqx', 'sczx', 'fp', 'gj', 'iey', 'ao', 'uo', 'ae', 'wvu', 'hw'];
/** Told apart by the voice alone, or by the tongue: at the start only of names that are long enough to be known by the rest. */
const NEAR_FIRST_SOUNDS: readonly string[] = ['bp', 'dt', 'gk', 'gc', 'fv', 'mn', 'lr', 'sz'];
const LONG_NAME = 5;
/** True for two names whose first letters sound alike, or may be taken for one another. */
export const beginsAlike = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) ||
  [...FIRST_SOUNDS, ...(Math.min(a.length, b.length) >= LONG_NAME ? NEAR_FIRST_SOUNDS : [])].some(
    (set) => set.includes(a.charAt(0)) && set.includes(b.charAt(0)),
  );

function withoutOverlaps(found: NameMatch[]): NameMatch[] {
  const ranked = found.toSorted(
    (a, b) => b.likeness - a.likeness || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const kept: NameMatch[] = [];
  const used = new Set<number>();
  for (const match of ranked) {
    let free = true;
    for (let i = match.from; i < match.to; i++) if (used.has(i)) free = false;
    if (!free) continue;
    for (let i = match.from; i < match.to; i++) used.add(i);
    kept.push(match);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
