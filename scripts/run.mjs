#!/usr/bin/env node
// Starts, builds, tests and measures Offbook from a bare checkout, with Node's built-ins only:
// right Node → packages installed if the lock file changed → built if the sources changed → run.
// npm's own pre-scripts are not used: npm skips them silently where scripts are switched off.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './findChromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache');
const [task = 'start', ...args] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Offbook needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(1);
}

const sha = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

function run(command, commandArgs, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, commandArgs, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, pass);
      done(code ?? (signal ? 1 : 0));
    });
  });
}

const tool = (name) => join(root, 'node_modules', name);
const node = (script, scriptArgs = [], options = {}) => run(process.execPath, [script, ...scriptArgs], options);

/** Only one first start at a time may install or build; a second one waits, and takes over a lock whose owner is gone. */
async function withLock(work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'lock');
  let said = false;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(read(join(lock, 'pid')));
    let alive = true;
    try {
      if (owner) process.kill(owner, 0);
      else alive = Date.now() - statSync(lock).mtimeMs < 10_000;
    } catch (error) {
      alive = error.code === 'EPERM';
    }
    if (!alive) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    if (!said) console.error('Another start is getting Offbook ready; waiting for it …');
    said = true;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

const installStamp = join(root, 'node_modules', '.offbook-installed');
const installKey = () => sha([read(join(root, 'package-lock.json')), process.platform, process.arch, String(major)]);

async function install() {
  if (read(installStamp) === installKey()) return;
  // npm empties the folder before it fills it, and would do so to the checkout that a link leads to.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link to another folder, which installing would empty. Remove the link, then try again.',
    );
    process.exit(1);
  }
  console.error('Installing what Offbook is built with (the first time takes a minute) …');
  const npmArgs = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await node(npm, npmArgs)
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', npmArgs, { shell: process.platform === 'win32' });
  if (code !== 0) {
    console.error(
      'npm ci did not succeed (its own words are above). Offbook needs the packages once; a working network helps.',
    );
    process.exit(code);
  }
  writeFileSync(installStamp, installKey());
}

const dist = join(root, 'dist');
const buildStamp = join(dist, '.offbook-built');
function buildKey() {
  const sources = filesBelow(join(root, 'src')).filter((file) => !/\.test\.tsx?$/.test(file));
  const settings = [
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'vite.node.config.ts',
    'tsconfig.base.json',
    'tsconfig.web.json',
  ];
  return sha(
    [...sources, ...settings.map((name) => join(root, name))].flatMap((file) => [file.slice(root.length), read(file)]),
  );
}

async function build() {
  const key = buildKey();
  if (read(buildStamp) === key) return;
  console.error('Building …');
  const vite = tool('vite/bin/vite.js');
  // Built beside and swapped in whole: a program that is running from dist never misses a file for long.
  const staged = join(cache, 'dist');
  rmSync(staged, { recursive: true, force: true });
  for (const config of ['vite.node.config.ts', 'vite.config.ts']) {
    const code = await node(vite, ['build', '--config', config, '--logLevel', 'warn'], {
      env: { ...process.env, OFFBOOK_DIST: staged, OFFBOOK_TOOL: '' },
    });
    if (code !== 0) process.exit(code);
  }
  writeFileSync(join(staged, '.offbook-built'), key);
  rmSync(dist, { recursive: true, force: true });
  renameSync(staged, dist);
}

async function ready({ built }) {
  if (read(installStamp) === installKey() && (!built || read(buildStamp) === buildKey())) return;
  await withLock(async () => {
    await install();
    if (built) await build();
  });
}

/** Builds a tool of ours (TypeScript, from the same sources that ship) and runs it. */
async function buildAndRun(name) {
  await ready({ built: true });
  const chromium = findChromium();
  const env = { ...process.env, ...(chromium ? { OFFBOOK_CHROMIUM: chromium } : {}) };
  const built = await node(
    tool('vite/bin/vite.js'),
    ['build', '--config', 'vite.node.config.ts', '--logLevel', 'warn'],
    { env: { ...env, OFFBOOK_TOOL: name } },
  );
  process.exitCode = built || (await node(join(cache, name, `${name}.js`), args, { env }));
}

const tasks = {
  async start() {
    await ready({ built: true });
    const at = pathToFileURL(join(root, 'dist', 'cli.js')).href;
    // In this process: a second one would cost a warm start a third of its time.
    process.argv = [process.execPath, join(root, 'dist', 'cli.js'), 'serve', '--example-unless-folder', ...args];
    await import(at);
  },
  async build() {
    await ready({ built: true });
  },
  async test() {
    await ready({ built: true });
    const chromium = findChromium();
    const required = process.env.OFFBOOK_REQUIRE_BROWSER === '1';
    const results = join(cache, 'test-results.json');
    rmSync(results, { force: true });
    mkdirSync(cache, { recursive: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
    const code = await node(
      tool('vitest/vitest.mjs'),
      ['run', ...reporters, ...(chromium ? [] : ['--project', '!browser']), ...args],
      {
        env: { ...process.env, ...(chromium ? { OFFBOOK_CHROMIUM: chromium } : {}) },
      },
    );
    if (!chromium)
      console.log(
        'BROWSER TESTS NOT RUN: no Chromium or Chrome was found. Install one, or name it in OFFBOOK_CHROMIUM.',
      );
    if (existsSync(results)) {
      const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(read(results));
      console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
    }
    process.exitCode = !chromium && required ? 1 : code;
  },
  async check() {
    await ready({ built: false });
    const steps = [
      ...['domain', 'node', 'web', 'browser'].map((name) => [
        tool('typescript/bin/tsc'),
        ['-p', `tsconfig.${name}.json`],
      ]),
      [tool('oxlint/bin/oxlint'), ['--type-aware', 'src', 'test', 'bench', 'scripts']],
      [tool('oxfmt/bin/oxfmt'), ['--check', 'src', 'test', 'bench', 'scripts']],
    ];
    let worst = 0;
    for (const [script, scriptArgs] of steps) worst = Math.max(worst, await node(script, scriptArgs));
    process.exitCode = worst;
  },
  bench: () => buildAndRun('bench'),
  screenshots: () => buildAndRun('screenshots'),
};

if (!(task in tasks)) {
  console.error(`Unknown task "${task}". Known: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
await tasks[task]();
