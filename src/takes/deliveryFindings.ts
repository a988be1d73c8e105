import { message } from '../shared/message.ts';
import type { Delivery } from '../delivery/model.ts';
import { type Finding, finding } from '../shared/finding.ts';
import type { TimeSpan } from '../speech/model.ts';
import { clock, inSeconds } from './deliveryFindingsTimes.ts';
import { voiceFindings } from './deliveryFindingsVoice.ts';
import { zoneAt } from './targetZone.ts';

/** Seconds over or under the target that nobody would notice. */
const TARGET_SLACK_SECONDS = 2;
/** A silence from here on reads as a lost thread rather than a breath. Own choice, well above the 250 ms of a pause. */
const LONG_PAUSE_MS = 2500;
/** A start later than this is worth a word. */
const LATE_START_MS = 3000;
/** Speech that never peaks above this is hard to hear; −60 dBFS and less is silence to a listener. */
const QUIET_PEAK_DBFS = -30;
/** Below this a listener has to strain, and the figures get worse; as the warnings of a delivery have it. */
const NOISY_DB = 12;

/**
 * What to fix in the sound of a take: its length against the target, silences, start, level, voice. Times are of the
 * recording. Says nothing of what the recording's noise makes doubtful.
 * @param sentences said ones with their times, in order, where they are known: then pauses inside them are told. By
 * default those that following the script found.
 */
export function deliveryFindings(
  delivery: Delivery,
  target: { readonly min: number; readonly max: number } | null,
  sentences: readonly (TimeSpan & { readonly index: number })[] = sentencesSaid(delivery),
): Finding[] {
  const findings: Finding[] = [];
  if (delivery.onsetMs === null || delivery.toldMs === null) {
    return [
      finding(
        'no-speech',
        'error',
        message('There is no speech in this recording.'),
        null,
        message('Check that the microphone is on and is the one your browser uses, then record it again.'),
      ),
    ];
  }
  const seconds = delivery.toldMs / 1000;
  if (target && seconds > target.max + TARGET_SLACK_SECONDS) {
    findings.push(
      finding(
        'over-target',
        'warning',
        message('{over} over: told in {told}, the target ends at {target}.', {
          over: inSeconds(seconds - target.max),
          told: inSeconds(seconds),
          target: inSeconds(target.max),
        }),
        null,
        message('Leave out a sentence that carries no key point.'),
      ),
    );
  } else if (target && seconds < target.min - TARGET_SLACK_SECONDS && zoneAt(seconds, target) === 'under') {
    findings.push(
      finding(
        'under-target',
        'notice',
        message('{under} short of {target}: told in {told}.', {
          under: inSeconds(target.min - seconds),
          target: inSeconds(target.min),
          told: inSeconds(seconds),
        }),
        null,
        message('There is room for a key point you left out, or for a slower pace.'),
      ),
    );
  }
  if (delivery.onsetMs >= LATE_START_MS) {
    findings.push(
      finding(
        'late-start',
        'notice',
        message('Your first word comes after {seconds}.', { seconds: inSeconds(delivery.onsetMs / 1000) }),
        null,
        message('Have your first sentence ready before you start.'),
      ),
    );
  }
  const long = delivery.pauses.filter((pause) => pause.endMs - pause.startMs >= LONG_PAUSE_MS);
  if (long.length > 0) {
    const places = long.slice(0, 3).map((pause) =>
      message('{seconds} at {clock}', {
        seconds: inSeconds((pause.endMs - pause.startMs) / 1000),
        clock: clock(pause.startMs),
      }),
    );
    const more = long.length > 3 ? [message('{count} more', { count: long.length - 3 })] : [];
    findings.push(
      finding(
        'long-pause',
        'notice',
        message('{count, plural, one {A long silence} other {# long silences}}: {places}.', {
          count: long.length,
          places: { list: [...places, ...more] },
        }),
        null,
        message('Practise the sentence that comes after it.'),
      ),
    );
  }
  if (delivery.peakDbfs < QUIET_PEAK_DBFS) {
    findings.push(
      finding(
        'too-quiet',
        'warning',
        message('The recording is very quiet (its loudest moment is {loudest} dB).', {
          loudest: Math.round(delivery.peakDbfs),
        }),
        null,
        message('Move closer to the microphone, or turn its level up.'),
      ),
    );
  }
  if (delivery.signalToNoiseDb !== null && delivery.signalToNoiseDb < NOISY_DB) {
    findings.push(
      finding(
        'noisy-room',
        'notice',
        message('The room is nearly as loud as you: your voice stands {above} dB above it.', {
          above: Math.max(0, Math.round(delivery.signalToNoiseDb)),
        }),
        null,
        message('Move closer to the microphone, or close the window.'),
      ),
    );
  }
  return [...findings, ...voiceFindings(delivery, sentences)];
}

function sentencesSaid({ following }: Delivery): (TimeSpan & { readonly index: number })[] {
  return (following?.sentences ?? []).flatMap(({ index, status, startMs, endMs }) =>
    status === 'said' && startMs !== null && endMs !== null ? [{ index, startMs, endMs }] : [],
  );
}
