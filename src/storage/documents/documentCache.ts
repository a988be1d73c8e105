import type { Stats } from 'node:fs';
import type { SourceDocument } from '../../documents/model.ts';
import type { Result } from '../../shared/result.ts';
import type { ReadFailure } from './readDocument.ts';

type Outcome = Result<SourceDocument, ReadFailure>;

interface Entry {
  readonly identity: string;
  readonly trusted: boolean;
  readonly outcome: Outcome;
}

/** Disks keep times as coarsely as this (FAT: 2 s). */
const COARSEST_TIME_MS = 2000;

/**
 * Documents as last read. A file that was read within 2 s of its own times may change again and keep them,
 * so it is read once more ("racily clean", as git calls it: https://git-scm.com/docs/racy-git).
 */
export class DocumentCache {
  readonly #entries = new Map<string, Entry>();

  get(path: string, stats: Stats): Outcome | null {
    const entry = this.#entries.get(path);
    return entry !== undefined && entry.trusted && entry.identity === identityOf(stats) ? entry.outcome : null;
  }

  /** `stats` and `nowMs` are from before the file was read. */
  set(path: string, stats: Stats, nowMs: number, outcome: Outcome): void {
    const trusted = nowMs - Math.max(stats.mtimeMs, stats.ctimeMs) > COARSEST_TIME_MS;
    this.#entries.set(path, { identity: identityOf(stats), trusted, outcome });
  }

  /** Every path that was there last time. */
  paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#entries.keys()) if (!paths.has(path)) this.#entries.delete(path);
  }
}

const identityOf = ({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`;
