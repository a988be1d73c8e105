import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a TypeScript entry into one script, so that a test can run it in a process of its own on every
 * supported Node. Native packages stay outside and are named by their place, since the script may lie anywhere.
 */
export async function bundleScript(entry: string, folder: string): Promise<string> {
  const outside = ['@photostructure/sqlite'];
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { external: outside, output: { entryFileNames: 'script.mjs', format: 'es' } },
    },
    ssr: { noExternal: true, external: outside },
  });
  const script = join(folder, 'script.mjs');
  let code = await readFile(script, 'utf8');
  for (const name of outside) {
    code = code.replaceAll(new RegExp(`(from\\s*)["']${name}["']`, 'g'), `$1"${import.meta.resolve(name)}"`);
  }
  await writeFile(script, code);
  return script;
}
