import { undoes } from './deeds.ts';
import type { Fit, SaidQuantity } from './quantityFit.ts';
import { areOpposites, isTimeUnit } from './standing.ts';
import type { FactProfile } from './storyFacts.ts';

/** What is wrong with a value that is right as a number: denied, or the other way round. Null where nothing is. `leadsOn`: one end of a change told as the start of the next. */
export function flawOf(
  profile: FactProfile,
  { quantity, standing }: SaidQuantity,
  fit: Fit,
  leadsOn: boolean,
): string | null {
  if (quantity.negated !== profile.negated) {
    return quantity.negated && !profile.sometimesNegated
      ? `You said “not … ${quantity.text}”; your guide says “${profile.fact.text}”.`
      : null;
  }
  const { contrast } = quantity;
  if (
    contrast !== undefined &&
    !profile.contrasts.has(contrast) &&
    profile.contrasts.has(contrast === 'for' ? 'instead' : 'for')
  ) {
    return contrast === 'for'
      ? `You said “${quantity.text}”; your guide says “instead of ${profile.fact.text}”.`
      : `You said “instead of ${quantity.text}”; your guide says “${profile.fact.text}”.`;
  }
  const leads = new Set(profile.standings.map((one) => one.lead));
  const turned = standing.lead === 'from' ? 'to' : standing.lead === 'to' ? 'from' : null;
  if (turned !== null && leads.has(turned) && !leads.has(standing.lead) && !leadsOn) {
    return `You said “${standing.lead} ${quantity.text}”; your guide says “${turned} ${profile.fact.text}”.`;
  }
  // "It used to last 40 minutes" where the guide has 40 minutes instead of 75.
  const isChanged =
    profile.contrasts.has('for') !== profile.contrasts.has('instead') && !leads.has('from') && !leads.has('to');
  if (isChanged && !leadsOn && standing.lead === 'from' && profile.contrasts.has('for'))
    return `You said it was “${quantity.text}” before; your guide says it came to “${profile.fact.text}”.`;
  if (isChanged && !leadsOn && standing.lead === 'to' && profile.contrasts.has('instead'))
    return `You said it came to “${quantity.text}”; your guide says “instead of ${profile.fact.text}”.`;
  // "It still takes nine hours" where the guide has it come down from nine.
  const isStart =
    (leads.has('from') && !leads.has('to')) || (profile.contrasts.has('instead') && !profile.contrasts.has('for'));
  if (standing.lasting && isStart && !profile.standings.some((one) => one.lasting))
    return `You said it is still “${quantity.text}”; your guide says it was so before.`;
  const told = new Set(profile.standings.map((one) => one.direction).filter((way) => way !== null));
  const kind = profile.measured!.kind;
  const directed =
    kind === 'percentage' ||
    kind === 'amount' ||
    (kind === 'number' && profile.nouns.size === 0) ||
    standing.lead === 'by' ||
    // "the stars dropped to 4.3" where they went up to it
    (standing.lead === 'to' && leads.has('to') && !leads.has('from'));
  if (directed && !leadsOn && told.size === 1 && standing.direction !== null && !told.has(standing.direction)) {
    const way = standing.lead === 'to' ? 'to' : 'by';
    return standing.direction === 'up'
      ? `You said it went up; your guide says it went down ${way} “${profile.fact.text}”.`
      : `You said it went down; your guide says it went up ${way} “${profile.fact.text}”.`;
  }
  const sides = new Set(profile.standings.map((one) => one.side).filter((side) => side !== null));
  const { side } = standing;
  if (side !== null && !sides.has(side) && [...sides].some((one) => areOpposites(one, side))) {
    return `You said “${quantity.text} ${side}”; your guide says “${[...sides].find((one) => areOpposites(one, side))}”.`;
  }
  const deeds = profile.standings.map((one) => one.deed).filter((deed) => deed !== null);
  const { deed } = standing;
  if (deed !== null && deeds.length > 0 && deeds.every((one) => undoes(one, deed)) && told.size < 2)
    return `You said “${deed} ${quantity.text}”; your guide says “${deeds[0]} ${profile.fact.text}”.`;
  const pers = new Set(profile.standings.map((one) => one.per).filter((per) => per !== null));
  // Things have more names than lengths of time: a trip may be a ride.
  if (standing.per !== null && isTimeUnit(standing.per) && pers.size > 0 && !pers.has(standing.per)) {
    return `You said “${quantity.text} … a ${standing.per}”; your guide says “a ${[...pers][0]}”.`;
  }
  const shares = new Set(profile.standings.map((one) => one.share));
  if (
    (standing.share === 'some' && shares.has('none') && !shares.has('some')) ||
    (standing.share === 'none' && shares.has('some') && !shares.has('none'))
  ) {
    return `You said “${standing.share === 'none' ? 'none' : 'some'} of ${quantity.text}”; your guide says “${standing.share === 'none' ? 'some' : 'none'}”.`;
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
