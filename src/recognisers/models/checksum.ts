import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A checksum that somebody stated for a file. */
export interface StatedChecksum {
  /** `git`: SHA-1 of "blob", the length, a zero byte and the content, as git names small files. */
  readonly kind: 'sha256' | 'git';
  readonly hex: string;
}

/** What Hugging Face states in a tag: SHA-256 of large files, git's name of small ones. Null for other tags. */
export function checksumOfTag(tag: string | null): StatedChecksum | null {
  const hex = /^(?:W\/)?"?([0-9a-f]{40}|[0-9a-f]{64})"?$/.exec(tag ?? '')?.[1];
  if (hex === undefined) return null;
  return { kind: hex.length === 64 ? 'sha256' : 'git', hex };
}

/** SHA-256 of a file, and whether it is what was stated; null where nothing was. */
export async function checkFile(
  path: string,
  stated: StatedChecksum | null,
): Promise<{ readonly sha256: string; readonly fits: boolean | null }> {
  const sha256 = createHash('sha256');
  const git = stated?.kind === 'git' ? createHash('sha1').update(`blob ${(await stat(path)).size}\0`) : null;
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    sha256.update(piece as Buffer);
    git?.update(piece as Buffer);
  }
  const hex = sha256.digest('hex');
  return { sha256: hex, fits: stated === null ? null : (git?.digest('hex') ?? hex) === stated.hex };
}
