import { type Message, message } from '../../shared/message.ts';
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
): Message | null {
  const said = quantity.text;
  const fact = profile.fact.text;
  // "Twenty seconds and not forty five" denies nothing that the guide sets against it.
  if (quantity.negated !== profile.negated && quantity.contrast !== 'instead') {
    // "We were still not pouring at a quarter to two" denies the pouring.
    const deniesValue =
      quantity.negated && !profile.sometimesNegated && !/^(?:clockTime|date)$/.test(profile.measured!.kind);
    return deniesValue ? unlike(`not … ${said}`, fact) : null;
  }
  const { contrast } = quantity;
  if (
    contrast !== undefined &&
    !profile.contrasts.has(contrast) &&
    profile.contrasts.has(contrast === 'for' ? 'instead' : 'for')
  ) {
    return contrast === 'for' ? unlike(said, `instead of ${fact}`) : unlike(`instead of ${said}`, fact);
  }
  const leads = new Set(profile.standings.map((one) => one.lead));
  const turned = standing.lead === 'from' ? 'to' : standing.lead === 'to' ? 'from' : null;
  if (turned !== null && leads.has(turned) && !leads.has(standing.lead) && !leadsOn) {
    return unlike(`${standing.lead} ${said}`, `${turned} ${fact}`);
  }
  // "No calls before three" where the guide has none after three.
  const time = /^(?:clockTime|date)$/.test(profile.measured!.kind);
  const around = standing.lead === 'before' ? 'after' : standing.lead === 'after' ? 'before' : null;
  if (time && around !== null && leads.has(around) && !leads.has(standing.lead))
    return unlike(`${standing.lead} ${said}`, `${around} ${fact}`);
  // "It fell by nine percent" where it fell to nine.
  const other = standing.lead === 'by' ? 'to' : standing.lead === 'to' ? 'by' : null;
  const isMeasure = /^(?:percentage|amount|duration|number)$/.test(profile.measured!.kind);
  if (
    other !== null &&
    standing.led &&
    isMeasure &&
    standing.direction !== null &&
    leads.has(other) &&
    !leads.has(standing.lead)
  )
    return unlike(`${standing.lead} ${said}`, `${other} ${fact}`);
  // "It used to last 40 minutes" where the guide has 40 minutes instead of 75.
  const isChanged =
    profile.contrasts.has('for') !== profile.contrasts.has('instead') && !leads.has('from') && !leads.has('to');
  if (isChanged && !leadsOn && standing.lead === 'from' && profile.contrasts.has('for'))
    return message('You said it was “{said}” before; your guide says it came to “{fact}”.', { said, fact });
  if (isChanged && !leadsOn && standing.lead === 'to' && profile.contrasts.has('instead'))
    return message('You said it came to “{said}”; your guide says “{fact}”.', { said, fact: `instead of ${fact}` });
  // "It still takes nine hours" where the guide has it come down from nine.
  const isStart =
    (leads.has('from') && !leads.has('to')) || (profile.contrasts.has('instead') && !profile.contrasts.has('for'));
  if (standing.lasting && isStart && !profile.standings.some((one) => one.lasting))
    return message('You said it is still “{said}”; your guide says it was so before.', { said });
  const told = new Set(profile.standings.map((one) => one.direction).filter((way) => way !== null));
  const kind = profile.measured!.kind;
  const directed =
    kind === 'percentage' ||
    kind === 'amount' ||
    (kind === 'number' && profile.nouns.size === 0) ||
    (standing.lead === 'by' && isMeasure) ||
    // "the stars dropped to 4.3" where they went up to it
    (standing.lead === 'to' && leads.has('to') && !leads.has('from'));
  if (directed && !leadsOn && told.size === 1 && standing.direction !== null && !told.has(standing.direction)) {
    const values = { way: standing.lead === 'to' ? 'to' : 'by', fact };
    return standing.direction === 'up'
      ? message('You said it went up; your guide says it went down {way, select, to {to} other {by}} “{fact}”.', values)
      : message(
          'You said it went down; your guide says it went up {way, select, to {to} other {by}} “{fact}”.',
          values,
        );
  }
  const sides = new Set(profile.standings.map((one) => one.side).filter((side) => side !== null));
  const { side } = standing;
  if (side !== null && !sides.has(side)) {
    const opposite = [...sides].find((one) => areOpposites(one, side));
    if (opposite !== undefined) return unlike(`${said} ${side}`, opposite);
  }
  const deeds = profile.standings.map((one) => one.deed).filter((deed) => deed !== null);
  const { deed } = standing;
  if (deed !== null && deeds.length > 0 && deeds.every((one) => undoes(one, deed)) && told.size < 2)
    return unlike(`${deed} ${said}`, `${deeds[0]} ${fact}`);
  const pers = new Set(profile.standings.map((one) => one.per).filter((per) => per !== null));
  // Things have more names than lengths of time: a trip may be a ride.
  if (standing.per !== null && isTimeUnit(standing.per) && pers.size > 0 && !pers.has(standing.per)) {
    return unlike(`${said} … a ${standing.per}`, `a ${[...pers][0]}`);
  }
  const shares = new Set(profile.standings.map((one) => one.share));
  if (
    (standing.share === 'some' && shares.has('none') && !shares.has('some')) ||
    (standing.share === 'none' && shares.has('some') && !shares.has('none'))
  ) {
    return unlike(
      `${standing.share === 'none' ? 'none' : 'some'} of ${said}`,
      standing.share === 'none' ? 'some' : 'none',
    );
  }
  const bounds = new Set(profile.standings.map((one) => one.comparator));
  if (
    (standing.comparator === 'over' && bounds.has('under') && !bounds.has('over')) ||
    (standing.comparator === 'under' && bounds.has('over') && !bounds.has('under'))
  ) {
    if (fit.belonging >= 0.5)
      return unlike(`${standing.comparator} ${said}`, standing.comparator === 'over' ? 'under' : 'over');
  }
  return null;
}

const unlike = (said: string, fact: string): Message =>
  message('You said “{said}”; your guide says “{fact}”.', { said, fact });
