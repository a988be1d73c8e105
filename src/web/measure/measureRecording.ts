import type { Delivery } from '../../delivery/model.ts';
import type { ScriptToFollow } from '../../speech/following/model.ts';
import { failure, type Failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { decodeRecording } from './decodeRecording.ts';
import { measureInWorker } from './measureInWorker.ts';
import { say } from '../../words/say.ts';

export type MeasureFailure = Failure<'recording-undecodable' | 'measuring-failed' | 'measuring-cancelled'>;

/** Decodes a recording, measures it and follows the script, in a worker. The parameters after `options` are for tests. */
export async function measureRecording(
  recording: Blob | ArrayBuffer,
  options: { readonly signal?: AbortSignal; readonly script?: ScriptToFollow | null } = {},
  decode: typeof decodeRecording = decodeRecording,
  measure: typeof measureInWorker = measureInWorker,
): Promise<Result<Delivery, MeasureFailure>> {
  const decoding = decode(recording);
  const measuring = measure(decoding, options);
  // Its failure is looked at below; until then it must not count as unhandled.
  measuring.catch(() => undefined);
  try {
    await decoding;
  } catch {
    return err(
      failure(
        'recording-undecodable',
        say(
          'This browser could not decode the recording. It is kept; try another browser, or measure it with "offbook review --audio".',
        ),
      ),
    );
  }
  try {
    return ok(await measuring);
  } catch (error) {
    if (options.signal?.aborted)
      return err(failure('measuring-cancelled', say('Measuring was stopped. The recording is kept.')));
    const why = error instanceof Error ? error.message : String(error);
    return err(failure('measuring-failed', say('The recording is kept, but it could not be measured. {why}', { why })));
  }
}
