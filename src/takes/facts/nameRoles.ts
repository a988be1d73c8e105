import { ROLE_WORDS, TITLE_HEADS, TITLE_MODIFIERS } from '../../language/nameCues.ts';
import { wordsOf } from '../../language/words.ts';
import { message } from '../../shared/message.ts';
import type { FactMention } from '../../stories/factMentions.ts';
import type { Ground } from './context.ts';
import type { Judgement } from './judgement.ts';
import { type NameCase, type SaidName, spanOf, wrongName } from './nameCase.ts';
import { sameNeighbours, slotOf } from './nameSlots.ts';
import type { FactProfile } from './storyFacts.ts';

const MORE_ROLES = new Set(
  `paralegal commander crewmate landlord landlady tenant midwife pharmacist chaplain warden baker gardener driver cook waiter waitress
  cleaner bursar chairman chairwoman accountant auditor cashier barista forewoman carpenter painter plasterer welder mechanic librarian
  paramedic anaesthetist dentist lecturer professor instructor educator clerk broker agent inspector investor donor volunteer resident
  guest buyer supplier builder farmer dispatcher`.split(/\s+/),
);
/** Words made to say what somebody does: archivist, optician, shopkeeper. */
const ROLE_ENDINGS = /^\p{L}{3,}(?:[^g]ist|ician|keeper|woman|smith|wright)$/u;
const isRole = (word: string): boolean =>
  (ROLE_WORDS.has(word) || TITLE_HEADS.has(word) || MORE_ROLES.has(word) || ROLE_ENDINGS.test(word)) &&
  word !== 'named' &&
  word !== 'called';
const LINKS = new Set("she he they was is who who's the my our a an his her their as being".split(' '));
const NONE: ReadonlySet<string> = new Set();
const BETWEEN_ROLE = /^(?:was|is|who|a|an|man|woman|fellow|guy|chap|lady|lad|girl|person)$/;
const STATES = /^(?:was|is|who|who's|as|being)$/;

/**
 * What a person is said to be right beside the name: "the paralegal Imran", "Imran, our paralegal", "Imran was the
 * paralegal". `starts` are word indexes where other names begin: a role right before one of those is that name's.
 */
export function rolesBeside(
  ground: Ground,
  from: number,
  to: number,
  starts: ReadonlySet<number>,
  known: ReadonlySet<string> = NONE,
): string[] {
  const is = (word: string): boolean => known.has(word) || isRole(word);
  const roles: string[] = [];
  const at = (i: number): string => ground.words[i]?.folded.replace(/'s?$/, '') ?? '';
  if (from > 0 && !ground.breaks[from] && is(at(from - 1))) roles.push(at(from - 1));
  // "our captain was called Astrid", "the joiner, a man named Okafor".
  if (/^(?:called|named)$/.test(at(from - 1))) {
    let before = from - 2;
    while (before > from - 7 && BETWEEN_ROLE.test(at(before)) && !ground.breaks[before + 1]) before--;
    if (before >= 0 && !ground.breaks[before + 1] && is(at(before))) roles.push(at(before));
  }
  // "Rufus from marketing": where somebody belongs, as far as the guide says it of one of its people.
  const place =
    /^(?:from|in|of|at)$/.test(at(to)) && !ground.breaks[to]
      ? at(/^(?:the|our)$/.test(at(to + 1)) ? to + 2 : to + 1)
      : '';
  if (known.has(place) && !starts.has(to + 1)) roles.push(place);
  let stated = false;
  let others = 0;
  for (let i = to; i < to + 6 && i < ground.words.length && !ground.breaks[i] && !starts.has(i); i++) {
    const word = at(i);
    if ((others < 2 ? is(word) : known.has(word)) && !is(at(i + 1))) {
      if (stated || !starts.has(i + 1)) roles.push(word);
      break;
    }
    if (/^(?:and|but|so|while|then|because|when)$/.test(word)) break;
    if (STATES.test(word)) stated = true;
    else if (!LINKS.has(word) && !TITLE_MODIFIERS.has(word) && (i === to || others++ > 1)) break;
  }
  return roles;
}

/** The roles that a guide gives a person where it names one: "Imran (paralegal)" and those beside the name. */
export function rolesTold(mention: FactMention, ground: Ground, from: number, to: number): string[] {
  const bracketed = /^\s*\(([^)]*)\)/.exec(mention.passage.text.slice(mention.end))?.[1];
  if (bracketed !== undefined) return rolesIn(bracketed);
  const roles = rolesBeside(ground, from, to, new Set());
  // "Rufus from marketing"
  const place = ground.words[to]?.folded === 'from' && !ground.breaks[to] ? to + 1 : -1;
  const belongs = /^(?:the|our)$/.test(ground.words[place]?.folded ?? '') ? place + 1 : place;
  return ground.keys[belongs] ? [...roles, ground.words[belongs]!.folded] : roles;
}

/** Roles in what a card or a list of names says about somebody. */
export function rolesIn(description: string): string[] {
  const [first = ''] = description.split(/[,;(]| - /);
  const words = wordsOf(first).map((word) => word.folded);
  const roles = words.slice(0, 4).filter(isRole);
  if (roles.length > 0 || words.length === 0) return roles;
  // "first violin": a short description is a role, whatever it is called; so is what somebody has to do with: "directs
  // the children's show", "ran the kitchen".
  return words.length <= 3 || (words.length <= 6 && HAS_TO_DO.test(first)) ? [words.at(-1)!] : [];
}

/** A verb and what it is done to. */
const HAS_TO_DO = /^\s*(?:\p{L}{2,}(?:s|ed)|ran|led|kept|built|made)\s+(?:the|our|my|all)\s/u;

/** People told in each other's roles: "my manager Imran … the client Rosa", where it is the other way round. */
export function judgeRoles(all: NameCase): void {
  const told = [...all.said].filter(([profile]) => profile.roles.size > 0);
  const people = told.filter(([, places]) => places.length > 0);
  if (people.length === 0 || told.length < 2) return;
  const starts = new Set([...all.said.values()].flat().map(({ match }) => match.from));
  const known = new Set(told.flatMap(([profile]) => [...profile.roles]));
  const said = new Map(people.map(([profile, places]) => [profile, rolesOf(all, places, starts, known)]));
  const takesRole = (one: FactProfile, other: FactProfile): boolean => {
    const roles = said.get(one)!;
    return !roles.some((role) => one.roles.has(role)) && roles.some((role) => other.roles.has(role));
  };
  for (const [one, places] of people) {
    for (const [other] of people)
      if (other !== one && takesRole(one, other) && takesRole(other, one))
        all.judgements.set(other, wrongName(all.text, other, placeOf(all, places)));
  }
  // "Neil, the control engineer", where the guide has a shift lead Neil and somebody else for the control.
  for (const [one, places] of people) {
    if (all.judgements.get(one)!.status !== 'right') continue;
    const owners = [...said.get(one)!].map((role) => told.filter(([profile]) => profile.roles.has(role)));
    if (said.get(one)!.some((role) => one.roles.has(role))) continue;
    const owner = owners.find((them) => them.length === 1 && them[0]![0] !== one)?.[0]?.[0];
    if (!owner) continue;
    all.judgements.set(one, wrongRole(all, one, owner, places));
    // "His name was Noor … Yusuf, the dispatcher": whose role it is stands in turn where the guide has the other.
    const theirs = all.said.get(owner) ?? [];
    const isInPlace = theirs.some(
      ({ match }) => sameNeighbours(one, slotOf(all.ground, match.from, match.to)) >= NEIGHBOURS,
    );
    if (isInPlace && !(said.get(owner) ?? []).some((role) => owner.roles.has(role)))
      all.judgements.set(owner, wrongName(all.text, owner, placeOf(all, theirs)));
  }
}

/** Words beside a name that must be those beside another's. */
const NEIGHBOURS = 2;

/** A right name with somebody else's role. */
function wrongRole(all: NameCase, one: FactProfile, owner: FactProfile, places: readonly SaidName[]): Judgement {
  const span = placeOf(all, places);
  const role = [...owner.roles].find((each) => !one.roles.has(each)) ?? '';
  return {
    status: 'wrong',
    said: span,
    reason: message('You gave {person} the part of {other}: “{role}”.', {
      person: one.fact.text,
      other: owner.fact.text,
      role,
    }),
  };
}

const rolesOf = (
  all: NameCase,
  places: readonly SaidName[],
  starts: ReadonlySet<number>,
  known: ReadonlySet<string>,
): string[] => places.flatMap(({ match }) => rolesBeside(all.ground, match.from, match.to, starts, known));

const placeOf = (all: NameCase, places: readonly SaidName[]): { start: number; end: number } =>
  spanOf(all.ground, places[0]!.match.from, places[0]!.match.to);
