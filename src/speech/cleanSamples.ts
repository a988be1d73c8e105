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
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i]!;
    // Not the other way round: what is no number compares as false.
    if (!(sample >= -LARGEST && sample <= LARGEST)) return samples.map(nearest);
  }
  return samples;
}

const nearest = (sample: number) => (Number.isNaN(sample) ? 0 : Math.max(-LARGEST, Math.min(LARGEST, sample)));
