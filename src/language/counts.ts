import { belowZero, readMinus } from './belowZero.ts';
import { isFunctionWord } from './functionWords.ts';
import { readNumberSpan } from './numberRange.ts';
import { readCardinal } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isPlural, MEASURES, singularOf, timeUnitOf } from './units.ts';

const LABELS = new Set(
  `band grade year level ward stage phase room unit section class tier floor chapter step bay aisle lot plot block
  district form article key clause rule dock lane shed hall till kiosk pitch pier court week day part gate platform circuit minute table pump bed track carriage exhibit slide paragraph route version page line type category option team group house number row`.split(
    /\s+/,
  ),
);
/** Words with which a count or a labelled number can begin, numbers aside. */
export const COUNT_STARTS: readonly string[] = [...LABELS, 'both', 'no', 'minus'];

const NOT_LABEL_AFTER =
  /^(?:this|last|next|that|the|a|an|each|every|per|one|first|second|third|same|whole|previous|another|of|my|our|their|his|her)$/;
/** Measures written out: "room 12 degrees" tells no room 12. */
const MEASURED =
  /^(?:\p{L}*(?:metre|meter|gram|litre|liter|watt)s?|degrees?|inch(?:es)?|feet|miles?|pounds?|ounces?|yards?)$/u;
const ALWAYS_LABELS = /^(?:band|circuit|grade|level|ward|clause|rule|aisle|section|room|bay|chapter|platform|gate)$/;
const GENERIC = new Set(
  `thing things way ways day time times example reason reasons point person place moment side hand question word part kind bit
  something odd option problem challenge lesson idea goal piece step area of who that which`.split(/\s+/),
);
const NOT_COUNTED_BEFORE =
  /^(?:the|this|that|these|those|no|any|each|every|another|which|only|last|first|some|other|right|wrong|same|big|new|next|good|my|our)$/;
const VERBS_AFTER_COUNT = new Set(
  `left joined quit became made took gave ran led told asked stayed helped worked needed wanted died won lost started stopped
  came went passed failed finished agreed`.split(/\s+/),
);

/** "five engineers", "both nurses", "a dozen orders", "zero experience", "five of us", "30 kg", a bare "95". */
export function readCount(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  if (word === 'minus') return readMinus(tokens, i);
  if (word === 'both') {
    const noun = readNoun(tokens, i + 1, false);
    return noun ? { kind: 'number', value: 2, unit: noun.unit, nounAt: noun.at, next: i + 1, weak: true } : null;
  }
  if (word === 'no' && isUncounted(tokens, i + 1)) {
    return { kind: 'number', value: 0, unit: singularOf(tokens[i + 1]!.text), next: i + 2, weak: true };
  }
  // "a pair of stewards" are two; of what comes in pairs it is one.
  if (word === 'a' && tokens[i + 1]?.text === 'pair' && tokens[i + 2]?.text === 'of') {
    const pair = readNoun(tokens, i + 3, false);
    return pair ? { kind: 'number', value: 2, unit: pair.unit, nounAt: pair.at, next: i + 3, weak: true } : null;
  }
  // "A ton and a half"
  if (/^an?$/.test(word) && ['and', 'a', 'half'].every((each, k) => tokens[i + 2 + k]?.text === each)) {
    const unit = singularOf(tokens[i + 1]!.text);
    return { kind: 'number', value: 1.5, unit, nounAt: i + 1, next: i + 5 };
  }
  if (word === 'pair' || (word === 'a' && tokens[i + 1]?.text === 'pair')) return null;
  const span = readNumberSpan(tokens, i);
  if (!span) return null;
  const below = span.upTo === null ? belowZero(tokens, span.next) : null;
  if (below !== null) return { kind: 'number', value: -span.value, unit: 'degree', next: below };
  const { first, value, next } = span;
  const before = tokens[i - 1]?.text ?? '';
  const noun = readNoun(tokens, next, value === 1 || isHyphened(tokens, next));
  if (value === 1 && !first.digits) return readOne(tokens, i, next, noun);
  // "a hundred" alone is often only "many".
  const weak = first.article && noun === null && /^[15]?0*$|^12$/.test(String(value));
  if (noun) return { kind: 'number', value, unit: noun.unit, nounAt: noun.at, upTo: span.upTo, next, weak };
  const gap = tokens[next]?.gap ?? 'stop';
  if (
    tokens[next]?.text === 'of' &&
    gap === 'space' &&
    /^(?:us|them|you|our|my|the|these|those)$/.test(tokens[next + 1]?.text ?? '')
  ) {
    const whose = readNoun(tokens, next + 2, false);
    const people = /^(?:us|them|you)$/.test(tokens[next + 1]!.text);
    const further = whose ?? (people ? null : nounAfterNumber(tokens, next + 2));
    return {
      kind: 'number',
      value,
      unit: further?.unit ?? (people ? 'person' : null),
      ...(tokens[next + 1]!.text === 'them' ? { pointsBack: true } : {}),
      ...(further ? { nounAt: further.at } : {}),
      upTo: span.upTo,
      next,
    };
  }
  // "seven of twenty six families", "seven out of ten nurses": a part of what the next number counts.
  const of = tokens[next]?.text === 'out' && tokens[next + 1]?.text === 'of' ? next + 1 : next;
  const whole = tokens[of]?.text === 'of' && gap === 'space' ? nounOfWhole(tokens, of + 1) : null;
  if (whole) return { kind: 'number', value, unit: whole.unit, nounAt: whole.at, upTo: span.upTo, next };
  if (
    /^(?:of)$/.test(before) &&
    /^(?:team|group|crew|class|party|staff|squad|total)$/.test(tokens[i - 2]?.text ?? '')
  ) {
    return { kind: 'number', value, unit: tokens[i - 2]!.text === 'total' ? null : 'person', upTo: span.upTo, next };
  }
  return { kind: 'number', value, unit: null, upTo: span.upTo, next, weak: weak || value === 0 };
}

/** The noun of the whole that a part is taken from: "families" of "twenty six families", "of the 26 families". */
function nounOfWhole(tokens: readonly Token[], i: number): { unit: string; at: number } | null {
  const number = readCardinal(tokens, i);
  if (!number || number.article) return null;
  // "seven out of ten of the night staff"
  const at = tokens[number.next]?.text === 'of' ? number.next + 1 : number.next;
  return readNoun(tokens, /^(?:the|our|my|their|those|these)$/.test(tokens[at]?.text ?? '') ? at + 1 : at, false);
}

const isHyphened = (tokens: readonly Token[], i: number): boolean => tokens[i]?.gap === 'hyphen';

/** What "no experience" lacks: things that are had, not counted. */
const isUncounted = (tokens: readonly Token[], i: number): boolean =>
  /^(?:experience|knowledge|training|budget|recognition|injuries|complaints|incidents|accidents|errors|defects)$/.test(
    tokens[i]?.text ?? '',
  );

/** "one engineer" may count; "the first one", "one of", "one day" and "no one" do not. */
function readOne(
  tokens: readonly Token[],
  i: number,
  next: number,
  noun: { unit: string; at: number } | null,
): Reading | null {
  if (NOT_COUNTED_BEFORE.test(tokens[i - 1]?.text ?? '') && tokens[i]!.gap !== 'stop') return null;
  // "down to one a month" is a rate.
  if (
    /^(?:an?|per)$/.test(tokens[next]?.text ?? '') &&
    tokens[next]!.gap === 'space' &&
    timeUnitOf(tokens[next + 1]?.text ?? '')
  )
    return { kind: 'number', value: 1, unit: null, next };
  const only = tokens[i - 1]?.text === 'only' || tokens[i - 1]?.text === 'just';
  if (!noun || GENERIC.has(noun.unit) || GENERIC.has(tokens[next]?.text ?? '') || noun.at > next + 1) return null;
  return { kind: 'number', value: 1, unit: noun.unit, nounAt: noun.at, next, weak: !only };
}

/** The noun of "seven of the last ten games". */
function nounAfterNumber(tokens: readonly Token[], i: number): { unit: string; at: number } | null {
  for (let at = i; at < i + 3; at++) {
    const number = readCardinal(tokens, at);
    if (number) return readNoun(tokens, number.next, false);
  }
  return null;
}

/** The noun that is counted: the last plural of up to five words, or the word after for one and for "five-person". */
function readNoun(tokens: readonly Token[], i: number, singular: boolean): { unit: string; at: number } | null {
  let at = i;
  let plural: number | null = null;
  for (; at < i + 5; at++) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.gap === 'stop' || token.gap === 'none') break;
    if (token.gap === 'pause') break;
    if (MEASURES.has(token.text)) return { unit: token.text, at };
    if (isFunctionWord(token.text) && !/^(?:already|very|really|other|own|such|more|different)$/.test(token.text))
      break;
    if (plural !== null && (!isPlural(token.text) || VERBS_AFTER_COUNT.has(token.text))) break;
    if (isPlural(token.text) && (at === i || !token.text.endsWith('ings'))) plural = at;
    else if (VERBS_AFTER_COUNT.has(token.text)) break;
    // "14 Year 8 pupils": a label with its number describes them.
    if (LABELS.has(token.text) && readCardinal(tokens, at + 1)) {
      at = readCardinal(tokens, at + 1)!.next - 1;
      continue;
    }
    if (token.text === 'hundred' || readCardinal(tokens, at)) break;
  }
  if (plural !== null) return { unit: singularOf(tokens[plural]!.text), at: plural };
  const first = tokens[i];
  if (first && first.kind === 'word' && first.gap === 'none' && MEASURES.has(first.text))
    return { unit: first.text, at: i };
  if (
    !singular ||
    !first ||
    first.kind !== 'word' ||
    first.gap === 'stop' ||
    first.gap === 'pause' ||
    isFunctionWord(first.text)
  )
    return null;
  return { unit: singularOf(first.text), at: i };
}

/** "band six", "Year 9", "grade 7": a number that names. */
export function readLabelled(tokens: readonly Token[], i: number): Reading | null {
  const label = tokens[i];
  if (!label || !LABELS.has(label.text)) return null;
  const afterWord = tokens[i - 1]?.text ?? '';
  const said = tokens[i + 1]?.kind !== 'number';
  if (
    label.gap !== 'stop' &&
    said &&
    NOT_LABEL_AFTER.test(afterWord) &&
    !(ALWAYS_LABELS.test(label.text) && !/^(?:one|per|each|every)$/.test(afterWord))
  ) {
    // "this year two people left", but "a year nine class".
    // So is "61 percent of year four".
    const ofYear =
      label.text === 'year' &&
      (afterWord === 'of'
        ? !nounRightAfter(tokens, i + 2)
        : /^(?:my|our|the)$/.test(afterWord) &&
          /^(?:pupils|students|children|class|classes|group|kids|boys|girls|set|form)$/.test(
            tokens[i + 2]?.text ?? '',
          ));
    if (!/^an?$/.test(afterWord) && !ofYear) return null;
  }
  // "fourth floor twenty two rooms": the floor has its own number.
  if (ordinalBefore(tokens, i)) return null;
  // "the floor 14 times" counts.
  const counted = readCardinal(tokens, i + 1);
  if (counted && /^(?:times|people|percent|minutes|hours|days)$/.test(tokens[counted.next]?.text ?? '')) return null;
  const stageOf = label.text === 'key' && tokens[i + 1]?.text === 'stage' ? 1 : 0;
  if (label.text === 'key' && !stageOf) return null;
  const at = i + 1 + stageOf;
  if (tokens[at]?.gap !== 'space' && tokens[at]?.gap !== 'hyphen') return null;
  const cardinal = readCardinal(tokens, at);
  if (!cardinal || !Number.isInteger(cardinal.value) || cardinal.value > 999 || cardinal.article) return null;
  const after = tokens[cardinal.next];
  const timed =
    after &&
    after.gap !== 'stop' &&
    after.gap !== 'pause' &&
    (timeUnitOf(after.text) || after.text === '%' || after.text === 'percent' || after.text === 'of');
  if (timed) return null;
  // "top step eleven millimetres", "plot seven tiles": what is counted takes the number, unless the label always names.
  const counts = !cardinal.digits && !/^(?:year|week)$/.test(label.text) && !ALWAYS_LABELS.test(label.text);
  if (counts && nounRightAfter(tokens, cardinal.next)) return null;
  // "In that waiting room six afternoons": a time has its own number.
  if (!cardinal.digits && /^(?:mornings|afternoons|evenings|nights|times)$/.test(tokens[cardinal.next]?.text ?? ''))
    return null;
  if (MEASURED.test(tokens[cardinal.next]?.text ?? '') && tokens[cardinal.next]!.gap === 'space') return null;
  // "open till nine", "till nine o'clock": mostly no till of a shop.
  if (
    label.text === 'till' &&
    (tokens[cardinal.next]?.text === "o'clock" || !/^(?:on|at|the|from|by)$/.test(afterWord))
  )
    return null;
  // "number four one eight" is spelled.
  if (label.text === 'number' && readCardinal(tokens, cardinal.next)) return null;
  // "On the day 29 vehicles stood there."
  if (label.text === 'day' && nounRightAfter(tokens, cardinal.next)) return null;
  // "last year three people": a count after a time.
  const common = /^(?:year|week|day|team|group|class|house|part|line|type|form|page)$/.test(label.text);
  if (common && !cardinal.digits && readNoun(tokens, cardinal.next, false) && !/^(?:year|week)$/.test(label.text))
    return null;
  // "on day nine he spoke": only so led is a day said in words a label.
  const ledDay =
    label.text === 'day' && (i === 0 || label.gap === 'stop' || /^(?:on|by|until|till|from|since)$/.test(afterWord));
  if (/^(?:team|group|house|part|type|day)$/.test(label.text) && !cardinal.digits && !ledDay) return null;
  return {
    kind: 'number',
    value: cardinal.value,
    unit: stageOf ? 'key stage' : label.text,
    labelled: true,
    next: cardinal.next,
  };
}

const ordinalBefore = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i]!.gap === 'space' && readOrdinal(tokens, i - 1)?.next === i;

/** "rooms" of "twenty two rooms", with at most one word between. */
function nounRightAfter(tokens: readonly Token[], i: number): boolean {
  const noun = readNoun(tokens, i, false);
  return noun !== null && noun.at <= i + 1 && tokens[i]?.gap === 'space';
}

/** "third team", "3rd place"; "first" and "second" only where they rank something. Unit: what is ranked. */
export function readRank(tokens: readonly Token[], i: number): Reading | null {
  const ordinal = readOrdinal(tokens, i);
  if (!ordinal) return null;
  const noun = tokens[ordinal.next];
  const content = noun && noun.kind === 'word' && noun.gap === 'space' && !isFunctionWord(noun.text) ? noun.text : null;
  const ranks =
    content !== null &&
    /^(?:place|prize|class|year|grade|degree|attempt|shift|floor|trimester|division)s?$/.test(content);
  // "in her first year" sets the time; "first place" ranks.
  const sets = ordinal.value === 1 && content !== null && /^(?:year|shift|attempt)s?$/.test(content);
  const weak = ordinal.value <= 2 ? !ranks || sets : content === null && !ordinal.digits;
  // "sixth form" is a place; "five sixth formers" are five.
  if (content !== null && content.startsWith('form') && ordinal.value === 6) return null;
  if (finishesAt(tokens, i, ordinal.next))
    return { kind: 'ordinal', value: ordinal.value, unit: null, next: ordinal.next };
  return {
    kind: 'ordinal',
    value: ordinal.value,
    unit: content === null ? null : singularOf(content),
    ...(content === null ? {} : { nounAt: ordinal.next }),
    next: ordinal.next,
    weak,
  };
}

/** "finished third", "third in the league". */
function finishesAt(tokens: readonly Token[], i: number, next: number): boolean {
  if (/^(?:finish|finished|finishing|placed|ranked)$/.test(tokens[i - 1]?.text ?? '')) return true;
  if (tokens[next]?.text !== 'in' || tokens[next + 1]?.text !== 'the') return false;
  return /^(?:league|country|county|region|class|group|year|table|city|world|state|store|company)$/.test(
    tokens[next + 2]?.text ?? '',
  );
}
