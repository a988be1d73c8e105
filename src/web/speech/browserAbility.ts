import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { findRecognition, type RecognitionClass } from './webSpeech.ts';
import { say } from '../../words/say.ts';

/** Guides and takes are English so far. */
export const HEARD_LANGUAGE = 'en-GB';

/** What this browser can do about hearing words itself. */
export interface BrowserAbility {
  /** Whether it has a recogniser at all. Most that have one send the sound to their maker. */
  readonly any: boolean;
  /**
   * On this device, with the sound staying here: ready; after its language was downloaded (or while it is); or never.
   */
  readonly onDevice: 'ready' | 'downloadable' | 'downloading' | 'never';
}

const NONE: BrowserAbility = { any: false, onDevice: 'never' };

/** Asks the browser. Nothing is heard or downloaded by asking. */
export async function browserAbility(
  recognition: RecognitionClass | null = findRecognition(),
): Promise<BrowserAbility> {
  if (recognition === null) return NONE;
  if (!recognition.available) return { any: true, onDevice: 'never' };
  try {
    const said = await recognition.available({ langs: [HEARD_LANGUAGE], processLocally: true });
    return { any: true, onDevice: said === 'available' ? 'ready' : said === 'unavailable' ? 'never' : said };
  } catch {
    return { any: true, onDevice: 'never' };
  }
}

/** Has the browser download what it needs to hear on this device. */
export async function installOnDevice(
  recognition: RecognitionClass | null = findRecognition(),
): Promise<Result<void, Failure<'browser-speech-not-installed'>>> {
  const refused = err(
    failure(
      'browser-speech-not-installed',
      say(
        'The browser could not download what it needs to hear English on this device. It may be offline or short of space; try again later, or choose another recogniser.',
      ),
    ),
  );
  try {
    const done = await recognition?.install?.({ langs: [HEARD_LANGUAGE], processLocally: true });
    return done === true ? ok(undefined) : refused;
  } catch {
    return refused;
  }
}
