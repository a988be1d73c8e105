import { relative } from 'node:path';
import { watch } from 'chokidar';
import { failure } from '../../shared/failure.ts';
import type { Failure } from '../../shared/failure.ts';
import { isDocumentName, isSkippedFolder } from './documentNames.ts';
import { message } from '../../shared/message.ts';

/** An editor's save is a burst of events; they are answered once it is quiet for this long … */
const QUIET_MS = 75;
/** … or, where it never is, after this long. */
const LONGEST_WAIT_MS = 500;

/** Calls back after documents changed, once per burst. Resolves when changes from now on are seen. */
export async function watchFolder(
  root: string,
  onChange: () => void,
  onProblem: (problem: Failure) => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | null = null;
  let burstBegan = 0;
  let stopped = false;

  const fire = () => {
    timer = null;
    onChange();
  };
  const note = () => {
    if (stopped) return;
    const now = performance.now();
    if (timer === null) burstBegan = now;
    else clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET_MS, burstBegan + LONGEST_WAIT_MS - now)));
  };

  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => {
      const segments = relative(root, path).split(/[\\/]/);
      if (segments[0] === '') return false;
      return segments.some(isSkippedFolder) || (stats?.isFile() === true && !isDocumentName(segments.at(-1)!));
    },
  });
  watcher.on('all', note);
  watcher.on('error', (error) => {
    onProblem(
      failure(
        'watch-failed',
        message(
          'Changes made outside may not show by themselves ({why}). Reload the page after saving in another program.',
          { why: error instanceof Error ? error.message : String(error) },
        ),
      ),
    );
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));

  return async () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  };
}
