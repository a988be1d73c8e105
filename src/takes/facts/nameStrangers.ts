import { takesBack } from '../../language/corrections.ts';
import { misheardName, type NameCase, wrongName } from './nameCase.ts';
import { type OtherName, otherNames } from './otherNames.ts';
import { isMisheard } from './otherPerson.ts';
import { SAME_STORY_FROM } from './relevance.ts';
import type { FactProfile } from './storyFacts.ts';
import { type Stranger, strangersOf } from './strangerMeasures.ts';
import { PERSON_WEIGHTS, THING_WEIGHTS } from './strangerWeights.ts';

/**
 * Chances from which a name that the story does not have stands for one of its own: of a person, and of a firm, a place or a
 * tool. What share is so found on guides left out of the fit, and how often something new is taken for one, is printed by
 * test/accuracy/fit/fitStrangers.mjs.
 */
const PERSON_FROM = 0.45;
const THING_FROM = 0.5;

/** A name the story does not have, in the place of one that is not said. */
export function judgeStrangers(all: NameCase): void {
  const likely = strangersIn(all)
    .map((stranger) => ({ ...stranger, chance: chanceOf(stranger) }))
    .filter(({ profile, chance }) => chance >= (isPerson(profile) ? PERSON_FROM : THING_FROM))
    .toSorted((a, b) => b.chance - a.chance);
  // The likeliest first; a name stands for one fact.
  const used = new Set<OtherName>();
  const starts = new Set([...all.said.values()].flat().map(({ match }) => match.from));
  for (const { name, profile } of likely) {
    if (used.has(name) || all.judgements.get(profile)!.status === 'wrong' || isTakenBack(all, name, starts)) continue;
    used.add(name);
    const judge = isPerson(profile) && isMisheard(lastWord(name.text), profile) ? misheardName : wrongName;
    all.judgements.set(profile, judge(all.text, profile, { start: name.start, end: name.end }));
  }
}

/** Names that the story does not have against its own that are not said: what the weights are fitted to. */
export function strangersIn(all: NameCase): Stranger[] {
  const missing = [...all.judgements]
    .filter(([profile, { status }]) => status === 'absent' && profile.close.length > 0)
    .map(([profile]) => profile);
  if (missing.length === 0) return [];
  const taken = [...all.said.values()].flat().map(({ match }) => match);
  const names = otherNames(all.text, all.ground, all.story, taken).filter(
    ({ from }) => all.relevance.at(from) >= SAME_STORY_FROM,
  );
  return [
    ...strangersOf(all, names, missing.filter(isPerson)),
    ...strangersOf(
      all,
      names,
      missing.filter((profile) => !isPerson(profile)),
    ),
  ];
}

const lastWord = (name: string): string => name.split(' ').at(-1)!;

const isPerson = ({ fact }: FactProfile): boolean => fact.kind === 'person';

function chanceOf({ profile, measures }: Stranger): number {
  const weights = isPerson(profile) ? PERSON_WEIGHTS : THING_WEIGHTS;
  const sum = measures.reduce((so, measure, i) => so + measure * weights[i]!, weights[measures.length]!);
  return 1 / (1 + Math.exp(-sum));
}

/** "Dave, sorry, Steve". */
function isTakenBack({ ground }: NameCase, name: OtherName, starts: ReadonlySet<number>): boolean {
  for (let at = name.to + 1; at <= name.to + 6; at++) {
    if (starts.has(at) && takesBack(ground.words.slice(name.to, at).map((word) => word.folded))) return true;
  }
  return false;
}
