import type { Told } from '../told.ts';

/** The words in which somebody gives up are looked for among so many last ones. */
const LAST_WORDS = 14;
/** After them come no more than a few words: "sorry". */
const AFTER = 4;

/** Said of the telling itself: the thread is lost, or it is to begin anew. */
const GIVES_UP =
  /\b(?:(?:can|could|may|shall|should) i (?:just |please )?(?:(?:start|begin) (?:again|over|from the (?:start|beginning|top))|do (?:that|this|it) again|try (?:that|this|it )?again)|(?:let me|i'll|i will|i'm going to|i'm gonna|i want to|i need to) (?:just )?(?:(?:start|begin) (?:again|over|from the (?:start|beginning|top))|do (?:that|this|it) again)|i(?:'ve| have)? (?:just )?lost (?:it|my (?:thread|place|train of thought|words)|the thread)|(?:my mind(?:'s| is| has| went)?(?: just)? (?:gone )?blank|i(?:'ve| have)? (?:gone|went) blank)|i (?:can't|cannot|don't) remember (?:the rest|what comes (?:next|then|after)|how it goes(?: on)?|what i was (?:saying|going to say))|i(?:'ve| have)? forgot(?:ten)? (?:the rest|what comes (?:next|then|after)|how it goes(?: on)?|what i was (?:saying|going to say)))\b|\b(?:what|where) was i$/u;
/** What somebody in the story said or asked: "she asked can I start again". */
const REPORTED = /\b(?:said|asked|asks|says|told \p{L}+|that|whether|if) $/u;

/** Whether a take's last words say that its teller gives up: "sorry I've lost it can I start again". */
export function isGivenUp({ words, text }: Told): boolean {
  const from = words[Math.max(0, words.length - LAST_WORDS)]?.start ?? 0;
  const last = text
    .slice(from)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[,;…]|\.{2,}/g, ' ')
    .replace(/\s+/g, ' ');
  for (const found of last.matchAll(new RegExp(GIVES_UP, 'gu'))) {
    const after = last
      .slice(found.index + found[0].length)
      .split(' ')
      .filter(Boolean).length;
    if (after <= AFTER && !REPORTED.test(last.slice(0, found.index))) return true;
  }
  return false;
}
