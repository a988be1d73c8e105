/** What a heading or a label announces inside a story. */
export type StoryPart =
  | 'hooks'
  | 'script'
  | 'keyPoints'
  | 'connection'
  | 'values'
  | 'target'
  | 'keyNumbers'
  | 'keyPeople'
  | 'category'
  | 'title'
  | 'star'
  | 'notes';

/** What a heading announces for the guide as a whole. */
export type GuideArea = 'card' | 'checklist' | 'names' | 'metrics' | 'connections' | 'recovery' | 'emergency';

/** The same few names stand in every guide, so their reading is kept. */
function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = read(name);
    if (known.size >= 2000) known.clear();
    known.set(name, now);
    return now;
  };
}

/** A name as it is compared: lower case, no marks, emoji, numbering, closing colon or trailing number. */
export const foldName: (name: string) => string = remembered((name) =>
  name
    .replace(/[*_`~]/g, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d+)*[.):]?|[a-h][.)])\s+(?=\p{L})/u, '')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[\s:：.\-–—!?\p{Extended_Pictographic}\uFE0F\u200D]+$/u, '')
    .replace(/\s*#?\d+$/u, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

const REMEMBER = '(?: (?:to|i|you|that|worth|for) .*)?';

/** What people write of what they want to say, or not to leave out. */
const MUST =
  "must|mustn't|must not|must never|can't|cannot|can not|have to|need to|should|shouldn't|should not|want to|don't want to|do not want to|may not|always|never|keep|shall|do";

const PARTS: readonly (readonly [StoryPart, RegExp])[] = [
  [
    'hooks',
    /^(?:(?:the|my|your|opening|story|possible|alternative|strong|best|good|great|potential|three|two|four|some|attention|different) )*(?:hooks?|openers?|openings?|opening (?:lines?|hooks?|sentences?|statements?)|first (?:lines?|sentences?)|lead-?ins?|starters?|starting lines?|conversation starters?|attention grabbers?)(?: (?:options?|ideas?|lines?|choices?|candidates?|variants?|variations?|versions?|bank|list|sentences?))?(?: (?:to|i can|you can) .*)?$/,
  ],
  [
    'hooks',
    /^(?:ways? (?:to|of) (?:open|start|begin|get in)(?:ing|ting in)?|how (?:i|to|you|i'll|i'd) (?:can |could |might )?(?:open|start|begin)|(?:start|open|begin|lead)(?:ing)? with|options for (?:opening|starting))(?: .*)?$/,
  ],
  [
    'hooks',
    /^(?:(?:(?:the|my|some|a few|possible|different|three|two|four) )*ways? (?:that )?(?:i|we|you) (?:can|could|might|may|would|will) (?:open|start|begin|get in|go in)|(?:how|where) (?:do|can|could|will|would|should|shall) (?:i|we|you) (?:open|start|begin|get in)|(?:i|we|you)(?: can| could| might| may| would| will|'d|'ll) (?:open|start|begin))(?: .*)?$/,
  ],
  [
    'hooks',
    /^(?:(?:the|my|your|possible|three|two|four|some|good) )*(?:ways? in(?:to (?:it|the story))?|(?:cold|strong) opens?|kick-?offs?|ice-?breakers?|entry points?|(?:first|opening) words|(?:where|how) (?:it|the story) (?:starts|begins|opens)|to (?:open|start|begin)(?: with)?|grabbers?)$/,
  ],
  [
    'script',
    /^(?:(?:the|my|your|full|whole|complete|main|actual|entire|spoken|long|final|draft|practi[cs]e|rehearsal|sample|core|written|star|word[- ]for[- ]word|[\d-]+ ?(?:s|sec|seconds?|minutes?|mins?)) )*(?:story|script|narrative|answer|narration|monologue|telling|wording|speech|response|full text|spoken version|full version|word[- ]for[- ]word)(?: (?:itself|script|text|in full|as (?:i )?(?:told|tell it)|version|to (?:say|tell|read|practi[cs]e|rehearse|memori[sz]e)))?$/,
  ],
  [
    'script',
    /^(?:what (?:i|you|to)(?:'ll| will| would|'d)? ?(?:say|tell)(?: .*)?|how (?:i|to|i'd|i'll) (?:tell|say) (?:it|this|them)|in (?:my|full|your)(?: own)? words|(?:say|tell) (?:it|this)(?: (?:aloud|out loud|in full|like this|this way|as follows|in (?:my|your) own words))?)$/,
  ],
  [
    'script',
    /^(?:what (?:do|will|would|should|shall|could) (?:i|we|you) (?:actually )?(?:say|tell)(?: .*)?|how (?:do|will|would|should) (?:i|we|you) (?:say|tell) (?:it|this|them)|(?:i|we|you)(?: can| could| would| will|'d|'ll) (?:say|tell)(?: (?:it|this|them|you))?)$/,
  ],
  [
    'script',
    /^(?:what happened|here'?s what happened|say|tell|to say|to tell|said|as (?:told|said|spoken)|(?:say|tell|told|said) (?:aloud|out loud|in full)|(?:the|my) (?:words|tale|talk|telling|spoken words)|in full|full telling|(?:the )?whole (?:thing|story)|the way i(?:'d| would)? (?:tell|say) it|how it goes)$/,
  ],
  ['keyNumbers', /^(?:don't|do not|never) (?:forget|skip) (?:the |my |your )*(?:numbers?|figures?|stats)(?:[, ].*)?$/],
  ['keyPeople', /^(?:don't|do not|never) (?:forget|skip) (?:the |my |your )*(?:people|names?)(?:[, ].*)?$/],
  [
    'keyPoints',
    new RegExp(
      `^(?:(?:the|my|your|key|main|talking|bullet|core|important|essential|critical|must[- ]say|must[- ]hit|story|memory|crucial|three|four|five) )*(?:points?|takeaways?|beats?|bullets?|messages?|moments|elements)${REMEMBER}$`,
    ),
  ],
  [
    'keyPoints',
    /^(?:must[- ](?:say|mention|include|hit|cover)s?|what (?:to|i must|i need to) (?:remember|hit|cover|mention|include)(?: .*)?|(?:things |points )?(?:to|i must) (?:remember|mention|cover|include)(?: .*)?|(?:story )?(?:outline|skeleton)|key (?:words|phrases|ideas|facts|details)(?: to .*)?|main ideas|in bullets|highlights|(?:memory )?(?:prompts|cues)|(?:don't|do not) (?:forget|skip|miss|leave out)(?: .*)?|must[- ]haves|(?:signposts|milestones|stepping[- ]stones|waypoints|landmarks)|(?:the )?bones|(?:things|points|beats|facts|words) to hit|keep (?:in|this|these)(?: in)?|hit list|(?:my )?(?:anchors?|checkpoints|nuggets)|non-negotiables|star (?:breakdown|points|outline))$/,
  ],
  [
    'connection',
    /^(?:(?!universal|general|generic|all-purpose|common|reusable)[\p{L}\p{N}&'. -]+ )?(?:connections?|tie-?ins?|tie-?backs?|tie back|link-?back|link back)(?: (?:to|with|for) .*)?$/u,
  ],
  [
    'keyPoints',
    new RegExp(
      `^(?:(?:the|all the|those|my|some|few|little) )*(?:bits?|parts?|things?|stuff|pieces|lines|ones|points|beats|facts|what)(?: that| which)? (?:(?:i|we|you) (?:${MUST}) (?:(?:really|always|absolutely|also) )*(?:skip|forget|miss|leave out|drop|lose|say|hit|mention|get in|cover|include|remember|bring up)|(?:${MUST}) (?:be |not be |get )?(?:missing|missed|said|skipped|forgotten|left out|in|in there|mentioned|covered))(?: .*)?$`,
    ),
  ],
  [
    'keyPoints',
    /^(?:i|we|you) (?:must not|mustn't|must never|can't|cannot|should not|shouldn't|always) (?:skip|forget|miss|leave out|drop)(?: .*)?$/,
  ],
  [
    'keyPoints',
    new RegExp(
      `^what (?:${MUST}) (?:i|we|you) (?:not )?(?:say|hit|mention|cover|include|remember|forget|skip|miss)(?: .*)?$`,
    ),
  ],
  [
    'connection',
    /^(?:why (?:does|should|would|will) (?:it|this|that)(?: story)? matter(?: (?:to|at|for) .*)?|how (?:does|would) (?:it|this|that)(?: story)? (?:connect|relate|link|apply|fit)(?: .*)?|what does (?:it|this|that)(?: story)? mean (?:for|to|at) .*)$/,
  ],
  [
    'connection',
    /^(?:(?:the |company |closing |final |my )?links?(?: (?:to|with|back to) .+)?|company (?:fit|link|angle)|(?!missing|weak|strong)[\p{L}\p{N}&'.-]+(?: [\p{L}\p{N}&'.-]+){0,3} (?:link|tie|fit|angle|relevance)|ty(?:ing|e) (?:it )?back(?: to .*)?|why (?:it|this)(?: story)? matters(?: (?:to|at|for) .*)?|(?:the )?relevance(?: to .*)?|how (?:it|this)(?: story)? (?:connects|relates|links|applies)(?: .*)?|bring(?:ing)? (?:it|this) back(?: to .*)?|back to (?:the )?(?:company|role|job|school|team)|clos(?:e|er|ing)(?: (?:line|link|statement|sentence))?|what (?:it|this) means for .*)$/u,
  ],
  [
    'values',
    /^(?:(?:the|my|company|core|key|their|our|your|main|leadership|team|school|hospital|trust) )*(?:values?|principles?|competenc(?:y|ies)|qualities|traits|strengths|attributes)(?: (?:it )?(?:shown|shows|demonstrated|covered|hit|used|displayed))?$/,
  ],
  ['values', /^(?:demonstrates|shows|skills (?:shown|demonstrated)|values .{1,20} (?:shows|demonstrates))$/],
  [
    'target',
    /^(?:(?:the|my|target|aim|max|maximum|ideal|speaking|spoken|time|story|planned) )*(?:time|length|duration|timing|target|seconds|secs?|limit|timer|runtime|aim(?:ing)?(?: for)?)$/,
  ],
  [
    'keyNumbers',
    new RegExp(
      `^(?:(?:the|my|key|main|important|exact) )*(?:numbers?|metrics?|figures?|stats?|statistics)${REMEMBER}$`,
    ),
  ],
  [
    'keyPeople',
    new RegExp(
      `^(?:(?:the|my|key|main|important) )*(?:persons?|people|names?|players?|characters?|who|who's involved|people involved)${REMEMBER}$`,
    ),
  ],
  ['category', /^(?:(?:story )?(?:category|theme|competency area)|story type|type of story)$/],
  ['title', /^(?:title|story (?:title|name)|headline)$/],
  ['star', /^(?:s|t|a|r|situation|background|task|actions?(?: (?:i took|taken))?|results?|outcomes?)$/],
  [
    'notes',
    /^(?:(?:my|own|private|delivery|practi[cs]e|personal|other|extra) )*(?:notes?|tips?|nb|n\.b|reminders?|warnings?|remember|tone|body language|follow-?ups?(?: questions?)?|likely (?:questions|follow-?ups)|probes?|feedback|use (?:for|when|it for)|when to use(?: it| this)?|good for|questions? (?:it|this) answers|answers(?: questions)?|variations?|alternatives?|source|status|difficulty|confidence)$/,
  ],
];

/** The part of a story that a heading's or label's name announces; null where it announces none. */
export const partNamed: (name: string) => StoryPart | null = remembered((name) => {
  // "Hook 2" is a hook, but "Story 2" a story.
  if (/\bstory\s*#?\s*\d+\W*$/i.test(name)) return null;
  const folded = foldName(name);
  if (folded === '' || folded.length > 60) return null;
  return firstNamed(PARTS, folded);
});

/** Words that people talk their way into a heading with: "And the people", "Roughly what I say". */
const TALK =
  /^(?:and|so|then|plus|also|okay|ok|right|now|well|roughly|basically|more or less|something like|sort of|kind of|here is|here's)(?:,? +)/;

/** What people add of a choice: "First sentence, one of these", "Openers - pick one". */
const CHOICE =
  /[,;:\s–—-]+(?:(?:any )?one of (?:these|them|the following)|any of (?:these|them)|(?:pick|choose|take) (?:any|one|from these))$/;

/** What a folded name announces: as it stands, without the words people talk their way in or out with, or in one of two languages. */
function firstNamed<T>(all: readonly (readonly [T, RegExp])[], folded: string): T | null {
  for (const [what, pattern] of all) if (pattern.test(folded)) return what;
  const bare = folded.replace(TALK, '').replace(CHOICE, '');
  if (bare !== folded) return firstNamed(all, bare);
  const languages = inTwoLanguages(folded);
  if (languages) for (const one of languages) for (const [what, pattern] of all) if (pattern.test(one)) return what;
  return null;
}

/** "Einstieg / Hooks" as its two names; null for any other name. */
export function inTwoLanguages(name: string): readonly [string, string] | null {
  const two = /^([^/|]*[\p{L})])\s+[/|]\s+([\p{L}(][^/|]*)$/u.exec(name.trim());
  return two ? [two[1]!, two[2]!] : null;
}

const MOMENT = '(?:forget|blank|go blank|freeze|get (?:stuck|lost)|dry up|lose .*|stumble|trip up|panic)';

const AREAS: readonly (readonly [GuideArea, RegExp])[] = [
  [
    'card',
    /^(?:(?:the|my|story|stories|power|interview|one[- ]page|at[- ]a[- ]glance) )*(?:quick (?:reference|look|view|card|guide|summary|overview|facts)(?: (?:card|table|sheet|guide))?|reference (?:card|table|sheet)|cheat ?-?sheet|at a glance|(?:story|stories) (?:index|bank|matrix|table|list|overview|summary|map|grid|cards?)|cards?|overview|summary|crib ?sheet|flash ?cards?)$/,
  ],
  [
    'checklist',
    /^(?:(?:the|my|practi[cs]e|preparation|prep|rehearsal|final|daily|interview|pre-interview) )*(?:check ?-?lists?|to-?do(?:s| list)?)$/,
  ],
  [
    'names',
    /^(?:(?:the|all|key|important) )*(?:names?|people)(?: (?:to|i must|you must) (?:remember|know|mention|memori[sz]e|learn|get right))?$/,
  ],
  ['names', /^(?:who(?:'?s| is) who|cast(?: list)?|dramatis personae)$/],
  [
    'metrics',
    /^(?:(?:the|all|key|important) )*(?:metrics?|numbers?|figures?|stats?|statistics|facts)(?: (?:to|i must|you must) (?:remember|know|mention|memori[sz]e|learn|get right))?$/,
  ],
  [
    'connections',
    /^(?:universal|general|generic|all-purpose|common|reusable|any-story) .*(?:connections?|links?|tie-?ins?|closers?|closing lines?|closes)(?: .*)?$/,
  ],
  ['connections', /^(?:connections?|links|closing lines|closers)(?: (?:that|which) (?:work|fit) .*)?$/],
  [
    'recovery',
    new RegExp(
      `^(?:(?:what to do |help |and )?(?:if|when) (?:you|i|your mind|my mind) (?:${MOMENT}|goes? blank)(?: .*)?|recovery(?: .*)?|rescue(?: .*)?|(?:going|drawing a|mind) blank|lost (?:my|your|the) (?:place|thread)|blanking)$`,
    ),
  ],
  [
    'emergency',
    /^(?:.* )?(?:emergency|back-?up|fall-?back|stalling|safety[- ]net|bridg(?:e|ing)|time-buying|rescue|filler|lifeline)(?: .*)? (?:phrases?|lines?|sentences?|answers?|responses?|kit|openers?)(?: .*)?$/,
  ],
  ['emergency', /^(?:emergenc(?:y|ies)|phrases (?:for|to) .*|(?:to )?buy(?:ing)? time|in an emergency)$/],
];

/** The area of the guide that a heading's name announces; null where it announces none. */
export const areaNamed: (name: string) => GuideArea | null = remembered((name) => {
  const folded = foldName(name);
  if (folded === '' || folded.length > 70) return null;
  return firstNamed(AREAS, folded);
});

const CATEGORIES = new Set(
  'risk risk-taking conflict disagreement learning growth team teamwork teaming collaboration leadership leading failure mistake success achievement accomplishment challenge initiative innovation customer client patient ambiguity pressure stress deadline feedback change adaptability flexibility communication problem-solving persuasion influence ethics integrity honesty motivation weakness strength creativity decision decision-making planning organisation organization resilience ownership mentoring mentorship coaching impact pride service safety care empathy diversity inclusion belonging curiosity courage setback prioritisation prioritization time-management delegation negotiation judgement judgment trust speed quality crisis responsibility independence perseverance safeguarding'.split(
    ' ',
  ),
);

/** Whether a name is one of the usual kinds of question that a story answers: "Conflict", "Problem solving". */
export function isUsualCategory(name: string): boolean {
  return CATEGORIES.has(foldName(name).replace(/ /g, '-'));
}
