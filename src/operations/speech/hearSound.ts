import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import type { Recognised } from '../ports.ts';
import { openRecogniser } from './speechSettings.ts';

/** What the chosen recogniser heard in a sound, and how long both took. */
export interface HeardSound extends Recognised {
  readonly soundSeconds: number;
  /** With loading. */
  readonly tookSeconds: number;
}

/**
 * Hears a short sound that belongs to no take, and keeps nothing of it. Fails as hearing a take would.
 *
 * @param wav a WAV file
 * @param terms names that may well be said
 */
export async function hearSound(
  offbook: Offbook,
  wav: Uint8Array,
  terms: readonly string[] = [],
): Promise<Result<HeardSound, Failure>> {
  const recogniser = await openRecogniser(offbook);
  if (!recogniser.ok) return recogniser;
  const decoded = await offbook.sounds.decode({
    mimeType: 'audio/wav',
    sizeBytes: wav.length,
    read: async (start, end) => wav.slice(start, end),
  });
  if (!decoded.ok) return decoded;
  const { sound } = decoded.value;
  const begunAt = offbook.clock.nowMs();
  const heard = await recogniser.value.transcribe(sound, { terms, language: 'en' });
  if (!heard.ok) return heard;
  return {
    ok: true,
    value: {
      ...heard.value,
      text: heard.value.text.trim(),
      soundSeconds: sound.samples.length / sound.sampleRateHz,
      tookSeconds: (offbook.clock.nowMs() - begunAt) / 1000,
    },
  };
}
