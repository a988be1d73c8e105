/** A filter of second order; a0 is 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * The two filters of BS.1770 (a shelf for the head, a high-pass) at any sampling rate. The standard gives coefficients
 * for 48 kHz only; these are the analogue filters they come from (as derived by De Man 2014, "Evaluation of
 * implementations of the EBU R128 loudness measurement"), through the bilinear transform.
 */
export function kWeighting(sampleRateHz: number): { readonly shelf: Biquad; readonly highPass: Biquad } {
  const gain = 10 ** (3.999843853973347 / 20);
  const bandGain = gain ** 0.4996667741545416;
  const q = 0.7071752369554196;
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRateHz);
  const a0 = 1 + k / q + k * k;
  const shelf = {
    b0: (gain + (bandGain * k) / q + k * k) / a0,
    b1: (2 * (k * k - gain)) / a0,
    b2: (gain - (bandGain * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
  const lowQ = 0.5003270373238773;
  const lowK = Math.tan((Math.PI * 38.13547087602444) / sampleRateHz);
  const lowA0 = 1 + lowK / lowQ + lowK * lowK;
  const highPass = {
    b0: 1,
    b1: -2,
    b2: 1,
    a1: (2 * (lowK * lowK - 1)) / lowA0,
    a2: (1 - lowK / lowQ + lowK * lowK) / lowA0,
  };
  return { shelf, highPass };
}
