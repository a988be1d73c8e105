import { ACTIVITY_RATE_HZ } from './activity.ts';
import { type BandPowers, bandPowerMeter } from './bandPowers.ts';
import { decimator } from './decimate.ts';
import { pitchCandidateMeter, type PitchCandidates } from './pitchCandidates.ts';

/** What later measures need of a sound, frame by frame; frame i of both is centred on i × 10 ms. */
export interface SoundFeatures {
  readonly powers: BandPowers;
  readonly candidates: PitchCandidates;
}

export interface FeatureMeter {
  readonly push: (samples: Float32Array) => void;
  readonly finish: () => SoundFeatures;
}

/** Features of a sound while it arrives; the same however it is cut into pushes. Samples must be finite. */
export function featureMeter(sampleRateHz: number): FeatureMeter {
  const lower = decimator(sampleRateHz, ACTIVITY_RATE_HZ);
  const powers = bandPowerMeter(lower.sampleRateHz);
  const candidates = pitchCandidateMeter(lower.sampleRateHz);
  const take = (samples: Float32Array) => {
    powers.push(samples);
    candidates.push(samples);
  };
  return {
    push: (samples) => take(lower.push(samples)),
    finish: () => {
      take(lower.finish());
      return { powers: powers.finish(), candidates: candidates.finish() };
    },
  };
}
