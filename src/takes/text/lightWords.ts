/** Words of general use that say little by themselves: they count, but a good deal less than the rest. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `get go make take put come give thing things way ways time times people person someone somebody everyone everybody
anyone something anything everything nothing stuff good great big little new old first last next long high small say tell
know think want need see look feel find use try start keep let help show mean turn ask call work day year part place
point case end whole full able sure maybe probably course fact example really become happen seem bring set run lead
result problem solution action situation task answer reason one two three
four five six seven eight nine ten`.split(/\s+/),
);
