import { setTimeout } from 'node:timers/promises';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { createAssistants } from './assistant/createAssistants.ts';
import { createSoundDecoder } from './decoding/createSoundDecoder.ts';
import { readAsMarkdown } from './importing/readFile.ts';
import { createJobs } from './operations/jobs.ts';
import { createLibrary } from './operations/library.ts';
import type { Offbook } from './operations/offbook.ts';
import { createLiveTakes } from './operations/takes/liveTakes.ts';
import { createSpeechEngines, type OpenedSpeechEngines } from './recognisers/createSpeechEngines.ts';
import { modelsFolder } from './recognisers/models/modelStore.ts';
import { createApp } from './server/app.ts';
import type { Lan } from './server/lan/lan.ts';
import { Answering } from './server/answering.ts';
import { choosePort, listen } from './server/serve.ts';
import type { Clock } from './shared/clock.ts';
import { type Failure } from './shared/failure.ts';
import type { Random } from './shared/random.ts';
import { ok, type Result } from './shared/result.ts';
import { packAnki } from './storage/anki/packAnki.ts';
import { unpackAnki } from './storage/anki/unpackAnki.ts';
import { fileRecordingStore } from './storage/recordings/fileRecordingStore.ts';
import { fileSecretStore } from './storage/secrets.ts';
import { openWorkspaceStorage } from './storage/workspace.ts';

/** Milliseconds that answers under way have at the end. */
const LAST_ANSWERS_MS = 2000;

// The composition root: the only place where the clock, randomness and the storage are made.

const systemClock: Clock = { nowMs: () => Date.now() };
const systemRandom: Random = { next: () => randomInt(2 ** 47) / 2 ** 47 };

export interface OpenedOffbook {
  readonly offbook: Offbook;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly isExample: boolean;
  /** Told what goes wrong in the background, in words for the person. */
  readonly onProblem?: (problem: Failure) => void;
  /** Folder of the built parts that run in threads and processes of their own. */
  readonly partsFolder: string;
}

/** Opens a folder as a workspace: its documents, and what the person did with them in `.offbook/`. */
export async function openOffbook(folder: string, options: OpenOptions): Promise<Result<OpenedOffbook, Failure>> {
  const storage = await openWorkspaceStorage(folder, {
    databaseUrl: process.env['OFFBOOK_DATABASE_URL'],
    onProblem: (problem) => options.onProblem?.(problem),
  });
  if (!storage.ok) return storage;
  const { documents, database, snapshots, recordingsFolder } = storage.value;
  const speech = speechEngines(options.partsFolder);
  const offbook: Offbook = {
    clock: systemClock,
    random: systemRandom,
    folder: documents,
    library: createLibrary(documents),
    database,
    snapshots,
    recordings: fileRecordingStore(recordingsFolder),
    liveTakes: createLiveTakes(systemClock),
    sounds: createSoundDecoder({ workerScript: join(options.partsFolder, 'decode-worker.js') }),
    speech,
    secrets: fileSecretStore(join(folder, '.offbook', 'secrets.json')),
    assistants: createAssistants(),
    importing: { read: readAsMarkdown, example: () => exampleDocuments(options.partsFolder) },
    packAnki,
    unpackAnki,
    jobs: createJobs(),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    isExample: options.isExample,
  };
  return ok({
    offbook,
    async close() {
      await offbook.jobs.close();
      await speech.close();
      await database.close();
    },
  });
}

/** The recognisers of this machine. OFFBOOK_MODEL_HOST names a mirror of Hugging Face to fetch models from. */
export function speechEngines(partsFolder: string): OpenedSpeechEngines {
  const host = process.env['OFFBOOK_MODEL_HOST'];
  return createSpeechEngines({
    processScript: join(partsFolder, 'speech-process.js'),
    folder: modelsFolder(),
    sherpaVersion: manifest.optionalDependencies['sherpa-onnx-node'],
    ...(host && { host }),
  });
}

/** What Offbook brings along, beside the built parts. */
async function exampleDocuments(partsFolder: string): Promise<{ name: string; text: string }[]> {
  const folder = join(partsFolder, '..', 'examples', 'workspace');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

export interface ServeOptions extends OpenOptions {
  /** Null for the first free one from 4545 on. */
  readonly port: number | null;
  readonly webRoot: string;
  readonly version: string;
  /** Serves to paired devices in the local network too. Nulls choose by themselves. */
  readonly lan?: { readonly address: string | null; readonly port: number | null };
}

export interface Served {
  readonly url: string;
  /** Null without `lan`. */
  readonly lan: Lan | null;
  close(): Promise<void>;
}

/** Serves a folder to this machine's browser. Resolves once it answers. */
export async function serveFolder(folder: string, options: ServeOptions): Promise<Result<Served, Failure>> {
  const port = await choosePort(options.port);
  if (!port.ok) return port;
  const opened = await openOffbook(folder, options);
  if (!opened.ok) return opened;
  const { offbook } = opened.value;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const stopWatching = await offbook.folder.watch(changed);
  // A take whose words have come is a change too.
  offbook.jobs.onEnd(changed);
  const ended = new AbortController();
  const shared = {
    version: options.version,
    webRoot: options.webRoot,
    token: await workspaceToken(folder),
    changes: {
      subscribe(onChange: () => void) {
        listeners.add(onChange);
        return () => void listeners.delete(onChange);
      },
    },
    ended: ended.signal,
  };
  const lan = options.lan
    ? await (
        await import('./server/lan/lan.ts')
      ).openLan({
        ...options.lan,
        portFrom: port.value + 1,
        folder: join(folder, '.offbook', 'lan'),
        clock: systemClock,
        randomBytes,
        onChange: changed,
        onProblem: (problem) => options.onProblem?.(problem),
      })
    : null;
  if (lan?.ok === false) {
    await stopWatching();
    await opened.value.close();
    return lan;
  }
  const app = createApp(offbook, { ...shared, port: port.value, lan: { at: 'computer', lan: lan?.value ?? null } });
  const answering = new Answering();
  const stop = await listen(answering.watch(app.fetch), port.value);
  if (lan) await (await import('./server/lan/serveLan.ts')).serveLan(offbook, lan.value, shared, answering);
  return ok({
    url: `http://127.0.0.1:${port.value}/`,
    lan: lan?.value ?? null,
    async close() {
      ended.abort();
      await Promise.all([stop(), lan?.value.listener.close()]);
      // Whose page went away may still be asking the database; what takes longer than this is no reading.
      await Promise.race([answering.over(), setTimeout(LAST_ANSWERS_MS, null, { ref: false })]);
      await stopWatching();
      await opened.value.close();
    },
  });
}

/** Kept with the workspace, so that a page that was open before a restart may go on sending its recording. */
async function workspaceToken(folder: string): Promise<string> {
  const hidden = join(folder, '.offbook');
  const file = join(hidden, 'token');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (/^[0-9a-f]{64}$/.test(kept)) return kept;
  await mkdir(hidden, { recursive: true });
  const token = randomBytes(32).toString('hex');
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  return token;
}
