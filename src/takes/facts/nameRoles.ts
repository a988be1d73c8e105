import { ROLE_WORDS, TITLE_HEADS, TITLE_MODIFIERS } from '../../language/nameCues.ts';
import { wordsOf } from '../../language/words.ts';
import type { FactMention } from '../../stories/factMentions.ts';
import type { Ground } from './context.ts';
import { type NameCase, type SaidName, spanOf, wrongName } from './nameCase.ts';
import type { FactProfile } from './storyFacts.ts';

const MORE_ROLES = new Set(
  `paralegal commander crewmate landlord landlady tenant midwife pharmacist chaplain warden baker gardener driver cook waiter waitress
  cleaner bursar chairman chairwoman accountant auditor cashier barista forewoman carpenter painter plasterer welder mechanic librarian
  paramedic anaesthetist dentist lecturer professor instructor educator clerk broker agent inspector investor donor volunteer resident
  guest buyer supplier builder farmer dispatcher`.split(/\s+/),
);
const isRole = (word: string): boolean =>
  (ROLE_WORDS.has(word) || TITLE_HEADS.has(word) || MORE_ROLES.has(word)) && word !== 'named' && word !== 'called';
const LINKS = new Set("was is who who's the my our a an his her their as being".split(' '));
const STATES = /^(?:was|is|who|who's|as|being)$/;

/**
 * What a person is said to be right beside the name: "the paralegal Imran", "Imran, our paralegal", "Imran was the
 * paralegal". `starts` are word indexes where other names begin: a role right before one of those is that name's.
 */
export function rolesBeside(ground: Ground, from: number, to: number, starts: ReadonlySet<number>): string[] {
  const roles: string[] = [];
  const at = (i: number): string => ground.words[i]?.folded.replace(/'s?$/, '') ?? '';
  if (from > 0 && !ground.breaks[from] && isRole(at(from - 1))) roles.push(at(from - 1));
  let stated = false;
  let others = 0;
  for (let i = to; i < to + 6 && i < ground.words.length && !ground.breaks[i] && !starts.has(i); i++) {
    const word = at(i);
    if (isRole(word) && !isRole(at(i + 1))) {
      if (stated || !starts.has(i + 1)) roles.push(word);
      break;
    }
    if (STATES.test(word)) stated = true;
    else if (!LINKS.has(word) && !TITLE_MODIFIERS.has(word) && (i === to || others++ > 0)) break;
  }
  return roles;
}

/** The roles that a guide gives a person where it names one: "Imran (paralegal)" and those beside the name. */
export function rolesTold(mention: FactMention, ground: Ground, from: number, to: number): string[] {
  const bracketed = /^\s*\(([^)]*)\)/.exec(mention.passage.text.slice(mention.end))?.[1];
  if (bracketed !== undefined)
    return wordsOf(bracketed)
      .map((word) => word.folded)
      .filter(isRole);
  return rolesBeside(ground, from, to, new Set());
}

/** Roles in the description of somebody in a list of names. */
export const rolesIn = (description: string): string[] =>
  wordsOf(description)
    .slice(0, 4)
    .map((word) => word.folded)
    .filter(isRole);

/** People told in each other's roles: "my manager Imran … the client Rosa", where it is the other way round. */
export function judgeRoles(all: NameCase): void {
  const people = [...all.said].filter(([profile, places]) => profile.roles.size > 0 && places.length > 0);
  if (people.length < 2) return;
  const starts = new Set([...all.said.values()].flat().map(({ match }) => match.from));
  const said = new Map(people.map(([profile, places]) => [profile, rolesOf(all, places, starts)]));
  const takesRole = (one: FactProfile, other: FactProfile): boolean => {
    const roles = said.get(one)!;
    return !roles.some((role) => one.roles.has(role)) && roles.some((role) => other.roles.has(role));
  };
  for (const [one, places] of people) {
    for (const [other] of people)
      if (other !== one && takesRole(one, other) && takesRole(other, one))
        all.judgements.set(other, wrongName(all.text, other, placeOf(all, places)));
  }
}

const rolesOf = (all: NameCase, places: readonly SaidName[], starts: ReadonlySet<number>): string[] =>
  places.flatMap(({ match }) => rolesBeside(all.ground, match.from, match.to, starts));

const placeOf = (all: NameCase, places: readonly SaidName[]): { start: number; end: number } =>
  spanOf(all.ground, places[0]!.match.from, places[0]!.match.to);
