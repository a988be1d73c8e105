/** Words that carry no matter of their own: they end a noun phrase and never show what a number is of. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than because since while when where whereas although though
  as at by for from in into of off on onto out over per to under until up upon with within without about above across after
  against along among around before behind below beneath beside between beyond despite down during except inside near past
  through throughout toward towards via
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what
  am is are was were be been being do does did done doing have has had having will would shall should can could may might must
  i'm i've i'd i'll we're we've we'd we'll you're they're they'd it's that's there's he's she's who's what's let's
  don't didn't doesn't wasn't weren't isn't aren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't
  not no never there here just only even also too very really quite rather still again ever all any both each every either neither
  some such own same other another much many more most few less least several
  how why yes okay ok um uh er like well actually basically anyway now got get gets getting go goes going went come came
  let say says said one ones thing things kind sort lot bit way ways back`.split(/\s+/),
);

/** Verbs that often follow a count and end its noun phrase where no plural showed: "two left". */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
