/** Far above anything a recording holds; what is larger would drown all else. */
const LARGEST = 8;
/** Long sounds go through the meters in pieces of this size, so that their buffers stay small. */
const PIECE = 16_384;

/** Hands a sound on in pieces, with samples that are no numbers as 0 and absurdly large ones cut. */
export function cleanPieces(samples: Float32Array, take: (piece: Float32Array) => void): void {
  for (let start = 0; start < samples.length; start += PIECE) take(cleaned(samples.subarray(start, start + PIECE)));
}

/** The same array where there is nothing to clean, which is nearly always. */
function cleaned(samples: Float32Array): Float32Array {
  const isFine = (sample: number) => sample >= -LARGEST && sample <= LARGEST;
  if (samples.every(isFine)) return samples;
  return samples.map((sample) => (Number.isNaN(sample) ? 0 : Math.max(-LARGEST, Math.min(LARGEST, sample))));
}
