import { failure, type Failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';
import { importRecording, type ImportRecordingFailure } from '../takes/importRecording.ts';
import { rememberBytes, takeOfBytes } from './knownRecordings.ts';

export interface RecordingToKeep {
  readonly storyId: string;
  readonly bytes: Uint8Array;
  readonly fingerprint: string;
  /** As the person saw and left it, epoch milliseconds. */
  readonly startedAt: number;
}

/** Makes a take of a recording, with the date that the person saw; the same bytes make one take only. */
export async function keepRecording(
  offbook: Offbook,
  { storyId, bytes, fingerprint, startedAt }: RecordingToKeep,
): Promise<Result<TakeSummary, ImportRecordingFailure | Failure<'recording-already'>>> {
  if ((await takeOfBytes(offbook, fingerprint)) !== null) {
    return err(failure('recording-already', message('This recording is a take already, so it was not added again.')));
  }
  const kept = await importRecording(offbook, { storyId, bytes, changedAt: null, startedAt });
  if (kept.ok) await rememberBytes(offbook, fingerprint, kept.value.id);
  return kept;
}
