/** In-place complex Fourier transform of a fixed power-of-two size (radix 2, decimation in time). */
export function fourier(size: number): (real: Float64Array, imaginary: Float64Array) => void {
  if (size < 2 || (size & (size - 1)) !== 0) throw new RangeError(`${size} is no power of two.`);
  const cos = new Float64Array(size / 2);
  const sin = new Float64Array(size / 2);
  for (let i = 0; i < size / 2; i++) {
    cos[i] = Math.cos((2 * Math.PI * i) / size);
    sin[i] = -Math.sin((2 * Math.PI * i) / size);
  }
  const swaps = bitReversal(size);

  return (real, imaginary) => {
    for (let i = 0; i < size; i++) {
      const j = swaps[i]!;
      if (j <= i) continue;
      const re = real[i]!;
      const im = imaginary[i]!;
      real[i] = real[j]!;
      imaginary[i] = imaginary[j]!;
      real[j] = re;
      imaginary[j] = im;
    }
    for (let half = 1; half < size; half *= 2) {
      const step = size / (2 * half);
      for (let start = 0; start < size; start += 2 * half) {
        for (let k = 0, angle = 0; k < half; k++, angle += step) {
          const a = start + k;
          const b = a + half;
          const c = cos[angle]!;
          const s = sin[angle]!;
          const re = real[b]! * c - imaginary[b]! * s;
          const im = real[b]! * s + imaginary[b]! * c;
          real[b] = real[a]! - re;
          imaginary[b] = imaginary[a]! - im;
          real[a] = real[a]! + re;
          imaginary[a] = imaginary[a]! + im;
        }
      }
    }
  };
}

function bitReversal(size: number): Uint32Array {
  const reversed = new Uint32Array(size);
  for (let i = 1; i < size; i++) reversed[i] = (reversed[i >> 1]! >> 1) | (i & 1 ? size >> 1 : 0);
  return reversed;
}
