import { failure, type Failure } from '../../shared/failure.ts';
import { errorCode } from './durableFile.ts';
import { message } from '../../shared/message.ts';

export type WriteFailure = Failure<'disk-full' | 'recording-not-writable'>;

/** What a failed write means for the person; throws again what is not the file system's doing. */
export function writeFailureOf(error: unknown, folder: string): WriteFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return failure(
      'disk-full',
      message(
        'There is no space left for recordings in {folder}. What was recorded until now is kept. Free some space, then go on.',
        { folder },
      ),
    );
  }
  return failure(
    'recording-not-writable',
    message(
      'The recording could not be written in {folder} ({code}). Check that the folder exists and that you may write there.',
      { folder, code },
    ),
  );
}
