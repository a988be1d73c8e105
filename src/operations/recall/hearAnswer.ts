import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import { namesOfStories } from '../../stories/knownWords.ts';
import type { Offbook } from '../offbook.ts';
import { hearSound } from '../speech/hearSound.ts';

/** The words of a spoken answer. */
export interface HeardAnswer {
  /** Empty where no words were heard. */
  readonly text: string;
  /** Name and version of recogniser and model. */
  readonly instrument: string;
}

/**
 * Hears a spoken answer with the chosen recogniser, listening for the names of the workspace as with takes: for all of
 * them, so that no card gives its own answer away. Keeps nothing of the sound.
 *
 * @param wav a WAV file
 */
export async function hearAnswer(offbook: Offbook, wav: Uint8Array): Promise<Result<HeardAnswer, Failure>> {
  const { documents } = await offbook.library.load();
  const names = new Set(namesOfStories(documents.flatMap(({ stories }) => stories)));
  const heard = await hearSound(offbook, wav, [...names]);
  return heard.ok ? { ok: true, value: { text: heard.value.text, instrument: heard.value.instrument } } : heard;
}
