/** Irregular verbs as base:past[:participle]; the past where base and past differ. Spelling variants after a slash. */
const IRREGULAR = `arise:arose:arisen awake:awoke:awoken bear:bore:borne beat:beat:beaten become:became begin:began:begun
bend:bent bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred bring:brought build:built
burn:burnt buy:bought catch:caught choose:chose:chosen cling:clung come:came creep:crept deal:dealt dig:dug draw:drew:drawn
dream:dreamt drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt fight:fought find:found
flee:fled fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen
get:got:gotten give:gave:given go:went:gone grind:ground grow:grew:grown hang:hung hear:heard hide:hid:hidden hold:held
keep:kept kneel:knelt know:knew:known lay:laid lead:led lean:leant leap:leapt learn:learnt leave:left lend:lent lie:lay:lain
light:lit lose:lost make:made mean:meant meet:met mistake:mistook:mistaken overcome:overcame oversee:oversaw:overseen
overtake:overtook:overtaken pay:paid prove:proved:proven redo:redid:redone rebuild:rebuilt rewrite:rewrote:rewritten
ride:rode:ridden ring:rang:rung rise:rose:risen run:ran say:said see:saw:seen seek:sought sell:sold send:sent sew:sewed:sewn
shake:shook:shaken shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk sing:sang:sung sink:sank:sunk sit:sat
sleep:slept slide:slid smell:smelt speak:spoke:spoken speed:sped spend:spent spill:spilt spin:spun split:split spring:sprang:sprung
stand:stood steal:stole:stolen stick:stuck sting:stung strike:struck:stricken strive:strove:striven swear:swore:sworn
sweep:swept swell:swelled:swollen swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn tell:told
think:thought throw:threw:thrown undergo:underwent:undergone understand:understood undertake:undertook:undertaken undo:undid:undone
wake:woke:woken wear:wore:worn weave:wove:woven weep:wept win:won wind:wound withdraw:withdrew:withdrawn wring:wrung write:wrote:written
be:was:been have:had do:did:done`;

/** Past forms that also are a base form, a noun or a participle often enough to prove nothing alone. */
const DOUBTFUL_PAST = new Set([
  'found',
  'lay',
  'bore',
  'saw',
  'ground',
  'left',
  'felt',
  'split',
  'beat',
  'led',
  'thought',
  'meant',
]);

const baseByForm = new Map<string, string>();
const pasts = new Set<string>();
for (const entry of IRREGULAR.split(/\s+/)) {
  const [base = '', past = '', participle = past] = entry.split(':');
  if (past !== base) pasts.add(past);
  baseByForm.set(past, base);
  baseByForm.set(participle, base);
}
for (const form of [
  'was',
  'were',
  'been',
  'had',
  'did',
  'done',
  'split',
  'beat',
  'ground',
  'wound',
  'bore',
  'lay',
  'left',
]) {
  if (form !== 'left') baseByForm.delete(form);
}

/** Past forms that stand for a told event: "took", "went". "was", "had" and "did" are among them. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  ...pasts,
  'was',
  'were',
  'had',
  'did',
  "didn't",
  "wasn't",
  "weren't",
  "couldn't",
  "hadn't",
]);

/** Verbs whose past equals their base form; past only where the rest of the clause says so. */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set(
  'put set cut let hit cost hurt shut quit read spread bet burst cast shed slit thrust upset'.split(' '),
);

// Adjectives and nouns that only look like a regular past.
const NOT_PAST =
  /^(?:need|speed|feed|seed|indeed|hundred|shed|bed|red|sacred|naked|wicked|embed|exceed|proceed|succeed|bleed|breed|weed|deed|greed|freed|agreed|united|used|supposed|based|limited|interested|excited|tired|motivated|dedicated|committed|organised|organized|skilled|experienced|detailed|complicated|related|so-called|advanced|unexpected|unprecedented|passionate|unprepared|undocumented|fed|led|wed|med|ted|ned|fred|jared|ahmed|mohammed)$/;

/** The base form of an irregular past or participle ("wrote" → "write"); the word itself otherwise. */
export const baseOf = (folded: string): string => baseByForm.get(folded) ?? folded;

/** Whether a folded word reads as a verb in the past by itself: "took", "proposed". Adjectives such as "tired" do not. */
export function isPastForm(folded: string): boolean {
  if (DOUBTFUL_PAST.has(folded)) return true;
  if (IRREGULAR_PASTS.has(folded)) return true;
  return folded.length > 4 && folded.endsWith('ed') && !NOT_PAST.test(folded);
}
