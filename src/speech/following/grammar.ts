import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import type { SayItLike } from '../pronunciation/pronounce.ts';
import { GrammarBuilder, type GrammarWeights, WEIGHTS, type WordMeaning } from './grammarBuilder.ts';
import type { PhoneticGrammar } from './phoneticDecoder.ts';
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

export interface FollowingGrammar {
  readonly grammar: PhoneticGrammar;
  readonly units: readonly FollowedUnit[];
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  /** The same grammar for going on after this word was said (or before the first, with null). */
  from(place: { readonly unit: number; readonly word: number } | null): PhoneticGrammar;
}

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
