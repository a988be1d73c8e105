import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { InstalledModel } from '../../operations/ports.ts';
import { failure, type Failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type CatalogueModel, fileUrl } from './catalogue.ts';
import { checkFile } from './checksum.ts';
import { download, type Downloaded, type DownloadFailure, type DownloadOptions } from './download.ts';

/** Where models are kept: they are large and the same for every workspace. OFFBOOK_MODELS names another folder. */
export function modelsFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env['OFFBOOK_MODELS']) return env['OFFBOOK_MODELS'];
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Offbook', 'models');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Offbook', 'models');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'offbook', 'models');
}

/** Written into a model's folder when all of it is there. */
interface Manifest {
  readonly name: string;
  readonly source: string;
  readonly files: readonly ({ readonly name: string } & Downloaded)[];
}

const MANIFEST = 'offbook-model.json';

export type InstallFailure = DownloadFailure | Failure<'speech-model-busy'>;

export interface ModelStore {
  readonly folder: string;
  /** Null where it is not, or not wholly, installed. */
  installed(name: string): Promise<InstalledModel | null>;
  install(
    model: CatalogueModel,
    options?: DownloadOptions & { readonly onProgress?: ((fraction: number) => void) | undefined },
  ): Promise<Result<InstalledModel, InstallFailure>>;
  /** The first file that is not what was installed; null where all are. */
  changedFile(name: string): Promise<string | null>;
  /** Also removes what an unfinished installation left. False where there was nothing. */
  remove(name: string): Promise<boolean>;
}

/** Models as folders; one is there only when all of its files are, checked. */
export function createModelStore(folder: string, host: string): ModelStore {
  const running = new Set<string>();
  const place = (name: string): string => join(folder, name);
  const workplace = (name: string): string => join(folder, `.installing-${name}`);

  async function installed(name: string): Promise<InstalledModel | null> {
    const manifest = await readManifest(place(name));
    if (!manifest) return null;
    for (const file of manifest.files) {
      const found = await stat(join(place(name), file.name)).catch(() => null);
      if (found?.size !== file.sizeBytes) return null;
    }
    return { folder: place(name), sizeBytes: sum(manifest), checked: weakest(manifest) };
  }

  async function fetchAll(
    model: CatalogueModel,
    { onProgress, ...options }: Parameters<ModelStore['install']>[1] & object,
  ): Promise<Result<InstalledModel, InstallFailure>> {
    const work = workplace(model.name);
    await mkdir(work, { recursive: true });
    const files: Manifest['files'][number][] = [];
    const about = model.aboutMegabytes * 1e6;
    let before = 0;
    for (const { name, sha256 } of model.files) {
      const path = join(work, name);
      const there = await readManifest(work, `${name}.json`);
      const kept = there?.files[0];
      const fetched =
        kept && (await stat(path).catch(() => null))?.size === kept.sizeBytes
          ? ok(kept)
          : await download(fileUrl(host, model, name), path, {
              ...options,
              ...(sha256 && { sha256 }),
              onBytes: (bytes, total) => {
                options.onBytes?.(bytes, total);
                onProgress?.(Math.min(0.99, (before + bytes) / Math.max(about, before + (total ?? bytes))));
              },
            });
      if (!fetched.ok) return fetched;
      const file = { ...fetched.value, name };
      files.push(file);
      before += file.sizeBytes;
      // A later try need not fetch or check this file again.
      await writeFile(join(work, `${name}.json`), JSON.stringify({ name: model.name, source: host, files: [file] }));
    }
    const manifest: Manifest = { name: model.name, source: `${host}/${model.repository}`, files };
    await writeFile(join(work, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    await Promise.all(files.map(({ name }) => rm(join(work, `${name}.json`), { force: true })));
    await rm(place(model.name), { recursive: true, force: true });
    await rename(work, place(model.name));
    onProgress?.(1);
    return ok({ folder: place(model.name), sizeBytes: sum(manifest), checked: weakest(manifest) });
  }

  return {
    folder,
    installed,
    async install(model, options = {}) {
      if (running.has(model.name)) return err(busy(model));
      running.add(model.name);
      try {
        const there = await installed(model.name);
        if (there) return ok(there);
        await mkdir(folder, { recursive: true });
        const unlock = await lock(join(folder, `.installing-${model.name}.lock`));
        if (unlock === null) return err(busy(model));
        try {
          return await fetchAll(model, options);
        } finally {
          await unlock();
        }
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : null;
        if (code === null) throw error;
        return err(
          code === 'ENOSPC'
            ? failure(
                'disk-full',
                message('The disk is full, so no model can be kept in {folder}. Make some room and try again.', {
                  folder,
                }),
              )
            : failure(
                'download-not-writable',
                message(
                  "Models can't be kept in {folder} ({code}). Allow writing there, or set OFFBOOK_MODELS to another folder.",
                  { folder, code },
                ),
              ),
        );
      } finally {
        running.delete(model.name);
      }
    },
    async changedFile(name) {
      const manifest = await readManifest(place(name));
      for (const file of manifest?.files ?? []) {
        const path = join(place(name), file.name);
        const found = await checkFile(path, { kind: 'sha256', hex: file.sha256 }).catch(() => null);
        if (found?.fits !== true) return file.name;
      }
      return null;
    },
    async remove(name) {
      const had = await Promise.all([place(name), workplace(name)].map((path) => stat(path).catch(() => null)));
      await rm(place(name), { recursive: true, force: true });
      await rm(workplace(name), { recursive: true, force: true });
      return had.some((found) => found !== null);
    },
  };
}

/** A file with the number of the process that works; another one that still runs keeps it. Null when it is taken. */
async function lock(path: string): Promise<(() => Promise<void>) | null> {
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  if (owner > 0 && owner !== process.pid && isRunning(owner)) return null;
  await writeFile(path, String(process.pid));
  return () => rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function readManifest(folder: string, name = MANIFEST): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

const sum = ({ files }: Manifest): number => files.reduce((total, { sizeBytes }) => total + sizeBytes, 0);

/** A model is as well checked as its least checked file. */
function weakest({ files }: Manifest): InstalledModel['checked'] {
  return (
    (['recorded', 'host', 'known'] as const).find((how) => files.some(({ checked }) => checked === how)) ?? 'recorded'
  );
}

const busy = ({ title }: CatalogueModel): Failure<'speech-model-busy'> =>
  failure('speech-model-busy', message('{title} is being installed already. Wait until it is there.', { title }));
