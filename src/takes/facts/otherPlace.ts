import type { NameMatch } from '../../language/matchName.ts';
import { wordsOf } from '../../language/words.ts';
import type { Ground } from './context.ts';
import type { FactProfile } from './storyFacts.ts';

/** What places are called, after the word that tells which. */
const PLACE_WORD =
  /^(?:street|road|lane|avenue|drive|crescent|terrace|close|hill|bank|park|square|court|green|gate|bridge|house|hall|farm|wood|field|bay|beach|quay|wharf|station|school|college|hospital|ward|clinic|church|hotel|north|south|east|west|one|two|three|four)$/;

/**
 * The word that makes another place of a name told by its first word alone: the "lane" of "Mill Lane", where the guide
 * has Mill Bank. Null where there is none.
 */
export function otherPlaceWord({ fact }: FactProfile, match: NameMatch, ground: Ground): number | null {
  if (fact.kind === 'person' || fact.kind === 'title' || match.to - match.from !== 1 || ground.breaks[match.to])
    return null;
  const next = bare(ground.words[match.to]?.folded ?? '');
  if (!PLACE_WORD.test(next)) return null;
  const own = [fact.text, ...fact.aliases].map((name) => wordsOf(name).map((word) => bare(word.folded)));
  const first = bare(ground.words[match.from]!.folded);
  const isThisName = own.some((words) => words.length === 2 && words[0] === first && PLACE_WORD.test(words[1]!));
  return isThisName && !own.some((words) => words.includes(next)) ? match.to : null;
}

/** The first word of another place where a take has nothing of the name's own: "quay street" for Quay Lane. Null where there is none. */
export function otherPlaceAt({ fact }: FactProfile, { words, breaks }: Ground): number | null {
  if (fact.kind === 'person' || fact.kind === 'title') return null;
  const own = wordsOf(fact.text).map((word) => bare(word.folded));
  if (own.length !== 2 || !PLACE_WORD.test(own[1]!)) return null;
  const at = words.findIndex((word, i) => {
    const next = bare(words[i + 1]?.folded ?? '');
    return bare(word.folded) === own[0] && !breaks[i + 1] && STREET.test(next) && next !== own[1];
  });
  return at < 0 ? null : at;
}

/** What is hardly said behind a word that is no name. */
const STREET = /^(?:street|road|lane|avenue|drive|crescent|terrace|square|quay|wharf)$/;

const bare = (folded: string): string => folded.replace(/'s?$/, '');
