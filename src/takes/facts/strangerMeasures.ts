import { areOfOneKind } from '../../language/knownKinds.ts';
import { soundLikeness, squeeze } from '../../language/soundAlike.ts';
import { HONORIFIC } from '../../language/nameCues.ts';
import { wordsOf } from '../../language/words.ts';
import { meaningOf } from '../text/meanings/wordMeanings.ts';
import { reduce } from '../text/synonyms.ts';
import { isAlignedWith } from './alignment.ts';
import { clauseAround } from './clauses.ts';
import { sharedMeaning } from './context.ts';
import type { NameCase } from './nameCase.ts';
import { rolesBeside } from './nameRoles.ts';
import { closeness, sameNeighbours, slotOf } from './nameSlots.ts';
import type { OtherName } from './otherNames.ts';
import type { FactProfile } from './storyFacts.ts';

/** A name that the story does not have, against one of its own of the same sort that is not said. */
export interface Stranger {
  readonly name: OtherName;
  readonly profile: FactProfile;
  readonly measures: readonly number[];
}

/** What the measures are, in their order. */
export const STRANGER_MEASURES = [
  'words around',
  'meaning of the clause',
  'place in the script',
  'neighbours',
  'right before',
  'right after',
  'role',
  'another’s role',
  'boss for who has charge',
  'sounds alike',
  'rhymes',
  'first letter',
  'first letters',
  'same title',
  'title for none',
  'none for title',
  'somebody of one’s own',
  'known name',
  'no word',
  'only one missing',
  'more people missing',
  'only stranger',
  'more strangers',
  'leads',
  'relevance',
  'short take',
  'an organisation',
  'a technology',
  'does the same job',
  'same last word',
  'both streets',
] as const;

const MOST_EVIDENCE = 2;
const MOST_RELEVANCE = 0.6;
const MOST_LEAD = 1;
const SHORT_WORDS = 20;
const MOST_OTHERS = 4;
/** How alike names sound that one is said for the other. */
const ALIKE_FROM = 0.55;
const NO_STARTS: ReadonlySet<number> = new Set();

/** Somebody of one's own, who is hardly one of the story's people. */
const OWN_PEOPLE =
  /^(?:friend|sister|brother|wife|husband|daughter|son|mum|mom|dad|mother|father|aunt|uncle|cousin|girlfriend|boyfriend|flatmate|neighbour)$/;
/** "My boss" is whoever the guide calls manager, foreman or lead. */
const BOSS = /^(?:boss|gaffer)$/;
const CHARGE = /^(?:boss|manager|supervisor|foreman|forewoman|lead|leader|director|head|chief|owner)$/;

/** Each strange name of a take against each missing one of the story that it could be; all of people, or all of other things. */
export function strangersOf(all: NameCase, names: readonly OtherName[], missing: readonly FactProfile[]): Stranger[] {
  const strange = new Set(names.filter(({ sure }) => sure).map(({ text }) => text.toLowerCase()));
  const everyRole = new Set(all.story.profiles.flatMap(({ roles }) => [...roles]));
  return names.flatMap((name) => {
    const could = missing.filter(({ fact }) => name.kinds.includes(fact.kind));
    const evidence = could.map((profile) => evidenceOf(all, profile, name));
    const roles = rolesBeside(all.ground, name.from, name.to, NO_STARTS, everyRole);
    return could.map((profile, i): Stranger => {
      const own = evidence[i]!;
      const others = evidence.filter((_, at) => at !== i).map((one) => one.sum);
      const lead = others.length === 0 ? 0 : own.sum - Math.max(...others);
      const [given, told] = [bareName(name.text), bareName(profile.fact.text)];
      const isAlike = likest(given, told) >= ALIKE_FROM;
      const titles = [titleOf(name.text), ...[profile.fact.text, ...profile.fact.aliases].map(titleOf)];
      const before = all.ground.words[name.from - 1]?.folded ?? '';
      const starts = (letters: number): boolean =>
        (given[0]?.length ?? 0) > 2 && told[0]?.slice(0, letters) === given[0]!.slice(0, letters);
      const hasRole = roles.some((role) => profile.roles.has(role));
      return {
        name,
        profile,
        measures: [
          own.around,
          own.meaning,
          Number(own.aligned),
          own.neighbours / 4,
          Number(own.before),
          Number(own.after),
          Number(hasRole),
          Number(!hasRole && roles.some((role) => !BOSS.test(role)) && profile.roles.size > 0),
          Number(
            !hasRole && roles.some((role) => BOSS.test(role)) && [...profile.roles].some((role) => CHARGE.test(role)),
          ),
          Number(isAlike),
          Number(given.some((a) => told.some((b) => a.length > 2 && a !== b && a.slice(1) === b.slice(1)))),
          Number(starts(1)),
          Number(starts(2)),
          Number(titles[0] != null && titles.slice(1).includes(titles[0])),
          Number(titles[0] !== null && titles.slice(1).every((title) => title === null)),
          Number(titles[0] === null && titles.slice(1).some((title) => title !== null)),
          Number(OWN_PEOPLE.test(before) && !profile.roles.has(before)),
          Number(name.sure),
          Number(!name.sure && meaningOf(reduce(name.text.toLowerCase())) === null),
          Number(could.length === 1),
          Math.min(could.length - 1, MOST_OTHERS) / MOST_OTHERS,
          Number(strange.size === 1 && name.sure),
          Math.min(strange.size, MOST_OTHERS) / MOST_OTHERS,
          Math.max(-MOST_LEAD, Math.min(lead, MOST_LEAD)),
          Math.min(all.relevance.at(name.from), MOST_RELEVANCE),
          Number(all.ground.words.length < SHORT_WORDS),
          Number(profile.fact.kind === 'organisation'),
          Number(profile.fact.kind === 'technology'),
          Number(areOfOneKind(name.text, profile.fact.text)),
          Number(given.length > 1 && told.length > 1 && given.at(-1)!.length > 3 && given.at(-1) === told.at(-1)),
          Number(isStreet(name.text) && isStreet(profile.fact.text)),
        ],
      };
    });
  });
}

interface Evidence {
  readonly around: number;
  readonly meaning: number;
  readonly aligned: boolean;
  readonly neighbours: number;
  readonly before: boolean;
  readonly after: boolean;
  readonly sum: number;
}

/** What the place of a name in the take shares with the places of one in the guide. */
function evidenceOf(all: NameCase, profile: FactProfile, name: OtherName): Evidence {
  const around = Math.min(closeness(profile, all.story, all.ground, name.from, name.to), MOST_EVIDENCE);
  const clause = clauseAround(all.ground, name.from, name.to);
  let meaning = 0;
  for (const told of profile.clauses)
    meaning = Math.max(meaning, sharedMeaning(clause, told, all.story.namePower, all.story.kinOf));
  meaning = Math.min(meaning, MOST_EVIDENCE);
  const aligned = profile.scriptAt.some((at) => isAlignedWith(all.alignment, name.from, at));
  const slot = slotOf(all.ground, name.from, name.to);
  return {
    around,
    meaning,
    aligned,
    neighbours: sameNeighbours(profile, slot),
    before: profile.slots.some((told) => told.before[0] !== '' && told.before[0] === slot.before[0]),
    after: profile.slots.some((told) => told.after[0] !== '' && told.after[0] === slot.after[0]),
    sum: around + meaning / 2 + Number(aligned) / 4,
  };
}

const isStreet = (text: string): boolean =>
  /\s(?:street|road|lane|avenue|drive|crescent|terrace|close|hill)$/i.test(text);

const likest = (said: readonly string[], told: readonly string[]): number =>
  Math.max(
    0,
    ...said.flatMap((a) => told.map((b) => (a.length > 2 && b.length > 2 ? soundLikeness(squeeze(a), squeeze(b)) : 0))),
  );

const bareName = (name: string): string[] =>
  wordsOf(name)
    .map((word) => word.folded.replace(/'s?$/, ''))
    .filter((word) => !HONORIFIC.test(word.replace('.', '')));

const TITLES: Readonly<Record<string, string>> = { doctor: 'dr', mister: 'mr', missus: 'mrs', professor: 'prof' };

function titleOf(name: string): string | null {
  const [first = '', second] = name.toLowerCase().replace(/\./g, '').split(/\s+/);
  const title = TITLES[first] ?? first;
  return second !== undefined && /^(?:dr|mr|mrs|ms|miss|prof)$/.test(title) ? title : null;
}
