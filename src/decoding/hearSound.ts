import { deliveryMeter, type DeliveryMeter } from '../delivery/deliveryMeter.ts';
import type { Delivery } from '../delivery/model.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Sound } from '../speech/model.ts';
import { collectSamples, lowerRate } from './collectSamples.ts';
import { decodeInPieces } from './decodeBytes.ts';
import type { OnFraction, SoundFacts, Undecoded } from './decodedSound.ts';
import type { SoundBytes } from './soundBytes.ts';

/** What is wanted of a recording. */
export type SoundWanted =
  /** All samples, at the recording's rate or, where that is higher, at `mostRateHz`. */
  | { readonly kind: 'samples'; readonly mostRateHz?: number | undefined }
  /** What its sound measures; no samples are kept. */
  | { readonly kind: 'measures' }
  /** Its samples in pieces, at `mostRateHz` at the most. */
  | { readonly kind: 'pieces'; readonly mostRateHz: number };

/** What became of a recording: the facts, and what was wanted. */
export interface HeardSound extends SoundFacts {
  readonly sound?: Sound;
  readonly delivery?: Delivery;
}

export interface HearOptions {
  readonly onFraction: OnFraction;
  /** Where pieces are wanted. Decoding waits for it. The samples are the listener's own. */
  readonly onPiece: (samples: Float32Array, sampleRateHz: number) => void | Promise<void>;
}

/** Decodes a file for what is wanted of it, on the caller's thread. */
export async function hearSound(
  bytes: SoundBytes,
  wanted: SoundWanted,
  { onFraction, onPiece }: HearOptions,
): Promise<Result<HeardSound, Undecoded>> {
  switch (wanted.kind) {
    case 'samples': {
      const samples = collectSamples(wanted.mostRateHz);
      const facts = await decodeInPieces(bytes, samples, onFraction);
      return facts.ok ? ok({ ...facts.value, sound: samples.sound() }) : facts;
    }
    case 'measures': {
      let meter: DeliveryMeter | null = null;
      const push = (samples: Float32Array, sampleRateHz: number): void => {
        meter ??= deliveryMeter(sampleRateHz);
        meter.push(samples);
      };
      const facts = await decodeInPieces(bytes, { push }, onFraction);
      return facts.ok ? ok({ ...facts.value, delivery: finished(meter) }) : facts;
    }
    case 'pieces': {
      const lower = lowerRate(wanted.mostRateHz);
      let rate = 0;
      const push = async (samples: Float32Array, sampleRateHz: number): Promise<void> => {
        rate = Math.min(sampleRateHz, wanted.mostRateHz);
        const piece = lower.push(samples, sampleRateHz);
        if (piece.length > 0) await onPiece(piece, rate);
      };
      const facts = await decodeInPieces(bytes, { push }, onFraction);
      const rest = lower.end();
      if (facts.ok && rest.length > 0) await onPiece(rest, rate);
      return facts;
    }
  }
}

/** Nothing is decoded without samples, so that there is a meter. */
const finished = (meter: DeliveryMeter | null): Delivery => (meter ?? deliveryMeter(1)).finish();
