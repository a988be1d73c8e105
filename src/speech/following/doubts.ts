import type { TimeSpan } from '../model.ts';
import type { FollowingGrammar } from './grammar.ts';
import type { HeardAgain } from './hearAgain.ts';
import { heardUnits, shareOf } from './heardUnits.ts';
import type { PhoneticSegment } from './phoneticDecoder.ts';

/** A sentence that may or may not have been said, and where it would have been. */
export interface Doubt extends TimeSpan {
  readonly unit: number;
  /** Share of it that was heard at first. */
  readonly share: number;
}

/** A sentence of which so much was heard was said: nothing is to be heard again. */
export const SURE_FROM = 0.7;
/** A sentence takes at least so long a word. */
const LEAST_WORD_MS = 130;
/** Where more than this is in doubt, it is other speech; hearing it again would take longer than it took to say. */
const MOST_DOUBTS = 4;
const MOST_MS = 25_000;

/** Where the last sentence ends that was surely heard; null where none was. */
export function sureUntilMs(segments: readonly PhoneticSegment[], grammar: FollowingGrammar): number | null {
  const sure = heardUnits(segments, grammar).passes.findLast(
    ({ unit, words }) => shareOf(grammar.units[unit]!, words) >= SURE_FROM,
  );
  return sure?.endMs ?? null;
}

/**
 * The sentences of an utterance of which something was heard, but not most, or nothing though somebody spoke in their
 * place, which lies between the sentences around them that were surely heard.
 *
 * @param from the unit that was surely reached before it, if any
 * @param begun the unit of the last word before it, of which half may have been said there
 * @param untilMs its end; null where it is not the last: what comes after its last sure sentence may be half of one
 * @param speech where somebody speaks, on the utterance's clock
 */
export function doubtsIn(
  segments: readonly PhoneticSegment[],
  grammar: FollowingGrammar,
  from: number | null,
  begun: number | null,
  untilMs: number | null,
  speech: readonly TimeSpan[],
): Doubt[] {
  const { passes } = heardUnits(segments, grammar);
  const shares = new Map<number, number>();
  const sure: { readonly unit: number; readonly startMs: number; readonly endMs: number }[] = [];
  // Before its first sentence an utterance may still tell the rest of the last one.
  let before = { unit: from ?? -1, endMs: 0 };
  for (const pass of passes) {
    const unit = grammar.units[pass.unit]!;
    const share = shareOf(unit, pass.words);
    shares.set(pass.unit, Math.max(share, shares.get(pass.unit) ?? 0));
    if (pass.unit === from) before = { unit: pass.unit, endMs: Math.max(before.endMs, pass.endMs) };
    else if (share >= SURE_FROM && pass.unit > (sure.at(-1)?.unit ?? before.unit)) sure.push(pass);
  }
  const found: Doubt[] = [];
  const ends = untilMs === null ? [] : [{ unit: grammar.units.length, startMs: untilMs, endMs: untilMs }];
  for (const next of [...sure, ...ends]) {
    const place = { startMs: before.endMs, endMs: next.startMs };
    const spokenMs = speech.reduce(
      (sum, { startMs, endMs }) => sum + Math.max(0, Math.min(endMs, place.endMs) - Math.max(startMs, place.startMs)),
      0,
    );
    const here: Doubt[] = [];
    for (let u = before.unit + 1; u < next.unit; u++) {
      const { kind, words } = grammar.units[u]!;
      if (kind !== 'sentence' || u === begun || words.length === 0 || spokenMs < words.length * LEAST_WORD_MS) continue;
      here.push({ unit: u, share: shares.get(u) ?? 0, ...place });
    }
    const likeliest = here.toSorted((a, b) => b.share - a.share).slice(0, MOST_DOUBTS);
    if (place.endMs - place.startMs <= MOST_MS) found.push(...likeliest.toSorted((a, b) => a.unit - b.unit));
    before = next;
  }
  return found;
}

/** The likeliest of what is in doubt, in no more than so much sound to hear again; and what is left. */
export function withinTime(
  doubts: readonly Doubt[],
  mostMs: number,
): { readonly heard: readonly Doubt[]; readonly left: readonly Doubt[] } {
  const heard = new Set<Doubt>();
  let rest = mostMs;
  for (const doubt of doubts.toSorted((a, b) => b.share - a.share)) {
    const length = doubt.endMs - doubt.startMs;
    if (length > rest) continue;
    rest -= length;
    heard.add(doubt);
  }
  return { heard: doubts.filter((one) => heard.has(one)), left: doubts.filter((one) => !heard.has(one)) };
}

/**
 * Nats a sound from which on a sentence heard again was said, where so much of it was heard. With less than the other it was
 * not, where less than so much had been heard at first. On made speech, twelve sentences that were said had 2.6 to 13 (one 0,
 * of which 0.48 had been heard), ten skipped ones up to 0 (one 3.4).
 */
const SAID_GAIN = 4.5;
const SAID_SHARE = 0.6;
const SKIPPED_GAIN = 1;
const HEARD_LITTLE = 0.45;

/** Much of the sentence had been heard, but heard again it does not fit. */
export const isUnsure = ({ share }: Doubt, { gain }: HeardAgain): boolean =>
  gain < SKIPPED_GAIN && share >= HEARD_LITTLE;

/** An utterance's segments as they are after a sentence of it was heard again. */
export function settleDoubt(
  segments: readonly PhoneticSegment[],
  grammar: FollowingGrammar,
  { unit, startMs, endMs, share: firstShare }: Doubt,
  { gain, share, words }: HeardAgain,
): readonly PhoneticSegment[] {
  const isSaid = gain >= SAID_GAIN && share >= SAID_SHARE;
  if (!isSaid && (gain >= SKIPPED_GAIN || firstShare >= HEARD_LITTLE)) return segments;
  const others = segments.filter((segment) => {
    const meaning = grammar.meanings.get(segment.word);
    return meaning?.kind !== 'word' || meaning.unit !== unit || segment.endMs <= startMs || segment.startMs >= endMs;
  });
  if (!isSaid) return others;
  const said = words.map((word) => ({ ...word, startMs: word.startMs + startMs, endMs: word.endMs + startMs }));
  const from = said[0]!.startMs;
  const until = said.at(-1)!.endMs;
  return [...others.filter((other) => other.endMs <= from || other.startMs >= until), ...said].toSorted(
    (a, b) => a.startMs - b.startMs,
  );
}
