import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import { followedUnits, followingGrammar, type FollowingGrammar, type GrammarWeights } from './grammar.ts';
import { exactWordsCheck, hearExactWords } from './exactWords.ts';
import { scriptShare } from './scriptShare.ts';
import { heardUnits } from './heardUnits.ts';
import { interpret } from './interpret.ts';
import type { ExactWordsHeard, ScriptFollowing, ScriptPlace, ScriptToFollow } from './model.ts';
import {
  DECODER_RATE_HZ,
  isFreePhone,
  NOISE,
  type PhoneticDecoder,
  type PhoneticSegment,
  SILENCE,
} from './phoneticDecoder.ts';
import { SoundLevels } from './soundLevels.ts';
import { surePlace } from './surePlace.ts';

/** Follows a script while it is said. Feed it, ask for the place, end it. */
export interface FollowingSession {
  /** The next mono samples in [-1, 1] at 16 kHz, in chunks of any length. */
  push(samples: Float32Array): void;
  /** Where the person is now. */
  place(): ScriptPlace;
  /** All that was heard. The session is over afterwards. Signal to noise in dB, where another instrument measured it. */
  end(signalToNoiseDb?: number | null): ScriptFollowing;
  /** Over without a result. */
  cancel(): void;
}

/** Before the first words, so much speech is gathered to even out the microphone, */
const PRIME_SPEECH_MS = 1500;
/** but never more sound than this. */
const PRIME_MOST_MS = 5000;
/** It is looked at this often whether that is enough: a little more evens out better. */
const PRIME_EVERY_MS = 500;
/** An utterance of the decoder is cut after this time, at a silence, so that its memory stays small, */
const STRETCH_MS = 30_000;
/** and at the latest after this, at any word. */
const STRETCH_MOST_MS = 60_000;
/**
 * Where it is not the script that is said, the decoder keeps about 6 MB a second of ways that may still be right (0.5 MB
 * where it is): it is cut so much sooner. A stretch counts as that where less than half of it is runs of script words.
 */
const LOOSE_STRETCH_MS = 8000;
const LOOSE_STRETCH_MOST_MS = 16_000;
const LOOSE_UNDER = 0.5;
/** Cuts are looked for this often. */
const CUT_EVERY_MS = 500;
/** The decoder gets sound in blocks of this length, so that the result is the same however sound is handed in. */
const BLOCK = DECODER_RATE_HZ / 8;
/** After exact words were heard again, the channel is evened out anew over this time. */
const EVEN_OUT_MS = 8000;
/** What the decoder heard so long ago does not change any more. */
const SETTLED_MS = 2000;
const CUT_SILENCE_MS = 250;
/**
 * Noise is put under everything, so many dB below the speech: digital silence (gates, made sound) has no logarithm, and
 * pulls the evening out of the channel far away from what speech is. Measured: without, one sentence in four is lost.
 */
const DITHER_BELOW_DB = 40;
/** Sound that is all silence is taken for speech at this level. */
const QUIETEST_SPEECH_DBFS = -60;

/** @param decoder the session's own from now on; it is not released by it. */
export function followScript(
  decoder: PhoneticDecoder,
  script: ScriptToFollow,
  dictionary: PronouncingDictionary,
  weights?: GrammarWeights,
): FollowingSession {
  const grammar = followingGrammar(
    followedUnits(script.sentences, script.hooks),
    dictionary,
    script.sayItLike,
    weights,
  );
  return new Session(decoder, grammar, script, dictionary);
}

class Session implements FollowingSession {
  private readonly decoder: PhoneticDecoder;
  private readonly grammar: FollowingGrammar;
  private readonly script: ScriptToFollow;
  private readonly dictionary: PronouncingDictionary;
  private readonly exact = new Map<string, ExactWordsHeard>();
  private readonly levels = new SoundLevels();
  private readonly settled: PhoneticSegment[] = [];
  /** Sound of the utterance that is going on. */
  private chunks: Float32Array[] = [];
  private chunkSamples = 0;
  /** Sound of which there is no whole block yet. */
  private readonly block = new Float32Array(BLOCK);
  private blockFilled = 0;
  private nextCutMs = 0;
  /** Samples before that utterance. */
  private before = 0;
  private primed = false;
  private over = false;
  private seed = 1;
  /** Root mean square of the noise put under. */
  private ditherLevel = 0;

  constructor(
    decoder: PhoneticDecoder,
    grammar: FollowingGrammar,
    script: ScriptToFollow,
    dictionary: PronouncingDictionary,
  ) {
    this.decoder = decoder;
    this.grammar = grammar;
    this.script = script;
    this.dictionary = dictionary;
    decoder.setGrammar(grammar.grammar);
  }

  push(samples: Float32Array): void {
    if (this.over) return;
    for (let at = 0; at < samples.length;) {
      const more = samples.subarray(at, at + BLOCK - this.blockFilled);
      this.block.set(more, this.blockFilled);
      this.blockFilled += more.length;
      at += more.length;
      if (this.blockFilled === BLOCK) this.hear();
    }
  }

  /** Hears the block. */
  private hear(): void {
    const samples = this.block.slice(0, this.blockFilled);
    this.blockFilled = 0;
    this.levels.push(samples);
    this.chunkSamples += samples.length;
    if (!this.primed) {
      this.chunks.push(samples);
      const gathered = ms(this.chunkSamples);
      if (gathered % PRIME_EVERY_MS !== 0) return;
      if (this.levels.speechMs >= PRIME_SPEECH_MS || gathered >= PRIME_MOST_MS) this.prime();
      return;
    }
    const dithered = this.dithered(samples);
    this.chunks.push(dithered);
    this.decoder.process(dithered);
    this.cutWhereDue();
  }

  place(): ScriptPlace {
    const heardMs = Math.round(ms(this.before + this.chunkSamples));
    const segments = this.primed && !this.over ? this.decoder.partial() : [];
    const last = [...this.settled, ...segments].findLast(
      ({ word }) => this.grammar.meanings.get(word)?.kind === 'word',
    );
    const meaning = last && this.grammar.meanings.get(last.word);
    const unit = meaning?.kind === 'word' ? this.grammar.units[meaning.unit]! : null;
    const free = segments.findLast(({ word }) => word !== SILENCE && word !== NOISE);
    return {
      sentence: unit?.kind === 'sentence' ? unit.index : null,
      hook: unit?.kind === 'hook' ? unit.index : null,
      word: unit && meaning?.kind === 'word' ? unit.words[meaning.word]!.index : null,
      free: free !== undefined && isFreePhone(free.word),
      heardMs,
    };
  }

  end(signalToNoiseDb: number | null = null): ScriptFollowing {
    if (!this.over) {
      if (this.blockFilled > 0) this.hear();
      if (!this.primed && this.chunkSamples > 0) this.prime();
      if (this.primed) {
        const segments = this.decoder.end();
        this.hearExact(segments);
        this.settle(segments);
      }
      this.over = true;
      this.chunks = [];
    }
    const exact = (this.script.exactWords ?? []).map(
      ({ id, sentence, firstWord, endWord }) =>
        this.exact.get(id) ?? {
          id,
          status: 'unsure' as const,
          heard: this.script.sentences[sentence]!.split(/\s+/).slice(firstWord, endWord).join(' '),
          margin: 0,
        },
    );
    return interpret(this.settled, this.grammar, this.levels, exact, signalToNoiseDb ?? undefined);
  }

  cancel(): void {
    if (this.primed && !this.over) this.decoder.end();
    this.over = true;
    this.chunks = [];
  }

  /** Evens out the channel over what was gathered, then hears it properly. */
  private prime(): void {
    this.ditherLevel = 10 ** ((Math.max(QUIETEST_SPEECH_DBFS, this.levels.loudDbfs()) - DITHER_BELOW_DB) / 20);
    const samples = this.dithered(joined(this.chunks, this.chunkSamples));
    this.chunks = [samples];
    this.evenOut(samples);
    this.decoder.start();
    this.decoder.process(samples);
    this.primed = true;
  }

  private cutWhereDue(): void {
    const now = ms(this.chunkSamples);
    if (now < LOOSE_STRETCH_MS || now < this.nextCutMs) return;
    this.nextCutMs = now + CUT_EVERY_MS;
    const segments = this.decoder.partial();
    if (now >= STRETCH_MS) this.cut(segments, now >= STRETCH_MOST_MS);
    else if (scriptShare(segments, this.grammar) < LOOSE_UNDER) this.cut(segments, now >= LOOSE_STRETCH_MOST_MS);
  }

  /** Ends the decoder's utterance at a silence (or, if it must be, at any word) and goes on behind it. */
  private cut(segments: readonly PhoneticSegment[], anywhere: boolean): void {
    const now = ms(this.chunkSamples);
    const at = segments.findLastIndex(
      ({ word, startMs, endMs }) =>
        endMs < now - SETTLED_MS &&
        startMs > now / 4 &&
        word === SILENCE &&
        (anywhere || endMs - startMs >= CUT_SILENCE_MS),
    );
    const place = at < 0 && anywhere ? segments.findLastIndex(({ endMs }) => endMs < now - SETTLED_MS) : at;
    if (place < 0) return;
    const segment = segments[place]!;
    const cutMs = segment.word === SILENCE ? Math.round((segment.startMs + segment.endMs) / 20) * 10 : segment.endMs;
    this.decoder.end();
    const done = segments.slice(0, place + 1).map((one, i) => (i === place ? { ...one, endMs: cutMs } : one));
    const heardAgain = this.hearExact(done);
    this.settle(done);
    const all = joined(this.chunks, this.chunkSamples);
    const rest = all.slice(Math.round((cutMs / 1000) * DECODER_RATE_HZ));
    this.before += this.chunkSamples - rest.length;
    this.chunks = [rest];
    this.chunkSamples = rest.length;
    this.nextCutMs = 0;
    this.decoder.setGrammar(this.grammar.from(surePlace(this.settled, this.grammar)));
    if (heardAgain) this.evenOut(all.slice(-samplesOf(EVEN_OUT_MS)));
    this.decoder.start();
    this.decoder.process(rest);
  }

  /** Hears the exact words of what was just settled once more. True where there were any: the channel is then uneven. */
  private hearExact(segments: readonly PhoneticSegment[]): boolean {
    const wanted = this.script.exactWords ?? [];
    if (wanted.length === 0) return false;
    const { passes } = heardUnits(segments, this.grammar);
    const all = joined(this.chunks, this.chunkSamples);
    let heard = false;
    for (const words of wanted) {
      const unit = this.grammar.units.findIndex(({ kind, index }) => kind === 'sentence' && index === words.sentence);
      const said = passes.filter((pass) => pass.unit === unit).toSorted((a, b) => b.words.length - a.words.length)[0];
      const check = said && exactWordsCheck(words, this.grammar.units[unit]!, said.words);
      if (!check) continue;
      const samples = all.slice(samplesOf(check.startMs), samplesOf(check.endMs));
      this.exact.set(words.id, hearExactWords(this.decoder, check, samples, this.dictionary, this.script.sayItLike));
      heard = true;
    }
    return heard;
  }

  private evenOut(samples: Float32Array): void {
    this.decoder.start();
    this.decoder.process(samples, true);
    this.decoder.end();
  }

  private settle(segments: readonly PhoneticSegment[]): void {
    const offset = ms(this.before);
    for (const { word, startMs, endMs, score } of segments) {
      this.settled.push({ word, startMs: startMs + offset, endMs: endMs + offset, score });
    }
  }

  private dithered(samples: Float32Array): Float32Array {
    const out = new Float32Array(samples.length);
    // Of evenly spread numbers the largest is √3 times the root mean square.
    const scale = (this.ditherLevel * Math.sqrt(3)) / 2_147_483_648;
    for (let i = 0; i < samples.length; i++) {
      // A linear congruential generator is random enough for noise (Numerical Recipes' constants).
      this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) | 0;
      out[i] = samples[i]! + this.seed * scale;
    }
    return out;
  }
}

const samplesOf = (time: number): number => Math.round((time / 1000) * DECODER_RATE_HZ);

const ms = (samples: number): number => (samples / DECODER_RATE_HZ) * 1000;

function joined(chunks: readonly Float32Array[], length: number): Float32Array {
  const all = new Float32Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
