/** A step of a grammar: from one state to another, saying a word or (null) nothing. */
export interface GrammarArc {
  readonly from: number;
  readonly to: number;
  /** Natural logarithm of its weight, 0 or less. */
  readonly weight: number;
  readonly word: string | null;
}

/**
 * What a decoder may hear, as a graph. Arcs that say nothing must be closed: where two lead on from each other, a third
 * leads past both, for decoders follow one at a time.
 */
export interface PhoneticGrammar {
  readonly states: number;
  readonly start: number;
  readonly final: number;
  readonly arcs: readonly GrammarArc[];
  /** Every word on an arc with its phones in ARPAbet, "F IH F T IY". A name is one way of saying one word at one place. */
  readonly words: ReadonlyMap<string, string>;
}

/** A word that was heard, or a silence (see `SILENCE`). */
export interface PhoneticSegment {
  readonly word: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Acoustic log likelihood in nats, against the best sound of each moment: 0 is a perfect fit, more negative is worse. */
  readonly score: number;
}

/** The names under which decoders report silence and noise. */
export const SILENCE = '<sil>';
export const NOISE = '[NOISE]';

/** The name of a sound of free speech: every decoder knows one for each of `PHONES`, and needs no phones for it. */
export const freePhone = (phone: string): string => `+${phone}+`;
export const isFreePhone = (word: string): boolean => /^\+[A-Z]{1,2}\+$/.test(word);

/** What a decoder listens to: mono at this rate. */
export const DECODER_RATE_HZ = 16_000;

/**
 * Finds the likeliest way through a grammar, given the sound. Node and the page each load one (SoundSwallower); all
 * that reads meaning into it is here. One utterance at a time: start, process, end.
 */
export interface PhoneticDecoder {
  /** Words may be added, and stay known; a known name keeps its phones. Between utterances only. */
  setGrammar(grammar: PhoneticGrammar): void;
  start(): void;
  /**
   * Mono samples in [-1, 1] at 16 kHz. `whole`: this is all of the utterance, so that its loudness and channel can be
   * evened out over all of it; otherwise the evening out goes on from what was heard before.
   */
  process(samples: Float32Array, whole?: boolean): void;
  /** The likeliest words so far; empty where nothing fits yet. Cheap enough to ask some times a second. */
  partial(): readonly PhoneticSegment[];
  /** Ends the utterance: its likeliest words, wherever in the grammar they end. */
  end(): readonly PhoneticSegment[];
  /** Gives all memory back. Nothing else may be called afterwards. */
  release(): void;
}
