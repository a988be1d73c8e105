import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, type Result } from '../../shared/result.ts';
import { namesOfStories } from '../../stories/knownWords.ts';
import type { JobView } from '../jobs.ts';
import type { Offbook } from '../offbook.ts';
import type { RecordingFile, TakeSummary, WorkOptions } from '../ports.ts';
import { takeMissing } from '../takes/recordTake.ts';
import { keepTranscript } from '../takes/takeWords.ts';
import { openRecogniser, readChoice } from './speechSettings.ts';
import { transcriptFrom } from './transcriptFrom.ts';

/** Decoding is the smaller part of the work. */
const DECODING_SHARE = 0.15;
/** Guides and takes are English so far; recognisers want to know. */
const LANGUAGE = 'en';

export const transcribeJob = (takeId: string): string => `transcribe ${takeId}`;

/**
 * Begins to hear a take's words, or tells how far it is.
 *
 * @param heardBy the same sound as a file that can be decoded here (WAV), for recordings that only the page can decode
 */
export async function startTranscribing(
  offbook: Offbook,
  takeId: string,
  heardBy: Uint8Array | null = null,
): Promise<Result<JobView, Failure>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  const work = (options: WorkOptions) => transcribeTake(offbook, takeId, options, heardBy);
  return { ok: true, value: offbook.jobs.start(transcribeJob(takeId), work) };
}

/**
 * Begins to hear a take that was just told or brought in, where the chosen recogniser is a model on this machine and the
 * take has no words from elsewhere. A server's turn comes only when the person asks for it.
 */
export async function hearNewTake(offbook: Offbook, takeId: string): Promise<void> {
  const { kind } = await readChoice(offbook);
  if (kind !== 'model' && kind !== 'folder') return;
  const words = await offbook.database.takes.getTranscript(takeId);
  if (words === null || words.source === 'followed') await startTranscribing(offbook, takeId);
}

/**
 * Hears the words of a take's recording with the chosen recogniser, listening for the names of the workspace, and gives
 * them to the take in the place of earlier ones. What is measured of its sound stays as it is. A recording without words
 * changes nothing.
 */
export async function transcribeTake(
  offbook: Offbook,
  takeId: string,
  { cancel, onProgress }: WorkOptions = {},
  heardBy: Uint8Array | null = null,
): Promise<Result<void, Failure>> {
  const take = await offbook.database.takes.get(takeId);
  if (!take) return err(takeMissing(takeId));
  const recogniser = await openRecogniser(offbook);
  if (!recogniser.ok) return recogniser;
  const recording = heardBy ? inMemory(heardBy) : await offbook.recordings.open(takeId);
  if (!recording) {
    return err(
      failure(
        'recording-missing',
        message('This take has no sound, so there is nothing to hear. Type or paste its words.'),
      ),
    );
  }
  const sound = await offbook.sounds.decode(recording, {
    cancel,
    onProgress: (fraction) => onProgress?.(fraction * DECODING_SHARE),
  });
  if (!sound.ok) return sound;
  const heard = await recogniser.value.transcribe(
    sound.value.sound,
    { terms: await termsFor(offbook, take), language: LANGUAGE },
    { cancel, onProgress: (fraction) => onProgress?.(DECODING_SHARE + fraction * (1 - DECODING_SHARE)) },
  );
  if (!heard.ok) return heard;
  if (cancel?.aborted) return err(failure('cancelled', message('Stopped, as you asked.')));
  const transcript = transcriptFrom(heard.value);
  if (transcript.text.trim() === '') {
    return err(
      failure(
        'words-none',
        message(
          'No words were heard in this recording, so the take keeps what it had. Is it the right one, and loud enough?',
        ),
      ),
    );
  }
  // It may have been discarded meanwhile.
  if (!(await offbook.database.takes.get(takeId))) return err(takeMissing(takeId));
  return keepTranscript(offbook, take, transcript);
}

const inMemory = (bytes: Uint8Array): RecordingFile => ({
  mimeType: 'audio/wav',
  sizeBytes: bytes.length,
  read: async (start, end) => bytes.slice(start, end),
});

/** Names and terms of the take's own story first, then of the others; each once. */
async function termsFor(offbook: Offbook, take: TakeSummary): Promise<readonly string[]> {
  const { documents } = await offbook.library.load();
  const stories = documents.flatMap((document) => document.stories);
  const own = stories.filter(({ id }) => id === take.storyId);
  return [...new Set(namesOfStories([...own, ...stories]))];
}
