import type { PronouncingDictionary } from '../pronunciation/dictionary.ts';
import { followedUnits, followingGrammar, type FollowingGrammar } from './grammar.ts';
import type { GrammarWeights } from './grammarBuilder.ts';
import { cutPlace } from './cutPlace.ts';
import { Dither } from './dither.ts';
import { doubtsIn, isUnsure, settleDoubt, withinTime } from './doubts.ts';
import { exactWordsCheck, hearExactWords } from './exactWords.ts';
import { scriptShare } from './scriptShare.ts';
import { freeFitOf, hearAgain } from './hearAgain.ts';
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
/** An utterance of the decoder is cut after this time, at a silence, so that its memory stays small and little is left to do at the end, */
const STRETCH_MS = 22_000;
/** and at the latest after this, at any word. */
const STRETCH_MOST_MS = 60_000;
/**
 * Where it is not the script that is said, the decoder keeps about 6 MB a second of ways that may still be right (0.5 MB
 * where it is): it is cut so much sooner. A stretch counts as that where less than half of it is runs of script words.
 */
const LOOSE_STRETCH_MS = 12_000;
const LOOSE_STRETCH_MOST_MS = 16_000;
const LOOSE_UNDER = 0.5;
/** Cuts are looked for this often. */
const CUT_EVERY_MS = 1000;
/** The decoder gets sound in blocks of this length, so that the result is the same however sound is handed in. */
const BLOCK = DECODER_RATE_HZ / 8;
/** At the end somebody waits: no more sound than this is heard again, and what else is in doubt stays unsure. */
const AGAIN_AT_END_MS = 8000;
/** After exact words were heard again, the channel is evened out anew over this time. */
const EVEN_OUT_MS = 8000;

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
  /** Units that were heard in part, and could not be told when heard again. */
  private readonly unsure = new Set<number>();
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
  private readonly dither = new Dither();

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
    const dithered = this.dither.under(samples);
    this.chunks.push(dithered);
    this.decoder.process(dithered);
    this.cutWhereDue();
  }

  place(): ScriptPlace {
    const heardMs = Math.round(ms(this.before + this.chunkSamples));
    const segments = this.primed && !this.over ? this.decoder.partial() : [];
    const last = this.lastWord([...this.settled, ...segments]);
    const unit = last && this.grammar.units[last.unit]!;
    const free = segments.findLast(({ word }) => word !== SILENCE && word !== NOISE);
    return {
      sentence: unit?.kind === 'sentence' ? unit.index : null,
      hook: unit?.kind === 'hook' ? unit.index : null,
      word: last && unit ? unit.words[last.word]!.index : null,
      free: free !== undefined && isFreePhone(free.word),
      heardMs,
    };
  }

  /** The last word of the script among these. */
  private lastWord(segments: readonly PhoneticSegment[]): { readonly unit: number; readonly word: number } | null {
    for (let i = segments.length - 1; i >= 0; i--) {
      const meaning = this.grammar.meanings.get(segments[i]!.word);
      if (meaning?.kind === 'word') return meaning;
    }
    return null;
  }

  end(signalToNoiseDb: number | null = null): ScriptFollowing {
    if (!this.over) {
      if (this.blockFilled > 0) this.hear();
      if (!this.primed && this.chunkSamples > 0) this.prime();
      if (this.primed) {
        const segments = this.hearDoubts(this.decoder.end(), ms(this.chunkSamples)).segments;
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
    return interpret(this.settled, this.grammar, this.levels, exact, signalToNoiseDb ?? undefined, this.unsure);
  }

  cancel(): void {
    if (this.primed && !this.over) this.decoder.end();
    this.over = true;
    this.chunks = [];
  }

  /** Evens out the channel over what was gathered, then hears it properly. */
  private prime(): void {
    this.dither.setLevel(this.levels.loudDbfs());
    const samples = this.dither.under(joined(this.chunks, this.chunkSamples));
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
    const place = cutPlace(segments, this.grammar, now, anywhere);
    if (place < 0) return;
    const segment = segments[place]!;
    const cutMs = segment.word === SILENCE ? Math.round((segment.startMs + segment.endMs) / 20) * 10 : segment.endMs;
    this.decoder.end();
    const done = segments.slice(0, place + 1).map((one, i) => (i === place ? { ...one, endMs: cutMs } : one));
    const doubts = this.hearDoubts(done, null);
    const heardAgain = this.hearExact(doubts.segments) || doubts.heardAgain;
    this.settle(doubts.segments);
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

  /** Hears again the sentences in doubt of what is to be settled (`doubtsIn`). True where there were any, as `hearExact`. */
  private hearDoubts(
    segments: readonly PhoneticSegment[],
    untilMs: number | null,
  ): { readonly segments: readonly PhoneticSegment[]; readonly heardAgain: boolean } {
    const offset = ms(this.before);
    const speech = this.levels
      .speech()
      .map(({ startMs, endMs }) => ({ startMs: startMs - offset, endMs: endMs - offset }));
    const from = surePlace(this.settled, this.grammar)?.unit ?? null;
    const doubts = doubtsIn(segments, this.grammar, from, this.lastWord(this.settled)?.unit ?? null, untilMs, speech);
    if (doubts.length === 0) return { segments, heardAgain: false };
    const { heard, left } = withinTime(doubts, untilMs === null ? Infinity : AGAIN_AT_END_MS);
    for (const { unit } of left) this.unsure.add(unit);
    const all = joined(this.chunks, this.chunkSamples);
    let settled = segments;
    const freeFits = new Map<number, number>();
    for (const doubt of heard) {
      const samples = all.slice(samplesOf(doubt.startMs), samplesOf(doubt.endMs));
      // Several sentences may be in doubt in one place.
      const freeFit = (): number => {
        const fit = freeFits.get(doubt.startMs) ?? freeFitOf(this.decoder, this.grammar, samples, this.dictionary);
        freeFits.set(doubt.startMs, fit);
        return fit;
      };
      const { decoder, grammar, dictionary, script } = this;
      const again = hearAgain(decoder, grammar, doubt.unit, samples, freeFit, dictionary, script.sayItLike);
      if (isUnsure(doubt, again)) this.unsure.add(doubt.unit);
      settled = settleDoubt(settled, this.grammar, doubt, again);
    }
    return { segments: settled, heardAgain: true };
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
