import { PHONES } from '../pronunciation/phones.ts';
import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import { pronounce, type SayItLike } from '../pronunciation/pronounce.ts';
import { freePhone, type GrammarArc, NOISE, SILENCE } from './phoneticDecoder.ts';
import type { ScriptWord } from './scriptWords.ts';

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

/** Filled pauses and their sounds. */
const FILLERS: readonly (readonly ['um' | 'uh' | 'er' | 'mm', string])[] = [
  ['um', 'AH M'],
  ['uh', 'AH'],
  ['er', 'ER'],
  ['mm', 'M'],
];

/** Free speech is at least three sounds, so that a cough is none. */
const FREE_PHONES_AT_LEAST = 3;
/** States and arcs of a grammar, put together piece by piece. */
export class GrammarBuilder {
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
