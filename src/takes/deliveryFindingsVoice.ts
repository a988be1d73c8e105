import { message } from '../shared/message.ts';
import type { Delivery } from '../delivery/model.ts';
import { placePauses } from '../delivery/pausePlaces.ts';
import { type Finding, finding } from '../shared/finding.ts';
import type { TimeSpan } from '../speech/model.ts';
import { clock, clocks } from './deliveryFindingsTimes.ts';

/** Ends that fade now and then are nobody's habit: so many, and this share of all phrases. */
const FEWEST_TRAILING = 3;
const TRAILING_SHARE = 0.3;
/**
 * A second of silence inside a sentence is heard as a search for words: listeners expect the next one within about a
 * second (Jefferson 1989, "Preliminary notes on a possible metric which provides for a standard maximum silence").
 */
const SEARCHING_PAUSE_MS = 1000;

type Sentences = readonly (TimeSpan & { readonly index: number })[];

/**
 * What to try with the voice: pauses in mid-sentence, rushed stretches, ends that fade, stretches on one note. Only where
 * the figures behind it are sure; nothing about accent, and nothing about how fast or high a voice is by itself.
 */
export function voiceFindings(delivery: Delivery, sentences: Sentences): Finding[] {
  const { reliability } = delivery;
  return [
    ...(reliability?.times === 'sure' ? pausesInside(delivery, sentences) : []),
    ...(reliability?.syllables === 'sure' ? rushed(delivery) : []),
    ...(reliability?.loudness === 'sure' ? trailing(delivery) : []),
    ...(reliability?.pitch === 'sure' ? onOneNote(delivery) : []),
  ];
}

function pausesInside({ pauses }: Delivery, sentences: Sentences): Finding[] {
  const inside = placePauses(pauses, sentences).filter(
    ({ startMs, endMs, place }) => place?.kind === 'inside' && endMs - startMs >= SEARCHING_PAUSE_MS,
  );
  if (inside.length === 0) return [];
  return [
    finding(
      'pause-inside-sentence',
      'notice',
      message('You stop in the middle of {count, plural, one {a sentence} other {sentences}}, at {places}.', {
        count: inside.length,
        places: clocks(inside.map(({ startMs }) => startMs)),
      }),
      null,
      message('Tell that part twice more in your own words; a pause after the sentence is always fine.'),
    ),
  ];
}

function rushed({ paceStretches = [], paceCurve }: Delivery): Finding[] {
  const fast = paceStretches.filter(({ kind }) => kind === 'fast');
  const fastest = fast.toSorted((a, b) => b.ofMedian - a.ofMedian)[0];
  if (!fastest || !paceCurve) return [];
  const more = Math.round((fastest.ofMedian - 1) * 100);
  const where = { from: clock(fastest.startMs), to: clock(fastest.endMs), more };
  const others = clocks(fast.filter((each) => each !== fastest).map(middle));
  return [
    finding(
      'rushed',
      'notice',
      fast.length > 1
        ? message('You speed up from {from} to {to}: {more} % faster than the rest of this take (and at {others}).', {
            ...where,
            others,
          })
        : message('You speed up from {from} to {to}: {more} % faster than the rest of this take.', where),
      null,
      message('Take a breath before it; it gives your listener time to follow.'),
    ),
  ];
}

function trailing({ trailingOff = [], pauses }: Delivery): Finding[] {
  if (trailingOff.length < FEWEST_TRAILING || trailingOff.length < TRAILING_SHARE * (pauses.length + 1)) return [];
  return [
    finding(
      'trailing-off',
      'notice',
      message('Your voice fades before {count} of your pauses, at {places}.', {
        count: trailingOff.length,
        places: clocks(trailingOff.map(({ startMs }) => startMs)),
      }),
      null,
      message('Say the last words to somebody at the far end of the table.'),
    ),
  ];
}

function onOneNote({ monotone = [] }: Delivery): Finding[] {
  const longest = monotone.toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))[0];
  if (!longest) return [];
  return [
    finding(
      'monotone',
      'notice',
      message('Your voice stays on one note from {from} to {to}.', {
        from: clock(longest.startMs),
        to: clock(longest.endMs),
      }),
      null,
      message('Pick the word that matters in each sentence there, and let your voice rise on it.'),
    ),
  ];
}

const middle = ({ startMs, endMs }: TimeSpan) => (startMs + endMs) / 2;
