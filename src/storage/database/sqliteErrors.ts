/** SQLite's primary result code (https://sqlite.org/rescode.html), or null for any other error. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  // Extended codes keep the primary one in the low byte.
  return error.errcode & 0xff;
}

/** Another connection holds the lock (BUSY, LOCKED). */
export const isBusy = (error: unknown): boolean => [5, 6].includes(resultCode(error) ?? -1);

/** The file is damaged or is no database at all (CORRUPT, NOTADB). */
export const isDamaged = (error: unknown): boolean => [11, 26].includes(resultCode(error) ?? -1);

/** The file or its folder can't be written or made (PERM, READONLY, CANTOPEN). */
export const isNotWritable = (error: unknown): boolean => [3, 8, 14].includes(resultCode(error) ?? -1);

/** No room left (FULL), or the disk gave an error (IOERR). */
export const isDiskTrouble = (error: unknown): boolean => [10, 13].includes(resultCode(error) ?? -1);
