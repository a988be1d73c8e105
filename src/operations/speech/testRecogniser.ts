import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { openRecogniser } from './speechSettings.ts';

/** What the chosen recogniser made of a sound that belongs to no take. */
export interface RecogniserTest {
  /** Empty where it heard no words. */
  readonly text: string;
  /** Name and version of recogniser and model. */
  readonly instrument: string;
  readonly wordTimes: boolean;
  readonly soundSeconds: number;
  /** How long it took, with loading. */
  readonly tookSeconds: number;
}

/** Hears a short recording with the chosen recogniser and keeps nothing of it. Fails as hearing a take would. */
export async function testRecogniser(offbook: Offbook, bytes: Uint8Array): Promise<Result<RecogniserTest, Failure>> {
  const recogniser = await openRecogniser(offbook);
  if (!recogniser.ok) return recogniser;
  const decoded = await offbook.sounds.decode({
    mimeType: 'audio/wav',
    sizeBytes: bytes.length,
    read: async (start, end) => bytes.slice(start, end),
  });
  if (!decoded.ok) return decoded;
  const { sound } = decoded.value;
  const begunAt = offbook.clock.nowMs();
  const heard = await recogniser.value.transcribe(sound, { terms: [], language: 'en' });
  if (!heard.ok) return heard;
  const { text, instrument, timed } = heard.value;
  return {
    ok: true,
    value: {
      text: text.trim(),
      instrument,
      wordTimes: timed === 'word',
      soundSeconds: sound.samples.length / sound.sampleRateHz,
      tookSeconds: (offbook.clock.nowMs() - begunAt) / 1000,
    },
  };
}
