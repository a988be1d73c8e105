import type { open as openFile } from 'node:fs/promises';

/** Several files read as if they were one. */
export function filesInARow(
  files: readonly { readonly path: string; readonly sizeBytes: number }[],
  open: typeof openFile,
): { readonly sizeBytes: number; read(start: number, end: number): Promise<Uint8Array> } {
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
  return {
    sizeBytes,
    async read(start, end) {
      const from = Math.max(0, start);
      const bytes = new Uint8Array(Math.max(0, Math.min(end, sizeBytes) - from));
      let fileStart = 0;
      for (const file of files) {
        const first = Math.max(from, fileStart);
        const last = Math.min(from + bytes.length, fileStart + file.sizeBytes);
        if (first < last) {
          const handle = await open(file.path, 'r');
          try {
            await readFully(handle, bytes.subarray(first - from, last - from), first - fileStart);
          } finally {
            await handle.close();
          }
        }
        fileStart += file.sizeBytes;
      }
      return bytes;
    },
  };
}

async function readFully(
  handle: Awaited<ReturnType<typeof openFile>>,
  into: Uint8Array,
  position: number,
): Promise<void> {
  let done = 0;
  while (done < into.length) {
    const { bytesRead } = await handle.read(into, done, into.length - done, position + done);
    if (bytesRead === 0) throw new Error('The recording became shorter while it was read.');
    done += bytesRead;
  }
}
