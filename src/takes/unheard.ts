import { message } from '../shared/message.ts';
import { type Finding, finding } from '../shared/finding.ts';
import type { TimeSpan, Transcript } from '../speech/model.ts';
import type { KeyPointReview } from './model.ts';

/** Speech in other words that lasts this long could tell a key point: some four words at a quick pace. Own choice. */
const COULD_TELL_MS = 1500;

/** What nobody can say is missing while a part of the take has no words. */
const MISSING: ReadonlySet<string> = new Set([
  'missed-key-point',
  'missed-key-points',
  'missed-key-fact',
  'missed-key-facts',
  'missing-result',
  'missing-connection',
  'different-story',
  'too-short',
  'no-words',
]);

/** Milliseconds of a take that were spoken but whose words aren't known. */
export const unheardMs = (unheard: readonly TimeSpan[]): number =>
  unheard.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);

const couldTell = ({ unheard = [] }: Pick<Transcript, 'unheard'>): boolean => unheardMs(unheard) >= COULD_TELL_MS;

/** Points that weren't found may have been told in the words nobody heard: they are asked about instead. */
export function doubtMissed(
  points: readonly KeyPointReview[],
  transcript: Pick<Transcript, 'unheard'>,
): readonly KeyPointReview[] {
  if (!couldTell(transcript)) return points;
  return points.map((point) => (point.status === 'missed' ? { ...point, status: 'unsure' } : point));
}

/** True where the last thing said was in words that weren't heard, so that nothing can be said of the take's end. */
export function endsUnheard({ unheard = [], times }: Pick<Transcript, 'unheard'> & Partial<Pick<Transcript, 'times'>>) {
  const lastHeardMs = times?.at(-1)?.offsetMs ?? 0;
  return unheard.some(({ endMs }) => endMs > lastHeardMs);
}

/** Takes back what a part without words leaves open, and says once how much that is. */
export function doubtFindings(findings: readonly Finding[], transcript: Pick<Transcript, 'unheard'>): Finding[] {
  if (!couldTell(transcript)) return [...findings];
  const seconds = Math.round(unheardMs(transcript.unheard ?? []) / 1000);
  return [
    ...findings.filter(({ code }) => !MISSING.has(code)),
    finding(
      'unheard-speech',
      'notice',
      message(
        'For {seconds, plural, one {a second} other {# seconds}} you told it in other words than the script’s. Following the script can’t hear those.',
        { seconds },
      ),
      null,
      message('Type or paste the words, or choose a recogniser, and they count as well.'),
    ),
  ];
}
