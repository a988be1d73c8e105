/** What bytes are, told by themselves: a file's name may be wrong. */
export type SoundKind = 'wav' | 'flac' | 'mp3' | 'adts' | 'ogg' | 'matroska' | 'mp4' | 'none';

/** `none` is everything that no reader here knows; it may still be sound. */
export function soundKindOf(bytes: Uint8Array): SoundKind {
  const is = (at: number, letters: string): boolean =>
    [...letters].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
  if ((is(0, 'RIFF') || is(0, 'RF64') || is(0, 'BW64')) && is(8, 'WAVE')) return 'wav';
  if (is(0, 'OggS')) return 'ogg';
  if (is(0, '\x1a\x45\xdf\xa3')) return 'matroska';
  // QuickTime files may begin with other boxes than "ftyp".
  if (['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'].some((box) => is(4, box)) && !is(0, 'ID3')) return 'mp4';
  const start = is(0, 'ID3') ? tagEnd(bytes) : 0;
  if (is(start, 'fLaC')) return 'flac';
  return mpegStream(bytes, start) ?? (is(0, 'ID3') ? 'mp3' : 'none');
}

/** An ID3v2 tag states its size in four bytes of seven bits (id3.org, ID3v2.4 section 3.1). */
export function tagEnd(bytes: Uint8Array): number {
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 127), 0);
  return 10 + size + ((bytes[5] ?? 0) & 0x10 ? 10 : 0);
}

/** How far into a file the first frame may be; some programs leave zeros before it. */
const SEARCH_BYTES = 8192;

/** Text and noise have single sync words too, so two frames must follow each other. */
function mpegStream(bytes: Uint8Array, start: number): 'mp3' | 'adts' | null {
  for (let at = start; at < Math.min(bytes.length, start + SEARCH_BYTES); at++) {
    if (bytes[at] !== 0xff) continue;
    const adts = adtsFrameLength(bytes, at);
    if (adts !== null && adtsFrameLength(bytes, at + adts) !== null) return 'adts';
    const mp3 = mp3FrameLength(bytes, at);
    if (mp3 !== null && mp3FrameLength(bytes, at + mp3) !== null) return 'mp3';
  }
  return null;
}

function adtsFrameLength(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xf6) !== 0xf0 || at + 7 > bytes.length) return null;
  if (((bytes[at + 2]! >> 2) & 15) > 12) return null;
  const length = ((bytes[at + 3]! & 3) << 11) | (bytes[at + 4]! << 3) | (bytes[at + 5]! >> 5);
  return length < 8 ? null : length;
}

// ISO/IEC 11172-3 and 13818-3, layer III, kilobits per second by index.
const BITRATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BITRATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];

/** Length in bytes of an MPEG audio frame of layer III; null where there is none. */
export function mp3FrameLength(bytes: Uint8Array, at: number): number | null {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if (bytes[at] !== 0xff || (second & 0xe0) !== 0xe0 || at + 4 > bytes.length) return null;
  const version = (second >> 3) & 3;
  const layer = (second >> 1) & 3;
  const rate = RATES[(third >> 2) & 3];
  if (version === 1 || layer !== 1 || rate === undefined) return null;
  const kilobits = (version === 3 ? BITRATES_1 : BITRATES_2)[third >> 4];
  if (!kilobits) return null;
  const sampleRateHz = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4;
  const bytesEach = version === 3 ? 144_000 : 72_000;
  return Math.floor((bytesEach * kilobits) / sampleRateHz) + ((third >> 1) & 1);
}
