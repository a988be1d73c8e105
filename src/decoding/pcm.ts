/** Samples written plainly, as mediabunny names them; "be" is the big end first. */
export type PcmCoding =
  | 'pcm-u8'
  | 'pcm-s8'
  | 'pcm-s16'
  | 'pcm-s16be'
  | 'pcm-s24'
  | 'pcm-s24be'
  | 'pcm-s32'
  | 'pcm-s32be'
  | 'pcm-f32'
  | 'pcm-f32be'
  | 'pcm-f64'
  | 'pcm-f64be';

const BYTES: Readonly<Record<PcmCoding, number>> = {
  'pcm-u8': 1,
  'pcm-s8': 1,
  'pcm-s16': 2,
  'pcm-s16be': 2,
  'pcm-s24': 3,
  'pcm-s24be': 3,
  'pcm-s32': 4,
  'pcm-s32be': 4,
  'pcm-f32': 4,
  'pcm-f32be': 4,
  'pcm-f64': 8,
  'pcm-f64be': 8,
};

export const isPcm = (codec: string): codec is PcmCoding => Object.hasOwn(BYTES, codec);

/** Reads the sample at a byte, as a number in [-1, 1]. */
export function pcmReader(view: DataView, coding: PcmCoding): (at: number) => number {
  const little = !coding.endsWith('be');
  switch (coding.replace('be', '')) {
    case 'pcm-u8':
      return (at) => (view.getUint8(at) - 128) / 128;
    case 'pcm-s8':
      return (at) => view.getInt8(at) / 128;
    case 'pcm-s16':
      return (at) => view.getInt16(at, little) / 32_768;
    case 'pcm-s24':
      return little
        ? (at) => (view.getInt8(at + 2) * 65_536 + view.getUint16(at, true)) / 8_388_608
        : (at) => (view.getInt8(at) * 65_536 + view.getUint16(at + 1)) / 8_388_608;
    case 'pcm-s32':
      return (at) => view.getInt32(at, little) / 2_147_483_648;
    case 'pcm-f32':
      return (at) => finite(view.getFloat32(at, little));
    default:
      return (at) => finite(view.getFloat64(at, little));
  }
}

/** One "not a number" would make every figure of the whole take one. */
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

/** Interleaved samples, a channel each. */
export function pcmChannels(bytes: Uint8Array, coding: PcmCoding, channels: number): Float32Array[] {
  const read = pcmReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), coding);
  const each = BYTES[coding];
  const length = Math.floor(bytes.length / (each * channels));
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length }, (_, i) => read((i * channels + channel) * each)),
  );
}
