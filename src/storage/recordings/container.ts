/** A container of recordings, and how its files are called. */
export interface Container {
  readonly mimeType: string;
  readonly extension: string;
}

export const WEBM: Container = { mimeType: 'audio/webm', extension: 'webm' };
export const MP4: Container = { mimeType: 'audio/mp4', extension: 'mp4' };
export const OGG: Container = { mimeType: 'audio/ogg', extension: 'ogg' };
// Only recordings that were made elsewhere come in these.
export const WAV: Container = { mimeType: 'audio/wav', extension: 'wav' };
export const MP3: Container = { mimeType: 'audio/mpeg', extension: 'mp3' };
export const FLAC: Container = { mimeType: 'audio/flac', extension: 'flac' };

export const CONTAINERS: readonly Container[] = [WEBM, MP4, OGG, WAV, MP3, FLAC];

/** Tells what a browser recorded into by its first bytes; the browser's own word for it is not needed. Null for anything else. */
export function containerOf(head: Uint8Array): Container | null {
  const at = (offset: number, text: string) =>
    [...text].every((letter, i) => head[offset + i] === letter.charCodeAt(0));
  if (at(0, '\x1a\x45\xdf\xa3')) return WEBM;
  if (at(4, 'ftyp')) return MP4;
  if (at(0, 'OggS')) return OGG;
  return null;
}
