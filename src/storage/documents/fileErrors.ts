import { failure } from '../../shared/failure.ts';
import type { Failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';

/** The system's code of a file error ("ENOENT"), or "" for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Nothing by this name: missing, or a part of the way is a file. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(errorCode(error));

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EISDIR', 'ENAMETOOLONG', 'ETXTBSY', 'ELOOP', 'EINVAL'];

/** The failure that a write error stands for; null for one that nobody expects. `what` starts the sentence. */
export function writeFailure(what: string, error: unknown): Failure<'disk-full' | 'document-not-writable'> | null {
  const code = errorCode(error);
  if (NO_ROOM.includes(code)) {
    return failure(
      'disk-full',
      message('{what} could not be saved: the disk is full. Nothing was changed. Make some room and save again.', {
        what,
      }),
    );
  }
  if (NOT_ALLOWED.includes(code)) {
    return failure(
      'document-not-writable',
      message(
        '{what} could not be saved: the system did not allow it ({code}). Nothing was changed. Check that the file and its folder are not read-only or in use.',
        { what, code },
      ),
    );
  }
  return null;
}

/** Why a file can't be read, as the end of a sentence. */
export function readProblem(error: unknown): Message {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return message('you have no permission to read it.');
  if (code === 'EISDIR') return message('it is a folder.');
  return message('the system gave an error ({code}).', { code: code === '' ? String(error) : code });
}
