import { PHONES } from '../pronunciation/phones.ts';
import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import { pronounce, type SayItLike } from '../pronunciation/pronounce.ts';
import { freePhone, type GrammarArc, NOISE, type PhoneticGrammar, SILENCE } from './phoneticDecoder.ts';
import { scriptWords, type ScriptWord } from './scriptWords.ts';

/** A sentence or a hook with its words. */
export interface FollowedUnit {
  readonly kind: 'hook' | 'sentence';
  readonly index: number;
  readonly text: string;
  readonly words: readonly ScriptWord[];
  /** A sentence that begins with the words of this hook: to say the one is to say the other. */
  readonly hook: number | null;
}

/** What a word on an arc stands for. */
export type WordMeaning =
  | {
      readonly kind: 'word';
      readonly unit: number;
      /** Index in the unit's `words`. */
      readonly word: number;
      /** Its place among the words of its reading, and how many those are. */
      readonly part: number;
      readonly parts: number;
      readonly phones: number;
    }
  | { readonly kind: 'filler'; readonly sound: 'um' | 'uh' | 'er' | 'mm' };

/** Weights in nats (natural logarithms), measured on made speech. */
export interface GrammarWeights {
  /** A sound of free speech. */
  readonly freePhone: number;
  /** Going over to free speech. */
  readonly freeStart: number;
  /** Passing a sentence by. */
  readonly skipSentence: number;
  readonly skipWord: number;
  /** Leaving a sentence before its end. */
  readonly breakOff: number;
  /** Going back to a sentence's beginning. */
  readonly restart: number;
  /** Coming back from free speech into the middle of a sentence. */
  readonly comeBack: number;
  readonly filledPause: number;
  readonly silence: number;
  readonly noise: number;
}

export const WEIGHTS: GrammarWeights = {
  freePhone: -40,
  freeStart: -30,
  skipSentence: -40,
  skipWord: -50,
  breakOff: -45,
  restart: -40,
  comeBack: -40,
  filledPause: -35,
  silence: -25,
  noise: -80,
};

export interface FollowingGrammar {
  readonly grammar: PhoneticGrammar;
  readonly units: readonly FollowedUnit[];
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  /** The same grammar for going on after this word was said (or before the first, with null). */
  from(place: { readonly unit: number; readonly word: number } | null): PhoneticGrammar;
}

/** Filled pauses and their sounds. */
const FILLERS: readonly (readonly ['um' | 'uh' | 'er' | 'mm', string])[] = [
  ['um', 'AH M'],
  ['uh', 'AH'],
  ['er', 'ER'],
  ['mm', 'M'],
];

/** Free speech is at least three sounds, so that a cough is none. */
const FREE_PHONES_AT_LEAST = 3;
/** So many words at most between two places where free speech may come back into a sentence. */
const ANCHOR_EVERY = 4;

/** The hooks and sentences of a script as units, hooks first. A hook that the script itself begins with is left to it. */
export function followedUnits(sentences: readonly string[], hooks: readonly string[]): FollowedUnit[] {
  const [opening = ''] = sentences;
  const begins = hooks.findIndex((hook) => plain(hook) !== '' && plain(opening).startsWith(plain(hook)));
  const unit = (kind: 'hook' | 'sentence', text: string, index: number): FollowedUnit => ({
    kind,
    index,
    text,
    words: scriptWords(text),
    hook: kind === 'sentence' && index === 0 && begins >= 0 ? begins : null,
  });
  return [
    ...hooks.map((text, index) => unit('hook', text, index)).filter(({ index }) => index !== begins),
    ...sentences.map((text, index) => unit('sentence', text, index)),
  ];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A grammar in which the sentences come in order, each said, passed by or broken off, one of the hooks before them;
 * with free speech (a loop of sounds) around and inside of them, words left out, sentences begun anew, filled pauses
 * and silence anywhere.
 */
export function followingGrammar(
  units: readonly FollowedUnit[],
  dictionary: PronouncingDictionary,
  sayItLike: SayItLike = new Map(),
  weights: GrammarWeights = WEIGHTS,
): FollowingGrammar {
  const build = new GrammarBuilder(weights);
  const hooks = units.filter(({ kind }) => kind === 'hook').length;
  // A gap is the place before a sentence; the hooks are alternatives between the first gap and the second.
  const blocks: number[][] = [];
  if (hooks > 0) blocks.push(Array.from({ length: hooks }, (_, i) => i));
  for (let i = hooks; i < units.length; i++) blocks.push([i]);
  const start = build.state();
  const gaps = Array.from({ length: blocks.length + 1 }, () => build.state());
  const final = gaps.at(-1)!;
  build.nothing(start, gaps[0]!, 0);
  const after = new Map<string, number>();
  const loops = gaps.map((gap) => build.freeLoop(gap));
  for (const [b, block] of blocks.entries()) {
    const gap = gaps[b]!;
    const next = gaps[b + 1]!;
    build.nothing(gap, next, weights.skipSentence);
    for (const u of block) {
      const unit = units[u]!;
      const states = [build.state()];
      build.nothing(gap, states[0]!, 0);
      for (const [w, word] of unit.words.entries()) {
        const to = build.state();
        build.word(states[w]!, to, u, w, word, dictionary, sayItLike);
        states.push(to);
        after.set(`${u}:${w}`, to);
      }
      const last = states.length - 1;
      if (last === 0) continue;
      const loop = loops[b + 1]!;
      build.nothing(states[last]!, next, 0);
      for (let w = 1; w < last; w++) {
        const state = states[w]!;
        build.nothing(state, loop.enter, weights.freeStart + weights.breakOff / 2);
        build.nothing(state, next, weights.breakOff);
        if (w + 1 <= last) build.nothing(state, states[w + 1]!, weights.skipWord);
        if (w <= 8) build.nothing(state, states[0]!, weights.restart);
      }
      // The first word may go missing as well.
      if (last > 2) build.nothing(states[0]!, states[1]!, weights.skipWord);
      build.nothing(loop.leave, states[0]!, weights.comeBack);
      for (const w of anchors(unit.words)) build.nothing(loop.leave, states[w]!, weights.comeBack);
    }
  }
  build.close();
  const grammar = (from: number): PhoneticGrammar => ({
    states: build.states,
    start: from,
    final,
    arcs: build.arcs,
    words: build.words,
  });
  return {
    grammar: grammar(start),
    units,
    meanings: build.meanings,
    from: (place) => grammar((place && after.get(`${place.unit}:${place.word}`)) ?? start),
  };
}

/** Words before which free speech may end: after a pause in the text, and every few words. */
function anchors(words: readonly ScriptWord[]): number[] {
  const found: number[] = [];
  let since = 0;
  for (let w = 1; w < words.length; w++) {
    since++;
    if (words[w - 1]!.pauseAfter || since >= ANCHOR_EVERY) {
      found.push(w);
      since = 0;
    }
  }
  return found;
}

class GrammarBuilder {
  states = 0;
  readonly arcs: GrammarArc[] = [];
  readonly words = new Map<string, string>();
  readonly meanings = new Map<string, WordMeaning>();
  private readonly weights: GrammarWeights;

  constructor(weights: GrammarWeights) {
    this.weights = weights;
    FILLERS.forEach(([sound, phones], i) => {
      this.words.set(`~${sound}${i}`, phones);
      this.meanings.set(`~${sound}${i}`, { kind: 'filler', sound });
    });
  }

  /** A new state, at which silence, noise and filled pauses may come. */
  state(): number {
    const state = this.bareState();
    FILLERS.forEach(([sound], i) => this.arc(state, state, this.weights.filledPause, `~${sound}${i}`));
    return state;
  }

  nothing(from: number, to: number, weight: number): void {
    if (from !== to) this.arc(from, to, weight, null);
  }

  /** Every reading of a written word, and every way to say each of its words. */
  word(
    from: number,
    to: number,
    unit: number,
    index: number,
    word: ScriptWord,
    dictionary: PronouncingDictionary,
    sayItLike: SayItLike,
  ): void {
    word.readings.forEach((reading, r) => {
      const ways = reading.map((one) => pronounce(one, dictionary, sayItLike).ways);
      if (ways.some((way) => way.length === 0)) return;
      let at = from;
      ways.forEach((said, part) => {
        const next = part === ways.length - 1 ? to : this.state();
        said.forEach((phones, p) => {
          const name = `${unit}.${index}.${r}.${part}.${p}`;
          this.words.set(name, phones);
          this.meanings.set(name, {
            kind: 'word',
            unit,
            word: index,
            part,
            parts: ways.length,
            phones: phones.split(' ').length,
          });
          this.arc(at, next, r === 0 ? 0 : -1, name);
        });
        at = next;
      });
    });
  }

  /** Free speech from a gap and back to it. */
  freeLoop(gap: number): { readonly enter: number; readonly leave: number } {
    const states = Array.from({ length: FREE_PHONES_AT_LEAST + 1 }, () => this.bareState());
    this.nothing(gap, states[0]!, this.weights.freeStart);
    states.forEach((state, i) => {
      const to = states[Math.min(i + 1, states.length - 1)]!;
      for (const phone of PHONES) this.arc(state, to, this.weights.freePhone, freePhone(phone));
    });
    const leave = states.at(-1)!;
    this.nothing(leave, gap, 0);
    return { enter: states[0]!, leave };
  }

  /** Decoders follow only one arc that says nothing: where two lead on, a third leads past both. */
  close(): void {
    const nothing = new Map<number, { to: number; weight: number }[]>();
    for (const { from, to, weight, word } of this.arcs) {
      if (word !== null) continue;
      const list = nothing.get(from);
      if (list) list.push({ to, weight });
      else nothing.set(from, [{ to, weight }]);
    }
    for (const from of nothing.keys()) {
      const best = new Map<number, number>([[from, 0]]);
      const open = [from];
      while (open.length > 0) {
        const at = open.shift()!;
        for (const { to, weight } of nothing.get(at) ?? []) {
          const reached = best.get(at)! + weight;
          if (reached < FARTHEST || reached <= (best.get(to) ?? -Infinity)) continue;
          best.set(to, reached);
          open.push(to);
        }
      }
      for (const { to, weight } of nothing.get(from)!) if ((best.get(to) ?? -Infinity) <= weight) best.delete(to);
      for (const [to, weight] of best) if (to !== from) this.arc(from, to, weight, null);
    }
  }

  private bareState(): number {
    const state = this.states++;
    this.arc(state, state, this.weights.silence, SILENCE);
    this.arc(state, state, this.weights.noise, NOISE);
    return state;
  }

  private arc(from: number, to: number, weight: number, word: string | null): void {
    this.arcs.push({ from, to, weight, word });
  }
}

/** Ways that weigh less than this are never taken. */
const FARTHEST = -250;
