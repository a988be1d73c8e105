/**
 * Words that carry no matter of their own: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs of degree
 * and time, contractions with the pieces a recogniser leaves of them, and sounds of hesitation.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what where when why how there here
  and or but nor so yet if then than because since although though while whereas unless until
  as at by for from in into of off on onto out over to toward towards up upon with within without about above across after
  against along among around before behind below beneath beside between beyond despite down during except inside near past
  per through throughout under via
  am is are was were be been being do does did done doing have has had having will would shall should can could may might
  must ought cannot
  i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
  they're they've they'd they'll that's there's who's what's let's here's one's
  isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't ain't
  not no never ever also just very too quite rather really actually basically even still only already always again now
  today later soon once
  both either neither each every all any some several such own other same another more most much many less least few lot lots bit
  kind sort back
  um uh er erm hmm mm ah oh yeah yes okay ok well like anyway right etc ie eg
  s t d m re ll ve`.split(/\s+/),
);

/**
 * Verbs and nouns so general that they name nothing. Beside a number or a name they say as little as function words;
 * where meanings are compared they still count, though lightly (`takes/text/lightWords.ts`).
 */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  `get gets got getting go goes going went come came let say says said one ones thing things way ways`.split(' '),
);

/** Whether a word ends a noun phrase, is no name and never shows what a number is of. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word) || GENERAL_WORDS.has(word);
