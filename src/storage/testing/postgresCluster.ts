import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PostgresCluster {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The folder with PostgreSQL's programs: Debian's place, newest first, else the PATH; null where there is none. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null;
}

/**
 * Starts a PostgreSQL of its own on a socket in a temporary folder (no port to clash with).
 * PostgreSQL refuses to run as root; root starts it as another user.
 */
export async function startPostgres(programs: string): Promise<PostgresCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'offbook-pg-'));
  const user = await otherUser();
  if (user !== null) await chown(folder, user.uid, user.gid);
  const as = (program: string, ...args: string[]) =>
    run(join(programs, program), args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      ...(user !== null && { uid: user.uid, gid: user.gid }),
    });
  const data = join(folder, 'data');
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  try {
    // ICU's English sorts unlike bytes: a listing that leans on the engine's order would show it.
    await as(
      'initdb',
      '-D',
      data,
      '-U',
      'offbook',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
      ...(await englishOrder(programs)),
    );
    // pg_ctl's own output goes to a file: a server that holds the pipe would keep this waiting.
    await as('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    connectionString: `postgresql://offbook@/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      await as('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** ICU collations came to initdb with version 15. */
async function englishOrder(programs: string): Promise<string[]> {
  const { stdout } = await run(join(programs, 'initdb'), ['--help']);
  return stdout.includes('--icu-locale') ? ['--locale-provider=icu', '--icu-locale=en-US'] : [];
}

async function otherUser(): Promise<{ readonly uid: number; readonly gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
      );
      return { uid: uid!, gid: gid! };
    } catch {
      // No such user here; try the next.
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody".');
}
