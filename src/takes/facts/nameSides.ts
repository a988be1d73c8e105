import { message } from '../../shared/message.ts';
import { classesOf } from '../text/synonyms.ts';
import type { Ground } from './context.ts';
import { type NameCase, spanOf } from './nameCase.ts';
import type { FactProfile } from './storyFacts.ts';

/** What a person and the teller did, and who to whom: "I trained Imran" has Imran done to. */
export interface Side {
  /** Reduced: "train". */
  readonly verb: string;
  readonly by: 'person' | 'teller';
  /** The next telling word after both: "logs" of "I trained Imran to read the logs"; null where there is none. */
  readonly next: string | null;
}

const TELLER = /^(?:i|we|i'd|i've|we'd|we've|i'll)$/;
const TELLER_DONE_TO = /^(?:me|us)$/;
/** What may stand between the teller and the verb, or the verb and the name. */
const BEFORE_VERB = /^(?:then|also|just|even|personally|had|have|did|once|first|myself)$/;
const BEFORE_NAME = /^(?:my|our|the|a|an|mr|mrs|ms|dr|young|old|new)$/;
const AFTER_NAME = /^(?:then|also|just|even|had|has|who|did|once|first|and)$/;
const PASSIVE = /^(?:was|were|got|been|is|am|being)$/;
/** Words between a name and what the person did. */
const REACH = 4;

/** What words `from` to `to`, a person's name, and the teller do to one another. */
export function sidesOf(ground: Ground, from: number, to: number, roles: ReadonlySet<string>): Side[] {
  const { words, keys, breaks } = ground;
  const at = (i: number): string => words[i]?.folded ?? '';
  const sides: Side[] = [];
  const add = (i: number, by: Side['by'], after: number): void => {
    const verb = keys[i];
    if (verb && !verb.startsWith('#')) sides.push({ verb, by, next: nextKey(ground, after, roles) });
  };
  // "I trained our engineer Imran"
  let verb = from - 1;
  while (verb > from - REACH && !breaks[verb + 1] && (BEFORE_NAME.test(at(verb)) || roles.has(at(verb)))) verb--;
  let who = verb - 1;
  while (who > verb - REACH && BEFORE_VERB.test(at(who))) who--;
  if (verb > 0 && TELLER.test(at(who)) && !breaks[verb] && !breaks[verb + 1]) add(verb, 'teller', to);
  // "I was trained by Imran"
  if (at(from - 1) === 'by' && PASSIVE.test(at(from - 3)) && TELLER.test(at(from - 4))) add(from - 2, 'person', to);
  for (let i = to; i < to + REACH && i + 1 < words.length && !breaks[i] && !TELLER.test(at(i)); i++) {
    // "Imran trained me", "Imran was trained by me"
    if (TELLER_DONE_TO.test(at(i + 1)) && keys[i] && !breaks[i + 1]) {
      add(i, 'person', i + 2);
      break;
    }
    if (PASSIVE.test(at(i)) && at(i + 2) === 'by' && TELLER_DONE_TO.test(at(i + 3))) {
      add(i + 1, 'teller', i + 4);
      break;
    }
    if (!AFTER_NAME.test(at(i)) && !BEFORE_NAME.test(at(i)) && !roles.has(at(i))) break;
  }
  return sides;
}

/** Telling words that still belong to what was done. */
const THEN_REACH = 4;

function nextKey({ words, keys, breaks }: Ground, from: number, roles: ReadonlySet<string>): string | null {
  for (let i = from; i < from + THEN_REACH && i < words.length && !breaks[i]; i++) {
    const key = keys[i];
    if (key && !key.startsWith('#') && !roles.has(words[i]!.folded)) return key;
  }
  return null;
}

/** What goes both ways in one story without being wrong: people ask, tell and call each other. */
const MUTUAL =
  /^(?:ask|tell|told|say|said|call|ring|rang|phone|meet|met|thank|see|saw|know|like|help|text|email|hear|speak|give|gave|join|follow|show)$/;

const isSameVerb = (a: string, b: string): boolean => {
  if (a === b) return true;
  const others = classesOf(b);
  return classesOf(a).some((one) => others.includes(one));
};

/** "Imran trained me" where the guide has "I trained Imran", and nowhere the right way round: his part is told wrong. */
export function judgeSides(all: NameCase): void {
  for (const [profile, places] of all.said) {
    if (profile.fact.kind !== 'person' || profile.sides.length === 0) continue;
    if (all.judgements.get(profile)!.status !== 'right') continue;
    for (const { match } of places) {
      const said = sidesOf(all.ground, match.from, match.to, profile.roles);
      if (said.some((side) => profile.sides.some((told) => told.by === side.by && isSameVerb(told.verb, side.verb))))
        break;
      const turned = said.find((side) => isTurned(profile, side, all.story.script));
      if (!turned) continue;
      const span = spanOf(all.ground, match.from, match.to);
      const name = profile.fact.text;
      all.judgements.set(profile, {
        status: 'wrong',
        said: span,
        reason:
          turned.by === 'person'
            ? message('You said {name} did it; your guide says it was you, with {name}.', { name })
            : message('You said you did it; your guide says it was {name}.', { name }),
      });
      break;
    }
  }
}

/** "I taught Imran to weld, and he taught me to wait": the deed went the other way as well. */
const wentBothWays = ({ words, keys }: Ground, verb: string): boolean =>
  words.some(
    (word, i) =>
      /^(?:he|she|they)$/.test(word.folded) &&
      TELLER_DONE_TO.test(words[i + 2]?.folded ?? '') &&
      isSameVerb(keys[i + 1] ?? '', verb),
  );

function isTurned(profile: FactProfile, side: Side, script: Ground): boolean {
  const told = profile.sides.filter((one) => isSameVerb(one.verb, side.verb));
  if (told.length === 0 || told.some((one) => one.by === side.by)) return false;
  return (
    (!MUTUAL.test(side.verb) && !wentBothWays(script, side.verb)) ||
    told.some((one) => one.next !== null && one.next === side.next)
  );
}
