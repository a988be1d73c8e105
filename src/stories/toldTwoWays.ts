import { sourceRangeOf } from '../documents/sourceMap.ts';
import { isFunctionWord } from '../language/functionWords.ts';
import { quantitiesOf } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity.ts';
import { isSameValue } from '../language/sameQuantity.ts';
import { sentencesOf } from '../language/sentences.ts';
import { fold, stem, wordsOf } from '../language/words.ts';
import { type Finding, finding } from '../shared/finding.ts';
import { message } from '../shared/message.ts';
import { quote } from '../shared/quote.ts';
import type { TextRange } from '../shared/textRange.ts';
import type { Story } from './model.ts';

/** A sentence, hook, point or card entry of one story, with what it counts. */
interface Telling {
  readonly place: 'hook' | 'script' | 'key point' | 'card';
  readonly text: string;
  readonly range: TextRange;
  readonly quantities: readonly Quantity[];
  /** "I volunteered", "I was asked": who decided. */
  readonly chosen: string | null;
  readonly given: string | null;
}

/** Whether a text may count something; most sentences don't, and reading quantities is the slow part. */
const COUNTS =
  /\d|[½¼¾]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|billion|dozens?|half|halved|doubled?|tripled|twice|thrice|third|quarter|fortnight|decade|first|second|couple)\b/i;

/** Words around a quantity that say what it is about. */
const AROUND = 7;
/** Two places speak of the same thing where they share this many of the words around, and this share of the fewer. */
const SHARED_WORDS = 2;
const SHARED_PART = 0.5;

/**
 * The same fact told in two ways inside a story: "under 10 minutes" and "10 minutes", "cut by 30%" and "up 30%", two
 * numbers for one thing, "I volunteered" and "I was asked". Kept narrow: both places must speak of the same thing in
 * mostly the same words, and neither may have the other's value as well.
 */
export function toldTwoWays(story: Story): Finding[] {
  const tellings = tellingsOf(story);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [i, a] of tellings.entries()) {
    for (const b of tellings.slice(i + 1)) {
      // One list tells different things on purpose: before and after, first and second.
      if (a.place === b.place) continue;
      const found = differingQuantity(a, b) ?? differingAgency(a, b);
      if (!found || seen.has(found.key)) continue;
      seen.add(found.key);
      findings.push(
        finding(
          'fact-told-two-ways',
          'warning',
          message(
            'The {here, select, hook {hook} script {script} card {card} other {key point}} says {one}, the {there, select, hook {hook} script {script} card {card} other {key point}} {other}.',
            {
              here: a.place,
              one: quote(found.a),
              there: b.place,
              other: quote(found.b),
            },
          ),
          found.range,
          message('Choose the one that is true and use it everywhere, so that you never contradict yourself.'),
        ),
      );
    }
  }
  return findings;
}

function tellingsOf(story: Story): Telling[] {
  const telling = (place: Telling['place'], text: string, range: TextRange): Telling => ({
    place,
    text,
    range,
    quantities: COUNTS.test(text) ? quantitiesOf(text).filter((q) => !q.withdrawn && !q.weak) : [],
    chosen: CHOSEN.exec(text)?.[0] ?? null,
    given: GIVEN.exec(text)?.[0] ?? null,
  });
  const { script, scriptMap } = story;
  return [
    ...story.keyNumbers.map((n) => telling('card', n.text, n.range)),
    ...story.hooks.map((h) => telling('hook', h.text, h.range)),
    ...(script
      ? sentencesOf(script.text).map((s) =>
          telling('script', s.text, scriptMap ? sourceRangeOf(scriptMap, s.range) : s.range),
        )
      : []),
    ...story.keyPoints.map((p) => telling('key point', p.label === '' ? p.text : `${p.label}: ${p.text}`, p.range)),
  ];
}

interface Difference {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly range: TextRange;
}

function differingQuantity(a: Telling, b: Telling): Difference | null {
  for (const one of a.quantities) {
    for (const two of b.quantities) {
      if (!comparable(one, two)) continue;
      const same = isSameValue(one, two);
      const bounded = (q: Quantity): boolean => q.comparator === 'under' || q.comparator === 'over';
      const differs = same
        ? (bounded(one) !== bounded(two) && one.comparator !== 'about' && two.comparator !== 'about') ||
          (bounded(one) && bounded(two) && one.comparator !== two.comparator) ||
          (one.direction !== null && two.direction !== null && one.direction !== two.direction)
        : !b.quantities.some((q) => isSameValue(q, one)) &&
          !a.quantities.some((q) => isSameValue(q, two)) &&
          one.comparator === two.comparator;
      if (!differs || !sameSubject(a, one, b, two, same ? 0 : 1)) continue;
      return {
        key: [written(a.text, one), written(b.text, two)].map(fold).toSorted().join(' / '),
        a: written(a.text, one),
        b: written(b.text, two),
        range: a.place === 'script' ? b.range : a.range,
      };
    }
  }
  return null;
}

/** Of one kind and unit, and counting the same noun where both count one. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.labelled !== b.labelled || a.per !== b.per) return false;
  if (a.kind === 'number' || a.kind === 'ordinal')
    return a.unit !== null && b.unit !== null && stem(fold(a.unit)) === stem(fold(b.unit));
  return a.kind === 'duration' || a.kind === 'date' ? a.unit === b.unit : true;
}

/** "under 10 minutes" as the text has it. */
function written(text: string, quantity: Quantity): string {
  const before =
    /(?:\b(?:under|less than|fewer than|over|more than|at least|at most|up to|nearly|almost|within|below|above)\s+)$/i.exec(
      text.slice(0, quantity.range.start),
    )?.[0] ?? '';
  return before + text.slice(quantity.range.start, Math.max(quantity.range.end, quantity.noun?.end ?? 0));
}

function sameSubject(a: Telling, one: Quantity, b: Telling, two: Quantity, more: number): boolean {
  const first = wordsAround(a.text, one.range);
  const second = wordsAround(b.text, two.range);
  const shared = [...first].filter((w) => second.has(w)).length;
  const fewer = Math.min(first.size, second.size);
  return shared >= Math.min(SHARED_WORDS + more, Math.max(fewer, 2)) && shared >= fewer * (more ? 0.6 : SHARED_PART);
}

/** Stems of the words near a quantity in its own clause. */
function wordsAround(text: string, range: TextRange): Set<string> {
  const clauseStart = Math.max(
    ...[...text.slice(0, range.start).matchAll(/[;:.]\s|\s[-–—]\s/g)].map((m) => m.index + m[0].length),
    0,
  );
  const rest = /[;:.](?:\s|$)|\s[-–—]\s/.exec(text.slice(range.end));
  const clauseEnd = rest ? range.end + rest.index : text.length;
  const words = wordsOf(text).filter((w) => w.start >= clauseStart && w.end <= clauseEnd);
  const before = words.filter((w) => w.end <= range.start).slice(-AROUND);
  const after = words.filter((w) => w.start >= range.end).slice(0, AROUND);
  return new Set(
    [...before, ...after]
      .filter((w) => !isFunctionWord(w.folded) && !/^\p{N}/u.test(w.folded))
      .map((w) => stem(w.folded)),
  );
}

const CHOSEN =
  /\bI (?:volunteered|offered|put my hand up|put myself forward|asked to|chose to|decided to (?:take|do|lead))\b/i;
const GIVEN = /\bI was (?:asked|told|assigned|appointed|instructed|ordered|made to|given|picked|voluntold)\b/i;

/** "I volunteered" in one place and "I was asked" in the other, of the same moment: who decided is a fact, too. */
function differingAgency(a: Telling, b: Telling): Difference | null {
  const pairs = [
    [a.chosen, b.given],
    [a.given, b.chosen],
  ] as const;
  for (const [one, two] of pairs) {
    if (!one || !two) continue;
    const sameMoment = a.quantities.some((q) => b.quantities.some((o) => q.kind === o.kind && isSameValue(q, o)));
    const words = (text: string): Set<string> =>
      new Set(
        wordsOf(text)
          .filter((w) => !isFunctionWord(w.folded))
          .map((w) => stem(w.folded)),
      );
    const first = words(a.text);
    const shared = [...words(b.text)].filter((w) => first.has(w)).length;
    if (shared >= (sameMoment ? 2 : 3))
      return { key: `agency ${fold(one)} ${fold(two)}`, a: one, b: two, range: a.range };
  }
  return null;
}
