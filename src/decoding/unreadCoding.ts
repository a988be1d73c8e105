import type { InputAudioTrack } from 'mediabunny';

/** Codings that phones record in and nothing here decodes, by their four letters in MP4, 3GP and QuickTime (mp4ra.org). */
const NAMES: Readonly<Record<string, string>> = {
  samr: 'AMR',
  sawb: 'AMR-WB',
  sawp: 'AMR-WB+',
  sqcp: 'QCELP',
  sevc: 'EVRC',
  alac: 'Apple Lossless',
};

/** What a track's coding is called where the demuxer does not know it; null for one that has no name here either. */
export async function unreadCodingOf(track: InputAudioTrack): Promise<string | null> {
  const id = await track.getInternalCodecId().catch(() => null);
  return typeof id === 'string' ? (NAMES[id] ?? null) : null;
}

/** AMR without a container, as older recorders write it; null for anything else. RFC 4867, section 5. */
export function bareAmrOf(head: Uint8Array): 'AMR' | 'AMR-WB' | null {
  const start = String.fromCharCode(...head.subarray(0, 12));
  if (start.startsWith('#!AMR-WB')) return 'AMR-WB';
  return start.startsWith('#!AMR') ? 'AMR' : null;
}
