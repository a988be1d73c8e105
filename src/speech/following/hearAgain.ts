import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import type { SayItLike } from '../pronunciation/pronounce.ts';
import type { FollowingGrammar } from './grammar.ts';
import { GrammarBuilder, type GrammarWeights, WEIGHTS } from './grammarBuilder.ts';
import { shareOf } from './heardUnits.ts';
import {
  isFreePhone,
  NOISE,
  type PhoneticDecoder,
  type PhoneticGrammar,
  type PhoneticSegment,
  SILENCE,
} from './phoneticDecoder.ts';

/** A sentence heard again over the stretch in which it must lie, if it was said. */
export interface HeardAgain {
  /** Nats a sound of the sentence by which its words fit better than free speech; 0 where free speech fits better. */
  readonly gain: number;
  /** Share of its words, by their weights. */
  readonly share: number;
  /** Its words, named as in the grammar of the script, from the stretch's beginning. */
  readonly words: readonly PhoneticSegment[];
}

/**
 * Free speech is cheaper here than in the grammar of the script, for a sentence has to win against nothing else. With 15
 * nats a sound one sentence in four that was said lost against it, with 40 some won that were not (made speech).
 */
const AGAIN: GrammarWeights = { ...WEIGHTS, freePhone: -33, freeStart: 0, skipWord: -40 };

/** How well free speech alone fits a stretch of sound, in nats. */
export const freeFitOf = (
  decoder: PhoneticDecoder,
  script: FollowingGrammar,
  samples: Float32Array,
  dictionary: PronouncingDictionary,
): number => fitOf(hear(decoder, grammarOf(script, null, dictionary, new Map()), samples));

/**
 * Hears a stretch of sound again with a sentence that may be in it, and compares how well it fits with free speech alone.
 *
 * @param freeFit `freeFitOf` the stretch; asked for only where words of the sentence were heard
 */
export function hearAgain(
  decoder: PhoneticDecoder,
  script: FollowingGrammar,
  u: number,
  samples: Float32Array,
  freeFit: () => number,
  dictionary: PronouncingDictionary,
  sayItLike: SayItLike = new Map(),
): HeardAgain {
  const unit = script.units[u]!;
  const sentence = hear(decoder, grammarOf(script, u, dictionary, sayItLike), samples);
  const heard = new Map<number, number>();
  const words = sentence.filter(({ word }) => {
    const meaning = script.meanings.get(word);
    if (meaning?.kind !== 'word') return false;
    heard.set(meaning.word, (heard.get(meaning.word) ?? 0) + meaning.phones);
    return true;
  });
  if (heard.size === 0) return { gain: 0, share: 0, words: [] };
  const share = shareOf(
    unit,
    [...heard.keys()].map((word) => ({ word })),
  );
  const phones = [...heard.values()].reduce((sum, count) => sum + count, 0) / Math.max(share, 0.1);
  const skipped = (unit.words.length - heard.size) * AGAIN.skipWord;
  return { gain: (fitOf(sentence) + skipped - freeFit()) / phones, share, words };
}

function hear(decoder: PhoneticDecoder, grammar: PhoneticGrammar, samples: Float32Array): readonly PhoneticSegment[] {
  decoder.setGrammar(grammar);
  decoder.start();
  decoder.process(samples, true);
  return decoder.end();
}

const fitOf = (segments: readonly PhoneticSegment[]): number =>
  segments.reduce((sum, { word, score }) => sum + score + weightOf(word), 0);

function weightOf(word: string): number {
  if (word === SILENCE) return AGAIN.silence;
  if (word === NOISE) return AGAIN.noise;
  if (isFreePhone(word)) return AGAIN.freePhone;
  return word.startsWith('~') ? AGAIN.filledPause : 0;
}

/** Free speech, the sentence with words left out, free speech; without a sentence free speech alone. */
function grammarOf(
  script: FollowingGrammar,
  u: number | null,
  dictionary: PronouncingDictionary,
  sayItLike: SayItLike,
): PhoneticGrammar {
  const build = new GrammarBuilder(AGAIN);
  const start = build.state();
  build.freeLoop(start);
  let at = start;
  if (u !== null) {
    for (const [w, word] of script.units[u]!.words.entries()) {
      const to = build.state();
      build.word(at, to, u, w, word, dictionary, sayItLike);
      build.nothing(at, to, AGAIN.skipWord);
      at = to;
    }
    build.freeLoop(at);
  }
  build.close();
  return { states: build.states, start, final: at, arcs: build.arcs, words: build.words };
}
