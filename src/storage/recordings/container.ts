/** A container that browsers record into, and how its files are called. */
export interface Container {
  readonly mimeType: string;
  readonly extension: string;
}

const WEBM: Container = { mimeType: 'audio/webm', extension: 'webm' };
const MP4: Container = { mimeType: 'audio/mp4', extension: 'mp4' };
const OGG: Container = { mimeType: 'audio/ogg', extension: 'ogg' };

export const CONTAINERS: readonly Container[] = [WEBM, MP4, OGG];

/** Tells the container by its first bytes; the browser's own word for it is not needed. Null for anything else. */
export function containerOf(head: Uint8Array): Container | null {
  const at = (offset: number, text: string) =>
    [...text].every((letter, i) => head[offset + i] === letter.charCodeAt(0));
  if (at(0, '\x1a\x45\xdf\xa3')) return WEBM;
  if (at(4, 'ftyp')) return MP4;
  if (at(0, 'OggS')) return OGG;
  return null;
}
