import type { Input } from 'mediabunny';
import { box, letters } from './mp4Box.ts';

/** 1904-01-01 to 1970-01-01, in seconds: MP4 counts from the former (ISO/IEC 14496-12, section 8.2.2). */
const MP4_EPOCH_SECONDS = 2_082_844_800;

/**
 * When a recording was made, as its file says: the creation time of MP4 (what phones' voice memos write), the origination of
 * broadcast WAV (field recorders), or a date among its tags. Epoch milliseconds; null where it doesn't say.
 */
export async function recordedAtOf(bytes: Uint8Array, input: Input): Promise<number | null> {
  return mp4CreatedAt(bytes) ?? waveOriginatedAt(bytes) ?? (await taggedAt(input));
}

function mp4CreatedAt(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const moov = box(view, 'moov', 0, view.byteLength);
  const header = moov && box(view, 'mvhd', moov.start, moov.end);
  if (!header || header.end - header.start < 12) return null;
  const seconds =
    view.getUint8(header.start) === 1 ? Number(view.getBigUint64(header.start + 4)) : view.getUint32(header.start + 4);
  // Zero is what programs write that don't know.
  return seconds > MP4_EPOCH_SECONDS ? (seconds - MP4_EPOCH_SECONDS) * 1000 : null;
}

/** "2026-03-01" and "18:30:00" in the "bext" chunk (EBU Tech 3285), in the recorder's own time zone. */
function waveOriginatedAt(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || letters(view, 8, 4) !== 'WAVE') return null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    if (letters(view, at, 4) === 'bext' && at + 8 + 338 <= bytes.length) {
      const said = /^(\d{4}).(\d\d).(\d\d)(\d\d).(\d\d).(\d\d)$/.exec(letters(view, at + 8 + 320, 18));
      if (!said) return null;
      const [year, month, day, hour, minute, second] = said.slice(1).map(Number);
      return plausible(new Date(year!, month! - 1, day, hour, minute, second).getTime());
    }
    at += 8 + length + (length % 2);
  }
  return null;
}

async function taggedAt(input: Input): Promise<number | null> {
  try {
    const at = (await input.getMetadataTags()).date?.getTime() ?? NaN;
    // A year alone reads as its first moment, which says nothing of the day.
    return /-01-01T00:00:00/.test(new Date(at).toISOString()) ? null : plausible(at);
  } catch {
    return null;
  }
}

const plausible = (at: number): number | null => (Number.isFinite(at) && at > Date.UTC(1990, 0) ? at : null);
