import type { Quantity } from '../../language/quantity.ts';
import { isSameValue, type Measured } from '../../language/sameQuantity.ts';
import { daysIn } from '../../language/units.ts';
import { type Ground, sharedContext, type Surroundings, surroundingsOf } from './context.ts';
import { ABSENT, type Judgement } from './judgement.ts';
import { isAlignedWith, type Alignment } from './alignment.ts';
import { areOpposites, type Standing, standingOf } from './standing.ts';
import { type FactProfile, type StoryFacts, wordSpan } from './storyFacts.ts';

/** A quantity of the take with its surroundings. */
export interface SaidQuantity {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
  readonly surroundings: Surroundings;
}

interface Fit {
  readonly equal: boolean;
  /** Evidence that the quantity stands where the fact belongs, without its value. */
  readonly belonging: number;
  /** The part of it that the surrounding words give. */
  readonly context: number;
}

/** Evidence needed before another value counts as this fact told wrongly. */
const WRONG_FROM = 1.1;
/** Of which the surroundings themselves must give a little. */
const WRONG_CONTEXT = 0.15;
/** What an equal value adds when choosing which fact a quantity tells. */
const EQUAL = 1.2;

export function sayQuantities(ground: Ground, quantities: readonly Quantity[]): SaidQuantity[] {
  return quantities
    .filter((quantity) => !quantity.withdrawn)
    .map((quantity) => {
      const { from, to } = wordSpan(ground.words, quantity.range.start, quantity.range.end);
      return {
        quantity,
        from,
        to,
        standing: standingOf(ground, from, to, quantity),
        surroundings: surroundingsOf(ground, from, to),
      };
    });
}

/** Judges the story's quantities against those of a take. Also gives the said ones that tell no fact. */
export function judgeQuantities(
  story: StoryFacts,
  said: readonly SaidQuantity[],
  alignment: Alignment,
): { judgements: Map<FactProfile, Judgement>; unclaimed: SaidQuantity[] } {
  const profiles = story.profiles.filter((profile) => profile.measured !== null);
  const fits = said.map((one) => profiles.map((profile) => fitOf(story, profiles, profile, one, alignment)));
  const right = new Map<FactProfile, SaidQuantity>();
  const wrong = new Map<FactProfile, { said: SaidQuantity; strength: number; reason: string }>();
  const claimed = new Set<SaidQuantity>();
  said.forEach((one, i) => {
    const row = fits[i]!;
    const slot = bestSlot(row, one);
    if (slot === null) return;
    profiles.forEach((profile, j) => {
      const fit = row[j];
      if (!fit) return;
      const isSlot = j === slot;
      // An equal value tells this fact unless it clearly stands in another one's place.
      if (fit.equal && (isSlot || !tellsOther(row, j, slot))) {
        claimed.add(one);
        const flaw = flawOf(profile, one, fit);
        if (flaw === null) {
          if (!right.has(profile)) right.set(profile, one);
        } else note(wrong, profile, one, fit.belonging + 1, flaw);
      } else if (
        isSlot &&
        !fit.equal &&
        fit.belonging >= WRONG_FROM &&
        fit.context >= WRONG_CONTEXT &&
        !one.quantity.negated &&
        !one.quantity.weak
      ) {
        claimed.add(one);
        note(
          wrong,
          profile,
          one,
          fit.belonging,
          `You said “${one.quantity.text}” where your guide says “${profile.fact.text}”.`,
        );
      }
    });
  });
  for (const [one, two] of exchangedPairs(profiles, said, fits)) {
    for (const { profile, place } of [one, two]) {
      right.delete(profile);
      note(wrong, profile, place, 9, `You said “${place.quantity.text}” where your guide says “${profile.fact.text}”.`);
    }
  }
  const judgements = new Map<FactProfile, Judgement>();
  for (const profile of profiles) {
    const good = right.get(profile);
    const bad = wrong.get(profile);
    if (good && !(bad && isFlaw(bad.reason)))
      judgements.set(profile, {
        status: 'right',
        said: good.quantity.range,
        reason: `You said it: “${good.quantity.text}”.`,
      });
    else if (bad) judgements.set(profile, { status: 'wrong', said: bad.said.quantity.range, reason: bad.reason });
    else judgements.set(profile, ABSENT);
  }
  return { judgements, unclaimed: said.filter((one) => !claimed.has(one) && !one.quantity.negated) };
}

/** By how much two values must stand better in each other's place than in their own, over both. */
const EXCHANGE_LEAD = 0.5;

/** Pairs of facts of one sort whose values are both said, each once, and each in the other's place. */
function exchangedPairs(
  profiles: readonly FactProfile[],
  said: readonly SaidQuantity[],
  fits: readonly (readonly (Fit | null)[])[],
): [{ profile: FactProfile; place: SaidQuantity }, { profile: FactProfile; place: SaidQuantity }][] {
  const pairs: ReturnType<typeof exchangedPairs> = [];
  const placesOf = (j: number): number[] => said.map((_, i) => i).filter((i) => fits[i]![j]?.equal === true);
  for (let a = 0; a < profiles.length; a++) {
    const [placeA, moreA] = placesOf(a);
    if (placeA === undefined || moreA !== undefined) continue;
    for (let b = a + 1; b < profiles.length; b++) {
      if (profiles[a]!.fact.kind !== profiles[b]!.fact.kind || profiles[a]!.labelled !== profiles[b]!.labelled)
        continue;
      const [placeB, moreB] = placesOf(b);
      if (placeB === undefined || moreB !== undefined || placeA === placeB) continue;
      const here = fits[placeA]![b];
      const there = fits[placeB]![a];
      if (!here || !there || here.equal || there.equal || here.belonging < 0.9 || there.belonging < 0.9) continue;
      const own = fits[placeA]![a]!.belonging + fits[placeB]![b]!.belonging;
      if (here.belonging + there.belonging < own + EXCHANGE_LEAD) continue;
      pairs.push([
        { profile: profiles[b]!, place: said[placeA]! },
        { profile: profiles[a]!, place: said[placeB]! },
      ]);
    }
  }
  return pairs;
}

const isFlaw = (_reason: string): boolean => false;

function note(
  wrong: Map<FactProfile, { said: SaidQuantity; strength: number; reason: string }>,
  profile: FactProfile,
  said: SaidQuantity,
  strength: number,
  reason: string,
): void {
  const known = wrong.get(profile);
  if (!known || strength > known.strength) wrong.set(profile, { said, strength, reason });
}

/** The fact in whose place a quantity stands; null where it could be none. */
function bestSlot(row: readonly (Fit | null)[], _one: SaidQuantity): number | null {
  let best: number | null = null;
  let most = -Infinity;
  row.forEach((fit, j) => {
    if (!fit) return;
    const score = fit.belonging + (fit.equal ? EQUAL : 0);
    if (score > most) {
      most = score;
      best = j;
    }
  });
  return best;
}

/** True where an equal value j stands in the place of the slot, with a clear lead. */
function tellsOther(row: readonly (Fit | null)[], j: number, slot: number): boolean {
  const own = row[j]!;
  const other = row[slot]!;
  return !other.equal && other.belonging >= WRONG_FROM && other.belonging > own.belonging + EQUAL;
}

function fitOf(
  story: StoryFacts,
  profiles: readonly FactProfile[],
  profile: FactProfile,
  one: SaidQuantity,
  alignment: Alignment,
): Fit | null {
  const measured = profile.measured!;
  const comparable = comparableTo(profile, one);
  if (comparable === null) return null;
  let context = 0;
  for (const told of profile.surroundings)
    context = Math.max(context, sharedContext(one.surroundings, told, story.power));
  const aligned = profile.scriptAt.some((at) => isAlignedWith(alignment, one.from, at));
  let frame = comparable;
  const { standing } = one;
  if (profile.standings.some((told) => told.lead !== '' && told.lead === standing.lead)) frame += 0.15;
  if (aligned) frame += 0.35;
  frame += nearness(measured, one.quantity);
  // A change from one value to another: which is which matters.
  const leads = new Set(profile.standings.map((told) => told.lead));
  if (
    (standing.lead === 'from' && leads.has('to') && !leads.has('from')) ||
    (standing.lead === 'to' && leads.has('from') && !leads.has('to'))
  )
    frame -= 1.6;
  if (standing.attributive) {
    const heads = profile.standings.filter((told) => told.attributive);
    if (standing.noun && profile.nouns.has(standing.noun)) frame += 0.9;
    else if (heads.length === 0) frame -= 0.6;
  }
  // The only fact of its sort has no rival for the place.
  if (!profiles.some((other) => other !== profile && (comparableTo(other, one) ?? -9) >= comparable)) frame += 0.25;
  const equal = isSameValue(one.quantity, measured) && saysSameThing(profile, one, context);
  if ((globalThis as any).DBG)
    (globalThis as any).DBG(
      `${one.quantity.text} ~ ${profile.fact.text}: ctx ${context.toFixed(2)} frame ${frame.toFixed(2)} ${equal ? 'EQ' : ''}`,
    );
  return { equal, belonging: context + frame, context };
}

/** How alike two different values are: the same year, an hour's difference, the same number with another unit. */
function nearness(told: Measured, { kind, value, unit, halfDay }: Quantity): number {
  if (told.kind !== kind) return 0;
  if (kind === 'date') {
    const [a, b] = [String(told.value), String(value)];
    return a.length > 4 && b.length > 4 && (a.slice(0, 4) === b.slice(0, 4) || a.slice(4) === b.slice(4)) ? 0.5 : 0;
  }
  if (kind === 'clockTime') return Math.abs(Number(told.value) - Number(value)) <= 90 || halfDay ? 0.2 : 0;
  if (kind === 'duration') return told.unit !== unit && told.value === value ? 0.4 : 0;
  return 0;
}

const GENERIC_NOUNS = new Set('person peopl colleagu staff member guy folk individu other team total'.split(' '));

/** Null where a quantity can't be this fact at all, else how much its kind and unit say that it is. */
function comparableTo(profile: FactProfile, { quantity, standing }: SaidQuantity): number | null {
  const told = profile.measured!;
  if (profile.labelled !== quantity.labelled && (told.kind === 'number' || quantity.kind === 'number')) return null;
  if (profile.labelled) return quantity.labelled && told.unit === quantity.unit ? 0.8 : null;
  switch (told.kind) {
    case 'number':
      if (quantity.kind !== 'number') return told.unit === 'times' && quantity.kind === 'percentage' ? 0 : null;
      if (told.unit === 'times' || quantity.unit === 'times') return told.unit === quantity.unit ? 0.3 : null;
      if (standing.noun === null || profile.nouns.size === 0) return 0;
      if (profile.nouns.has(standing.noun)) return 0.8;
      return GENERIC_NOUNS.has(standing.noun) || [...profile.nouns].some((noun) => GENERIC_NOUNS.has(noun))
        ? 0.1
        : -0.4;
    case 'ordinal':
      return quantity.kind !== 'ordinal'
        ? null
        : standing.noun !== null && profile.nouns.has(standing.noun)
          ? 0.8
          : -0.3;
    case 'duration':
      if (quantity.kind !== 'duration') return null;
      if ((told.per ?? null) !== null && quantity.per !== null && told.per === quantity.per) return 0.9;
      if ((told.per ?? null) !== null || quantity.per !== null) return told.unit === quantity.unit ? 0.1 : null;
      return told.unit === quantity.unit ? 0.3 : isFar(told, quantity) ? -0.4 : 0;
    case 'amount':
      return quantity.kind === 'amount' ? 0.3 : quantity.kind === 'number' && quantity.unit === null ? -0.1 : null;
    case 'percentage':
      return quantity.kind === 'percentage' ? 0.2 : quantity.unit === 'times' ? 0 : null;
    case 'date':
      return quantity.kind === 'date' && isSameGrain(String(told.value), String(quantity.value)) ? 0.2 : null;
    default:
      return quantity.kind === told.kind ? 0.3 : null;
  }
}

/** Minutes are not told for months by a slip. */
function isFar(told: Measured, said: Quantity): boolean {
  const a = daysIn(told.unit ?? '');
  const b = daysIn(said.unit ?? '');
  if (a === undefined || b === undefined) return true;
  const ratio = (a * Number(told.value)) / (b * Number(said.value));
  return ratio > 100 || ratio < 0.01;
}

const isSameGrain = (a: string, b: string): boolean =>
  a.startsWith('--') === b.startsWith('--') || a.slice(5) !== '' || b.slice(5) !== '';

/** Equal numbers of different things are equal only in name: "three weeks" is not "three tools". */
function saysSameThing(profile: FactProfile, { quantity, standing }: SaidQuantity, context: number): boolean {
  const { kind } = profile.measured!;
  if (kind !== 'number' && kind !== 'ordinal') return true;
  if (profile.labelled || quantity.unit === 'times' || quantity.kind !== 'number') return true;
  if (profile.nouns.size === 0) return standing.noun === null || context >= 0.5;
  if (standing.noun === null) return context >= 0.3 || Number(quantity.value) >= 20;
  if (profile.nouns.has(standing.noun)) return true;
  if (GENERIC_NOUNS.has(standing.noun)) return context >= 0.3;
  return context >= 1.1;
}

/** What is wrong with a value that is right as a number: denied, or the other way round. Null where nothing is. */
function flawOf(profile: FactProfile, { quantity, standing }: SaidQuantity, fit: Fit): string | null {
  if (quantity.negated !== profile.negated) {
    return quantity.negated ? `You said “not … ${quantity.text}”; your guide says “${profile.fact.text}”.` : null;
  }
  const told = new Set(profile.standings.map((one) => one.direction).filter((way) => way !== null));
  const kind = profile.measured!.kind;
  const directed =
    kind === 'percentage' ||
    kind === 'amount' ||
    (kind === 'number' && profile.nouns.size === 0) ||
    standing.lead === 'by';
  if (directed && told.size === 1 && standing.direction !== null && !told.has(standing.direction)) {
    return standing.direction === 'up'
      ? `You said it went up; your guide says it went down by “${profile.fact.text}”.`
      : `You said it went down; your guide says it went up by “${profile.fact.text}”.`;
  }
  const sides = new Set(profile.standings.map((one) => one.side).filter((side) => side !== null));
  const { side } = standing;
  if (side !== null && !sides.has(side) && [...sides].some((one) => areOpposites(one, side))) {
    return `You said “${quantity.text} ${side}”; your guide says “${[...sides].find((one) => areOpposites(one, side))}”.`;
  }
  const bounds = new Set(profile.standings.map((one) => one.comparator));
  if (
    (standing.comparator === 'over' && bounds.has('under') && !bounds.has('over')) ||
    (standing.comparator === 'under' && bounds.has('over') && !bounds.has('under'))
  ) {
    if (fit.belonging >= 0.5)
      return `You said “${standing.comparator} ${quantity.text}”; your guide says “${standing.comparator === 'over' ? 'under' : 'over'}”.`;
  }
  return null;
}
