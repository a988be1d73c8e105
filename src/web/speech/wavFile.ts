import type { Sound } from '../../speech/model.ts';
import { wav16 } from '../../speech/wav16.ts';

/** A sound as a WAV file. The page stays smooth meanwhile. */
export const wavFile = async (sound: Sound): Promise<Blob> =>
  new Blob(await wav16(sound, () => new Promise((done) => setTimeout(done))), { type: 'audio/wav' });
