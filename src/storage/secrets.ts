import { chmod, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SecretStore } from '../operations/ports.ts';
import { failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import { err, ok } from '../shared/result.ts';
import { errorCode, writeDurably } from './recordings/durableFile.ts';

/**
 * Secrets in a file of the workspace's hidden folder that only its owner may read (on Windows, whoever may read the
 * folder). They are never in the database, whose copies people hand around, and never sent to the page.
 */
export function fileSecretStore(file: string): SecretStore {
  async function readAll(): Promise<Record<string, string>> {
    try {
      const value: unknown = JSON.parse(await readFile(file, 'utf8'));
      return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
    } catch {
      // None yet, or a file that nobody can read any more: the person gives the key again.
      return {};
    }
  }
  return {
    async get(name) {
      const value = (await readAll())[name];
      return typeof value === 'string' && value !== '' ? value : null;
    },
    async set(name, value) {
      const secrets = await readAll();
      if (value === null) delete secrets[name];
      else secrets[name] = value;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeDurably(file, Buffer.from(`${JSON.stringify(secrets, null, 2)}\n`), 0o600);
        await chmod(file, 0o600);
        return ok(undefined);
      } catch (error) {
        const code = errorCode(error);
        if (code === null) throw error;
        return err(
          failure(
            'secret-not-writable',
            message('The key could not be kept in {file} ({code}). Allow writing to the folder, then give it again.', {
              file,
              code,
            }),
          ),
        );
      }
    },
  };
}
