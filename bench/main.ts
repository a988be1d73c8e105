import { benchBank } from './bank.ts';
import { benchFolder, loadFolderOnce } from './folder.ts';
import { benchLong } from './long.ts';
import { benchReview } from './review.ts';
import { benchStart } from './start.ts';
import { benchTakes } from './takes.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  bank: benchBank,
  folder: benchFolder,
  review: benchReview,
  takes: benchTakes,
  start: benchStart,
  long: benchLong,
  plan: async () => (await import('./plan.ts')).benchPlan(),
  recall: async () => (await import('./recall/recall.ts')).benchRecall(),
  // Loaded when asked for: the browser's driver takes longer to load than some benches to run.
  page: async () => (await import('./browser.ts')).benchPage(),
  actions: async () => (await import('./actions.ts')).benchActions(),
  stop: async () => (await import('./browser.ts')).benchStop(),
};

const [first, ...rest] = process.argv.slice(2);
if (first === '--load-folder-once') {
  // A child of benchFolder: a cold read needs a process of its own.
  console.log(await loadFolderOnce(rest[0]!));
} else {
  const named = [first, ...rest].filter((name) => name !== undefined);
  const unknown = named.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`No bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  for (const name of named.length > 0 ? named : Object.keys(BENCHES)) await BENCHES[name]!();
}
