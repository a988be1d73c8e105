import { takesBack } from '../../language/corrections.ts';
import { isAlignedWith } from './alignment.ts';
import { type NameCase, wrongName } from './nameFacts.ts';
import { closeness, sameNeighbours, type Slot, slotOf } from './nameSlots.ts';
import { type OtherName, otherNames } from './otherNames.ts';
import { SAME_STORY_FROM } from './relevance.ts';
import type { FactProfile } from './storyFacts.ts';

/** Evidence that a name the story does not have needs to stand for one of its own. */
const STRANGER_FROM = 0.95;
/** Of the four words beside it, so many must be the same for a word that is no known name. */
const SAME_NEIGHBOURS = 3;

/** A name the story does not have, in the place of one that is not said. */
export function judgeStrangers(all: NameCase): void {
  const missing = [...all.judgements]
    .filter(([profile, { status }]) => status === 'absent' && profile.close.length > 0)
    .map(([profile]) => profile);
  if (missing.length === 0) return;
  const taken = [...all.said.values()].flat().map(({ match }) => match);
  for (const name of otherNames(all.text, all.ground, all.story, taken)) {
    if (all.relevance.at(name.from) < SAME_STORY_FROM) continue;
    const slot = slotOf(all.ground, name.from, name.to);
    let best: { profile: FactProfile; evidence: number } | null = null;
    for (const profile of missing) {
      if (!name.kinds.includes(profile.fact.kind)) continue;
      const evidence = evidenceFor(all, profile, name, slot);
      if (evidence >= STRANGER_FROM && (!best || evidence > best.evidence)) best = { profile, evidence };
    }
    if (!best || all.judgements.get(best.profile)!.status === 'wrong' || isTakenBack(all, name)) continue;
    all.judgements.set(best.profile, wrongName(all.text, best.profile, { start: name.start, end: name.end }));
  }
}

function evidenceFor(all: NameCase, profile: FactProfile, name: OtherName, slot: Slot): number {
  if (!name.sure) return sameNeighbours(profile, slot) >= SAME_NEIGHBOURS ? STRANGER_FROM : 0;
  let evidence = closeness(profile, all.story, all.ground, name.from, name.to);
  if (profile.fact.kind === 'organisation') {
    // "At …" sets the scene; another employer there is a slip even where the rest is told in other words.
    const opens = slot.before[0] !== '' && /^(?:at|joined|into|for)$/.test(slot.before[0]);
    if (opens && profile.slots.some((told) => told.before[0] === slot.before[0])) evidence += 0.4;
    if (profile.scriptAt.some((at) => isAlignedWith(all.alignment, name.from, at))) evidence += 0.3;
  }
  return evidence;
}

/** "Dave, sorry, Steve". */
function isTakenBack({ ground, said }: NameCase, name: OtherName): boolean {
  for (const places of said.values()) {
    for (const { match } of places) {
      const gap = match.from - name.to;
      if (gap > 0 && gap <= 6 && takesBack(ground.words.slice(name.to, match.from).map((word) => word.folded)))
        return true;
    }
  }
  return false;
}
