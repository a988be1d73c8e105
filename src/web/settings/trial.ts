import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { ApiFailure } from '../api/client.ts';
import { commands } from '../api/commands.ts';
import { decodeRecording } from '../measure/decodeRecording.ts';
import { openMicrophone } from '../rehearse/microphone.ts';
import { chosenMicrophone } from '../rehearse/useMicrophones.ts';
import { openBrowserRecogniser } from '../speech/openBrowserRecogniser.ts';
import { wavFile } from '../speech/wavFile.ts';
import { say } from '../../words/say.ts';
import { decimal } from '../design/decimal.ts';

export const TRIAL_SECONDS = 4;

/** What a recogniser made of a few seconds. */
export type Tried = Result<{ readonly text: string; readonly by: string }, Failure>;

type OnStep = (step: 'listening' | 'hearing') => void;

const wait = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1000));

/** Records, decodes here, and has the server hear it. */
export async function tryServerSide(onStep: OnStep): Promise<Tried> {
  const microphone = await openMicrophone(chosenMicrophone());
  if (!microphone.ok)
    return err(failure(microphone.error.code, `${microphone.error.title} ${microphone.error.advice}`));
  try {
    const recording = await record(microphone.value, onStep);
    onStep('hearing');
    const wav = await wavFile(await decodeRecording(recording));
    const { text, instrument, tookSeconds } = await commands.testRecogniser(wav);
    return ok({
      text,
      by: say('{instrument}, in {seconds} s with loading', { instrument, seconds: decimal(tookSeconds) }),
    });
  } catch (error) {
    if (error instanceof ApiFailure) return err(failure(error.code, error.message));
    return err(failure('trial-failed', say('The recording could not be made: {error}', { error: String(error) })));
  } finally {
    for (const track of microphone.value.getTracks()) track.stop();
  }
}

async function record(stream: MediaStream, onStep: OnStep): Promise<Blob> {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', (event) => parts.push(event.data));
  recorder.addEventListener('start', () => onStep('listening'));
  const ended = new Promise((done) => recorder.addEventListener('stop', done));
  recorder.start();
  await wait(TRIAL_SECONDS);
  recorder.stop();
  await ended;
  return new Blob(parts, { type: recorder.mimeType });
}

/** Listens with the browser's own recogniser, as it would during a take. */
export async function tryBrowser(onStep: OnStep): Promise<Tried> {
  const recogniser = openBrowserRecogniser();
  if (!recogniser) return err(failure('browser-speech-missing', say('This browser has no recogniser of its own.')));
  recogniser.start();
  onStep('listening');
  await wait(TRIAL_SECONDS);
  onStep('hearing');
  const { text, instrument, trouble } = await recogniser.stop();
  return trouble ? err(trouble) : ok({ text, by: instrument });
}
