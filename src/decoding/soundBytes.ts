import { open } from 'node:fs/promises';

/** The bytes of a sound file, read a range at a time, so that a long recording is never in memory whole. */
export interface SoundBytes {
  readonly size: number;
  /** Bytes [start, end), fewer where the file ends before. */
  read(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const bytesInMemory = (bytes: Uint8Array): SoundBytes => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
  close: async () => undefined,
});

/** Rejects with the file system's own error where the file can't be read. */
export async function bytesOfFile(path: string): Promise<SoundBytes> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    // A folder can be opened, and says so only when it is read.
    await file.read(new Uint8Array(1), 0, 1, 0);
    return {
      size,
      async read(start, end) {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
          if (bytesRead === 0) return bytes.subarray(0, filled);
          filled += bytesRead;
        }
        return bytes;
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
