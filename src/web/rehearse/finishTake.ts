import type { TakeHearing } from '../hearing/model.ts';
import type { BrowserRecogniser } from '../speech/browserRecogniser.ts';
import type { RehearsalPorts } from './rehearsalPorts.ts';
import type { Recorded } from './recorder.ts';
import type { Uploader } from './uploader.ts';
import { say } from '../../words/say.ts';

/**
 * How long the review may wait for the sound's measures once the take is finished. They mostly are there first; where
 * they are not, the take's page shows what there is and the measures follow.
 */
export const MEASURES_MAY_TAKE_MS = 1500;

/** Pause before the server is asked again to finish a take. */
const RETRY_FINISH_MS = 1000;

/**
 * Sends what is left of a take, has it joined, and gets its sound's measures (and words, where the browser heard them).
 * Gives null once the review can be shown, or what went wrong in the server's words. A server that is away is waited for.
 */
export async function finishTake(
  takeId: string,
  recording: Promise<Recorded>,
  uploader: Uploader,
  { hearing, words }: { readonly hearing: TakeHearing; readonly words: BrowserRecogniser | null },
  ports: Pick<RehearsalPorts, 'server' | 'measure' | 'wait'>,
): Promise<string | null> {
  const recorded = await recording;
  const heardWords = words?.stop();
  // It was heard while it was told; where that failed, the finished recording is measured.
  const measured = hearing
    .end()
    .then((heard) => heard ?? ports.measure(new Blob([...recorded.chunks], { type: recorded.mimeType })))
    .catch(() => null);

  const { added, gone } = await uploader.flush();
  if (gone) return say('This take was deleted or finished elsewhere, so the end of it could not be saved.');
  for (;;) {
    const finished = await ports.server.finish(takeId, added);
    if (finished.ok) break;
    const { status, message } = finished.error;
    // No answer, a restarted server that wants a new cookie, a full disk: all pass.
    if (status !== 0 && status !== 401 && status !== 507) return message;
    await ports.wait(RETRY_FINISH_MS);
  }
  const keepMeasures = async (): Promise<void> => {
    const delivery = await measured;
    // The take's page measures again where this could not.
    if (delivery !== null) await ports.server.setDelivery(takeId, delivery).catch(() => undefined);
  };
  const keepWords = async (): Promise<void> => {
    const heard = await heardWords;
    if (heard && heard.text.trim() !== '')
      await ports.server.setHeardWords(takeId, heard.text, heard.instrument).catch(() => undefined);
  };
  await Promise.race([Promise.all([keepMeasures(), keepWords()]), ports.wait(MEASURES_MAY_TAKE_MS)]);
  return null;
}
