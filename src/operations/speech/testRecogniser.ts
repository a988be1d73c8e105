import type { Failure } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import { hearSound } from './hearSound.ts';

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
  const heard = await hearSound(offbook, bytes);
  if (!heard.ok) return heard;
  const { text, instrument, timed, soundSeconds, tookSeconds } = heard.value;
  return { ok: true, value: { text, instrument, wordTimes: timed === 'word', soundSeconds, tookSeconds } };
}
