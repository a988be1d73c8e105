import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Sound } from '../../speech/model.ts';
import { wav16 } from '../../speech/wav16.ts';

/** A sound as a WAV file. Lets other work in between. */
export const wavBytes = async (sound: Sound): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(Buffer.concat(await wav16(sound, othersTurn)));
