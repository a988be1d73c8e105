import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { UnreadableFile } from '../../operations/ports.ts';
import { failure } from '../../shared/failure.ts';
import type { Failure } from '../../shared/failure.ts';
import { isDocumentName, isSkippedFolder } from './documentNames.ts';
import { isMissing, readProblem } from './fileErrors.ts';
import { documentsAside, recoverStrays } from './recoverStrays.ts';
import { message } from '../../shared/message.ts';

/** Someone who opens their home folder by mistake gets an answer in seconds. */
const MAX_DOCUMENTS = 10_000;
const MAX_FOLDERS = 10_000;

export interface FolderWalk {
  /** Relative paths with forward slashes, sorted. */
  readonly paths: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Finds the documents of a folder. Hidden folders, node_modules and links that lead out of the folder are skipped.
 * Puts right on the way what a crash left behind, and tells `onProblem` where it can't. `root` is the folder's real path.
 */
export async function walkFolder(
  root: string,
  nowMs: number,
  onProblem: (problem: Failure) => void,
): Promise<FolderWalk> {
  const paths = new Set<string>();
  const links: string[] = [];
  const unreadable: UnreadableFile[] = [];
  let folders = 0;

  async function enter(path: string): Promise<void> {
    if (++folders > MAX_FOLDERS || paths.size > MAX_DOCUMENTS) return;
    const folder = join(root, path);
    const inside = (name: string) => (path === '' ? name : `${path}/${name}`);
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      if (path !== '' && isMissing(error)) return;
      const why = isMissing(error) ? message('it is not there.') : readProblem(error);
      unreadable.push({
        path: path === '' ? '.' : path,
        failure: failure(
          'folder-unreadable',
          message("The folder {folder} can't be read: {why}", { folder: path === '' ? root : path, why }),
        ),
      });
      return;
    }
    const names = entries.map((entry) => entry.name);
    for (const name of documentsAside(names)) if (isDocumentName(name)) paths.add(inside(name));
    try {
      await recoverStrays(folder, names, nowMs);
    } catch (error) {
      // Reading goes on: the folder may be read-only, and what stands aside stays there until it is not.
      onProblem(
        failure(
          'recovery-failed',
          message(
            'An unfinished save in {folder} could not be put right ({why}). Hidden files there that end in ".offbook-old" hold the documents as they were.',
            { folder, why: String(error) },
          ),
        ),
      );
    }
    const below: Promise<void>[] = [];
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) below.push(enter(inside(entry.name)));
      } else if (!isDocumentName(entry.name)) {
        continue;
      } else if (entry.isSymbolicLink()) {
        links.push(inside(entry.name));
      } else if (entry.isFile()) {
        paths.add(inside(entry.name));
      }
    }
    await Promise.all(below);
  }

  await enter('');
  for (const link of links) if (await leadsToUnlistedFile(root, link, paths)) paths.add(link);
  if (folders > MAX_FOLDERS || paths.size > MAX_DOCUMENTS) {
    unreadable.push({
      path: '.',
      failure: failure(
        'folder-too-large',
        message(
          '{root} holds more than {maxDocuments} documents or folders, so some were left out. Open the folder that holds only your interview documents.',
          { root, maxDocuments: MAX_DOCUMENTS },
        ),
      ),
    });
  }
  const sorted = [...paths].toSorted((a, b) => (a < b ? -1 : 1));
  return { paths: sorted.slice(0, MAX_DOCUMENTS), unreadable };
}

/** A link to a file inside the folder that is not listed by its own name; one that leads out or nowhere is skipped. */
async function leadsToUnlistedFile(root: string, link: string, listed: ReadonlySet<string>): Promise<boolean> {
  try {
    const target = await realpath(join(root, link));
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
    const path = target
      .slice(root.length + (root.endsWith(sep) ? 0 : 1))
      .split(sep)
      .join('/');
    return !listed.has(path) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}
