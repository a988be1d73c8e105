import { isFirstName, isWordToo } from '../../language/firstNames.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import type { NameMatch } from '../../language/matchName.ts';
import { HONORIFIC, ROLE_WORDS, TITLE_HEADS } from '../../language/nameCues.ts';
import { soundLikeness, squeeze } from '../../language/soundAlike.ts';
import { wordsOf } from '../../language/words.ts';
import type { Ground } from './context.ts';
import type { FactProfile } from './storyFacts.ts';

/** Likeness from which a first name may be the right one misheard. */
const MISHEARD_FROM = 0.72;

/** True for the surname of a person of the story after another first name: "Martha Lund" for "Petra Lund". */
export function isOtherPerson({ fact, forms }: FactProfile, match: NameMatch, ground: Ground): boolean {
  if (fact.kind !== 'person' || match.to - match.from !== 1 || match.from === 0 || ground.breaks[match.from])
    return false;
  const surname = bare(ground.words[match.from]!.folded);
  const full = [fact.text, ...fact.aliases]
    .map((name) =>
      wordsOf(name)
        .map((word) => word.folded)
        .filter((word) => !HONORIFIC.test(word.replace('.', ''))),
    )
    .filter((words) => words.length > 1 && words.at(-1) === surname);
  if (full.length === 0 || full.some((words) => words[0] === surname)) return false;
  const before = ground.words[match.from - 1]!;
  const given = bare(before.folded);
  if (forms!.exact.has(squeeze(given)) || forms!.familiar.has(squeeze(given)) || given.length < 2) return false;
  if (isFirstName(given) && !isWordToo(given)) return true;
  // Another name typed with its capital.
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || match.from < 2 || ground.breaks[match.from - 1]) return false;
  if (isFunctionWord(given) || HONORIFIC.test(given) || ROLE_WORDS.has(given) || TITLE_HEADS.has(given)) return false;
  return full.every((words) => soundLikeness(squeeze(words[0]!), squeeze(given)) < MISHEARD_FROM);
}

const bare = (folded: string): string => folded.replace(/'s?$/, '');
