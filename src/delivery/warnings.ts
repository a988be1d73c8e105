import type { Delivery } from './model.ts';
import { english, type Message, message } from '../shared/message.ts';

export type DeliveryWarning = Delivery['warnings'][number];

/** Flat tops from this many a minute on are heard. */
const FLAT_TOPS_PER_MINUTE = 5;
/** Below this ratio ends of words drown, and pauses look longer than they were; measured with pink noise. */
const NOISY_DB = 12;
/** Quieter than this at its peak, nobody spoke into the microphone. */
const SILENT_PEAK_DBFS = -60;
/** Speech whose loudest sample stays below this is hard to hear when played back. */
const QUIET_PEAK_DBFS = -30;

/** Whether this many flat tops (see `levelMeter`) are heard in a sound of this length. */
export const isClipped = (flatTops: number, durationMs: number): boolean =>
  flatTops >= Math.max(2, (FLAT_TOPS_PER_MINUTE * durationMs) / 60_000);

const WARNINGS = {
  'recording-silent': () =>
    message('The recording is silent. Check that the right microphone is chosen and that it is not muted.'),
  'no-speech': () =>
    message('There is sound, but no speech was found in it. Listen to the recording to see what the microphone heard.'),
  'sound-clipped': () =>
    message('The sound is cut off at its loudest moments. Turn the microphone down a little or move back from it.'),
  'sound-noisy': ({ signalToNoiseDb }: Pick<Delivery, 'signalToNoiseDb'>) =>
    message('The room is loud: your voice stands only {db} dB above it, so pauses and times are less sure.', {
      db: Math.max(0, Math.round(signalToNoiseDb ?? 0)),
    }),
  'sound-quiet': () =>
    message('Your voice is very quiet in the recording. Move closer to the microphone or turn it up.'),
} as const;
type WarningCode = keyof typeof WARNINGS;

/** A warning of a delivery that was kept, for hosts that speak other languages; null for a code that is not known here. */
export const warningMessage = (
  { code }: DeliveryWarning,
  delivery: Pick<Delivery, 'signalToNoiseDb'>,
): Message | null => (code in WARNINGS ? WARNINGS[code as WarningCode](delivery) : null);

/** What makes a take's figures less sure, the worst first. */
export function warningsOf(
  flatTops: number,
  measured: Pick<Delivery, 'durationMs' | 'onsetMs' | 'peakDbfs' | 'signalToNoiseDb'>,
): readonly DeliveryWarning[] {
  const warnings: DeliveryWarning[] = [];
  const warn = (code: WarningCode): void => void warnings.push({ code, message: english(WARNINGS[code](measured)) });
  if (measured.durationMs === 0 || measured.peakDbfs < SILENT_PEAK_DBFS) {
    warn('recording-silent');
    return warnings;
  }
  if (measured.onsetMs === null) {
    warn('no-speech');
  }
  if (isClipped(flatTops, measured.durationMs)) {
    warn('sound-clipped');
  }
  if (measured.signalToNoiseDb !== null && measured.signalToNoiseDb < NOISY_DB) {
    warn('sound-noisy');
  }
  if (measured.onsetMs !== null && measured.peakDbfs < QUIET_PEAK_DBFS) {
    warn('sound-quiet');
  }
  return warnings;
}
