/**
 * Words that carry no content of their own: articles, pronouns, prepositions, conjunctions, auxiliaries,
 * contractions of them, and sounds of hesitation. They weigh nothing when meanings are compared.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those i me my mine myself we us our ours ourselves you your yours yourself he him his
himself she her hers herself it its itself they them their theirs themselves who whom whose which what where when why
how there here and or but nor so yet if then than because since although though while whereas unless until as at by
for from in into of off on onto out over to toward towards up upon with within without about above across after against
along among around before behind below beneath beside between beyond during down through throughout under per via am is
are was were be been being do does did doing done have has had having will would shall should can could may might must
ought i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd
we'll they're they've they'd they'll that's there's who's what's let's here's isn't aren't wasn't weren't not no also
just very too quite rather really actually basically even still only both either neither each every any some such own
other same um uh er erm hmm mm ah oh yeah yes okay ok well like so anyway right all s t d ll re ve m etc ie eg more most
much many less least few lot lots bit kind sort again back ever never always already now today later soon once another
one's don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't ain't cannot`.split(/\s+/),
);

/** Words of general use that say little by themselves: they count, but a good deal less than the rest. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `get go make take put come give thing things way ways time times people person someone somebody everyone everybody
anyone something anything everything nothing stuff good great big little new old first last next long high small say tell
know think want need see look feel find use try start keep let help show mean turn ask call work day year part place
point case end whole full able sure maybe probably course fact example really become happen seem bring set run lead
result problem solution action situation task answer reason back able different important because able one two three
four five six seven eight nine ten`.split(/\s+/),
);
