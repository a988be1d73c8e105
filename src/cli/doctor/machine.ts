import { access, constants, readFile, statfs } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { message } from '../../shared/message.ts';
import { howToInstall } from '../recorder/recorderFailures.ts';
import { findRecorder } from '../recorder/recorderWays.ts';
import { type Checkup, checkup, fine } from './model.ts';

/** What the machine is like; another stands in for it in tests. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly nodeVersion: string;
  /** The PATH's folders. */
  readonly searchPath: readonly string[];
  /** Whether there is a file that may be run. */
  runs(path: string): Promise<boolean>;
  /** A file's text; null where it can't be read. */
  read(path: string): Promise<string | null>;
  /** Whether a file or folder may be read by the person. */
  mayRead(path: string): Promise<boolean>;
  /** Bytes that a person may still write where a path is; null where that can't be told. */
  freeBytes(path: string): Promise<number | null>;
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  nodeVersion: process.versions.node,
  searchPath: (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
  runs: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
  read: (path) => readFile(path, 'utf8').catch(() => null),
  mayRead: (path) =>
    access(path, constants.R_OK).then(
      () => true,
      () => false,
    ),
  freeBytes: (path) =>
    statfs(path).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    ),
});

/** Offbook's lowest; package.json says the same to npm. */
const LOWEST_NODE = [20, 19] as const;

export function checkNode({ nodeVersion }: Machine): Checkup {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const enough = major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1]);
  if (enough) return fine('node', `Node ${nodeVersion}`);
  return checkup(
    'node',
    'broken',
    message('Node {version}; Offbook needs {lowest} or newer.', {
      version: nodeVersion,
      lowest: LOWEST_NODE.join('.'),
    }),
    message('Install a newer Node from nodejs.org.'),
  );
}

const BROWSERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Safari.app/Contents/MacOS/Safari',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const BROWSER_COMMANDS = ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'firefox'];

export async function checkBrowser(machine: Machine): Promise<Checkup> {
  const places = [
    ...(BROWSERS[machine.platform] ?? []),
    ...machine.searchPath.flatMap((folder) => BROWSER_COMMANDS.map((name) => join(folder, name))),
  ];
  for (const place of places) if (await machine.runs(place)) return fine('browser', place);
  return checkup(
    'browser',
    'unknown',
    message('No browser was found in the usual places.'),
    message(
      'Any Chrome, Edge, Firefox or Safari of the last two years will do; open the address that offbook serve prints.',
    ),
  );
}

/** Only Linux says from outside the browser what can record. */
export async function checkMicrophone(machine: Machine): Promise<Checkup> {
  const asks = message('The browser asks for it when you first rehearse, and shows its level there.');
  if (machine.platform !== 'linux') {
    return checkup('microphone', 'unknown', message('Can’t be told from a terminal. {asks}', { asks }), null);
  }
  const devices = await machine.read('/proc/asound/pcm');
  const recording = devices?.split('\n').filter((line) => line.includes('capture')) ?? [];
  const count = recording.length;
  // "00-00: …" is card 0, device 0; its sound comes out of /dev/snd/pcmC0D0c.
  const device = /^(\d+)-(\d+)/.exec(recording[0] ?? '');
  if (device && !(await machine.mayRead(`/dev/snd/pcmC${Number(device[1])}D${Number(device[2])}c`))) {
    return checkup(
      'microphone',
      'broken',
      message('{count} that can record, and you may not use {count, plural, one {it} other {them}}.', { count }),
      message('Give yourself the right: sudo usermod -aG audio $USER, then log in again.'),
    );
  }
  if (count > 0) return fine('microphone', message('{count} that can record. {asks}', { count, asks }));
  return checkup(
    'microphone',
    'missing',
    message('No sound card that records was found.'),
    message('Plug in a headset, or record on your phone and import the file. Every exercise can be typed, too.'),
  );
}

/** What `offbook rehearse` records with. */
export async function checkRecorder(machine: Machine): Promise<Checkup> {
  const found = await findRecorder(machine);
  if (found) return fine('recorder', message('{name}, for offbook rehearse', { name: found.name }));
  return checkup(
    'recorder',
    'missing',
    message('No program that records was found, so offbook rehearse takes typed answers only. The page needs none.'),
    message('Install one: {how}.', { how: howToInstall(machine.platform) }),
  );
}

/** A minute told takes about half a megabyte; with less room than this, an evening may not fit. */
const LITTLE_ROOM_BYTES = 500e6;

export async function checkDisk(machine: Machine, folder: string): Promise<Checkup> {
  const free = await machine.freeBytes(folder);
  if (free === null) return checkup('disk', 'unknown', message('How much room is left can’t be told.'), null);
  const room =
    free >= 1e9
      ? message('{size, number, ::.0 group-off} GB', { size: free / 1e9 })
      : message('{size} MB', { size: Math.round(free / 1e6) });
  if (free >= LITTLE_ROOM_BYTES) return fine('disk', message('{room} free where your takes are kept', { room }));
  return checkup(
    'disk',
    free < LITTLE_ROOM_BYTES / 10 ? 'broken' : 'missing',
    message('Only {room} free where your takes are kept.', { room }),
    message('Make room, or discard takes that you don’t need: a minute told takes about half a megabyte.'),
  );
}
