// Builds the benches (TypeScript, the same sources that ship) and runs them: all, or those named.
//   npm run bench [-- folder review takes start page stop]
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../scripts/findChromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, '.cache', 'bench');
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const built = node(
  [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'vite.node.config.ts', '--logLevel', 'warn'],
  { OFFBOOK_BENCH: '1' },
);
if (built !== 0) process.exit(built);
const chromium = findChromium();
process.exit(node([join(out, 'bench.js'), ...process.argv.slice(2)], chromium ? { OFFBOOK_CHROMIUM: chromium } : {}));
