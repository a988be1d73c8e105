/** Where the samples of a WAV file are; its lengths are not believed, since a file that is being written has none yet. */
export interface WavSamples {
  /** The `fmt ` chunk with its head. */
  readonly format: Uint8Array;
  /** First byte of the samples. */
  readonly start: number;
  /** Bytes of one sample of all channels. */
  readonly frameBytes: number;
  readonly bytesPerSecond: number;
}

/** Finds the samples of a WAV file, or of its beginning; null before they begin. */
export function findWavSamples(bytes: Uint8Array): WavSamples | null {
  if (bytes.length < 12 || text(bytes, 0) !== 'RIFF' || text(bytes, 8) !== 'WAVE') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Uint8Array | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = text(bytes, at);
    const length = view.getUint32(at + 4, true);
    if (name === 'data' && format !== null) {
      const described = new DataView(format.buffer, format.byteOffset, format.byteLength);
      return {
        format,
        start: at + 8,
        frameBytes: described.getUint16(8 + 12, true),
        bytesPerSecond: described.getUint32(8 + 8, true),
      };
    }
    if (name === 'fmt ' && length >= 16 && at + 8 + length <= bytes.length)
      format = bytes.subarray(at, at + 8 + length);
    // Chunks are padded to an even length.
    at += 8 + length + (length % 2);
  }
  return null;
}

/**
 * The recording from some byte of its samples on, as a WAV file with the right lengths, whatever its own header says.
 * Null where there are no samples.
 */
export function wavFrom(bytes: Uint8Array, fromByte: number): Uint8Array | null {
  const found = findWavSamples(bytes);
  if (!found || found.frameBytes === 0) return null;
  const skipped = fromByte - (fromByte % found.frameBytes);
  const all = bytes.subarray(found.start + Math.max(0, skipped));
  const samples = all.subarray(0, all.length - (all.length % found.frameBytes));
  if (samples.length === 0) return null;
  const headBytes = 12 + found.format.length + 8;
  const wav = new Uint8Array(headBytes + samples.length);
  const view = new DataView(wav.buffer);
  wav.set(ascii('RIFF'), 0);
  view.setUint32(4, wav.length - 8, true);
  wav.set(ascii('WAVE'), 8);
  wav.set(found.format, 12);
  wav.set(ascii('data'), headBytes - 8);
  view.setUint32(headBytes - 4, samples.length, true);
  wav.set(samples, headBytes);
  return wav;
}

/** Level of 16-bit samples, dBFS (0 for a full-scale square wave); -Infinity for silence. */
export function levelOfPcm16(bytes: Uint8Array): number {
  const count = Math.floor(bytes.length / 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (view.getInt16(2 * i, true) / 32_768) ** 2;
  return count === 0 ? -Infinity : 10 * Math.log10(sum / count);
}

const text = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const ascii = (name: string): Uint8Array => Uint8Array.from(name, (letter) => letter.charCodeAt(0));
