import { type Ground, sharedContext, surroundingsOf } from './context.ts';
import type { FactProfile, StoryFacts } from './storyFacts.ts';

/** The words right beside a name: what makes its place recognisable even where they carry no meaning of their own. */
export interface Slot {
  readonly before: readonly [string, string];
  readonly after: readonly [string, string];
}

export function slotOf(ground: Ground, from: number, to: number): Slot {
  const at = (i: number): string => ground.words[i]?.folded.replace(/'s?$/, '') ?? '';
  return { before: [at(from - 1), at(from - 2)], after: [at(to), at(to + 1)] };
}

/** Reach of a name's surroundings: people stand close to what they do; places and tools set a whole sentence. */
export const reachOf = (kind: string): number => (kind === 'person' || kind === 'title' ? 5 : 10);

/** How much a place of the take is that of a name, by the words around it. */
export function closeness(profile: FactProfile, story: StoryFacts, ground: Ground, from: number, to: number): number {
  const around = surroundingsOf(ground, from, to, reachOf(profile.fact.kind), 1);
  let most = 0;
  for (const told of profile.close) most = Math.max(most, sharedContext(around, told, story.namePower));
  return most;
}

/** Number of the four neighbouring words that are the same as at one of the name's own places, the nearest required. */
export function sameNeighbours(profile: FactProfile, slot: Slot): number {
  let most = 0;
  for (const told of profile.slots) {
    const left = told.before[0] !== '' && told.before[0] === slot.before[0];
    const right = told.after[0] !== '' && told.after[0] === slot.after[0];
    if (!left && !right) continue;
    let count = Number(left) + Number(right);
    if (left && told.before[1] !== '' && told.before[1] === slot.before[1]) count++;
    if (right && told.after[1] !== '' && told.after[1] === slot.after[1]) count++;
    most = Math.max(most, count);
  }
  return most;
}

/** Words that may stand between commas after a name. */
const APPOSITION = 7;

/** Words from a name to what the person did. */
const DEED_REACH = 4;

/** The first telling word after a name, roles in between passed over: "rang" of "Dr Novak rang the family"; null where none is near. */
export const deedAfter = (ground: Ground, to: number, roles: ReadonlySet<string>): string | null =>
  deedsAfter(ground, to, roles, 1)[0] ?? null;

/** The first `most` telling words after a name: "played" and "piano" of "Gareth played the piano". */
export function deedsAfter(ground: Ground, to: number, roles: ReadonlySet<string>, most: number): string[] {
  const isEnd = (i: number): boolean =>
    i >= ground.words.length ||
    ground.breaks[i]! ||
    /^(?:and|but|or|who|because|while|so)$/.test(ground.words[i]!.folded);
  // ", the harbour pilot,": a role with what describes it.
  let from = to;
  // "Felix, our volunteer guide, led": what stands between commas says who, not what.
  if (ground.pauses[to]) {
    for (let i = to + 1; i < to + APPOSITION && from === to && !ground.breaks[i]; i++) if (ground.pauses[i]) from = i;
  }
  for (let i = from; i < from + DEED_REACH && !isEnd(i); i++) if (roles.has(ground.words[i]!.folded)) from = i + 1;
  const deeds: string[] = [];
  for (let i = from; i < from + DEED_REACH && deeds.length < most && !isEnd(i); i++) {
    const key = ground.keys[i];
    if (key && !key.startsWith('#')) deeds.push(key);
  }
  return deeds;
}
