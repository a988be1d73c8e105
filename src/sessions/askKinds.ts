/**
 * What sort of answer an ask wants. Each kind has a test of its own (see answered.ts); `open` has none, because no
 * rule of words tells whether it was answered.
 */
export type AskKind =
  | 'example'
  | 'choice'
  | 'wouldYou'
  | 'preparing'
  | 'lesson'
  | 'changed'
  | 'result'
  | 'pastAction'
  | 'reason'
  | 'amount'
  | 'when'
  | 'who'
  | 'yesNo'
  | 'superlative'
  | 'open';

const lead = (words: string): RegExp => new RegExp(`^(?:so |and |also |then |if so,? )*(?:${words})`, 'iu');

/** First that fits wins, so the more telling ones come first. */
const KINDS: readonly (readonly [AskKind, RegExp])[] = [
  [
    'example',
    /\b(?:an?|one|another|any|some|specific|your|recent) (?:\w+ )?(?:example|instance)s?\b|\bfor example, when|\b(?:an?|any|one|the last|the first|another|a recent|a specific) (?:time|occasion|moment|situation|instance|incident|shift|day|lesson|case|project|piece of work|conversation|experience) (?:when|where|in which|that|you|which|you're|your|a|an|someone|somebody|things)\b|\b(?:share|tell (?:me|us)|give (?:me|us)) (?:\w+ )?(?:a|one|your) (?:\w+ )?story\b|\b(?:tell (?:me|us) about|describe|walk (?:me|us) through|talk (?:me|us) through|talk about|share|give (?:me|us)) (?:a|an|one) (?:\w+ ){0,2}?(?:mistake|failure|conflict|disagreement|challenge|project|time|situation|problem|achievement|success|setback|decision|incident|shift|lesson|case|occasion)\b|\b(?:tell (?:me|us) about|describe|walk (?:me|us) through|talk (?:me|us) through|talk about|share) (?:the|your) (?:most \w+|proudest|hardest|biggest|worst|best|toughest|greatest|largest|first|last) (?!strength|weakness|reason|motivation|interest|quality|asset|skill|hope|goal|fear|concern|worry)\w+|^(?:and )?(?:have you ever|when have you|when did you last(?! (?:have to|need to|do (?:so|it|that))\s*$)|when was the last time(?! you (?:had to|did)\s*$))\b/iu,
  ],
  // "what do you find hardest about it", "which part was hardest"; not "your biggest weakness", which is named, not weighed.
  [
    'superlative',
    /^(?:and |so )*(?:tell (?:me|us) |say )?(?:what|which (?:part|bit|side|of it))\b[^?]{0,40}?\b(?:hardest|easiest|toughest|most (?:difficult|challenging|enjoyable|rewarding)|least|best|worst)(?: (?:about|in|of|to|at|for)\b.*)?$/iu,
  ],
  [
    'choice',
    /^(?:so |and |in |on |to |of )*which\b(?! (?:is why|means))|\b(?:would|do|did) you (?:rather|prefer)\b.*\bor\b|\bwhat(?: is|'s|’s) your favou?rite of\b|\bwhich (?:one|of (?:these|those|our|the|them))\b/iu,
  ],
  [
    'preparing',
    lead(
      'how (?:are|have) you (?:been )?(?:currently |now )?(?:prepar|approach|getting ready|practi[sc]|stud|revis|train|plan|work|us|spend)\\w*|what are you doing\\b|what have you (?:been )?do(?:ing|ne) to\\b|how have you (?:kept|prepared|been)',
    ),
  ],
  [
    'lesson',
    /^(?:and |so )*what (?:did|have) (?:you|that|this|it|the \w+) (?:learn|teach|take away|taught|learned|learnt)|^(?:and |so )*(?:tell (?:me|us) |share )?what you(?:'ve| have)? (?:learned|learnt|took)|\bwhat (?:was|is|were) (?:the|your) (?:main |biggest |key )?(?:lesson|takeaway|learning)/iu,
  ],
  [
    'changed',
    /^(?:and |so )*(?:tell (?:me|us) |say )?(?:what(?:(?: is|'s|’s|) (?:now )?different|(?: has|'s|’s) changed)\b(?! about)|what (?:did|have) you (?:change|do differently)|what (?:you(?:'ve| have)? )?(?:changed|did differently)|what (?:would|will|could|should) you (?:do|have done|change|try) (?:it )?(?:differently|next time|better|instead)|what would you (?:do differently|change)|how (?:would|will) you (?:do|handle) (?:it|that|this) (?:differently|today|next time|now))/iu,
  ],
  [
    'result',
    lead(
      'what (?:was|were) the (?:\\w+ )?(?:result|outcome|impact|effect|end)s?\\b|how did (?:it|that|things|this) (?:turn out|end|go|work out)|how (?:was|were) (?:it|that|this|things|they|the \\w+) (?:\\w+ )?(?:resolved|settled|solved|sorted|decided|fixed)|what (?:came|happened) (?:of it|in the end|as a result|next|afterwards)|what did (?:they|he|she) (?:say|think)',
    ),
  ],
  [
    'wouldYou',
    /^(?:and |so |then |if so,? |please )*(?:tell (?:me|us) |explain |describe |share )?(?:(?:how(?! (?:many|much|long|far|often|soon|late|early|old|quickly|fast)\b)|what|where|which \w+)\b[^?]{0,60}?(?:\b(?:would|will|could|might) (?:you|this|that|it|these|those)\b|\byou(?:'d|’d|'ll|’ll| would| will| could| might)\b)|how\b[^?]{0,60}?\b(?:would|will|could|might) (?:\w+ )?(?:apply|help|translate|carry|shape|fit|work)\b)/iu,
  ],
  [
    'amount',
    lead(
      "how (?:many|much|long|far|often|old|big|large|soon|late|early|quickly|fast)\\b|what(?: is|'s|’s| are| was| were) (?:your|the) (?:current |expected |desired )?(?:salary|notice|pay|rate|wage|budget|day rate|age|number|price|limit)|what (?:salary|notice|pay|rate|wage|wages|budget|price|hours)\\b|what do(?:es)? (?:you|it|that) (?:charge|cost|earn)",
    ),
  ],
  [
    'when',
    lead('when (?:can|could|would|will|are|do|is|did|were|was)\\b|(?:by|since) when\\b|what (?:date|day|time|year)\\b'),
  ],
  [
    'reason',
    /^(?:and |so |but )*(?:why\b|what (?:\w+ )?(?:excites|interests|attracts|draws|drew|motivates|motivated|drives|drove|appeals|made you|makes you|brings|brought|inspires|inspired|attracted|interested)\b)|^(?:and )?(?:tell (?:me|us) )?why you\b/iu,
  ],
  [
    'pastAction',
    lead(
      "how (?:did|have) you (?!find|feel|hear|like|think|enjoy)|what (?:did you do|actions? did you|steps did you|was your (?:role|approach|part)|was your own)|(?:tell (?:me|us) )?how you(?:'ve| have)? (?:\\w+ed|dealt|went|kept|made|found|led|got|built|did|took)\\b",
    ),
  ],
  ['who', lead("(?:to |from |with |by )?who(?:m|'s|’s)?\\b(?! else's)")],
  [
    'yesNo',
    lead(
      "(?:do|does|did|are|is|were|was|have|has|can|could|will|would|should|don't|isn't|aren't) (?:you|your|there|that|it)\\b",
    ),
  ],
];

/** Polite wrappings: "Can you share …" wants what it says, not a yes. */
const WRAPPING =
  /^(?:so |and |please )*(?:can|could|would|will) you (?:please |also |maybe |perhaps )*(?=(?:share|tell|give|describe|explain|walk|talk|name|outline|show|think|take|provide|elaborate|recall)\b)/iu;

export function kindOfAsk(text: string): AskKind {
  const bare = text
    .trim()
    .replace(/^["“'‘(*_]+/u, '')
    .replace(
      /^(?:in|for|at|on|with|given|considering|looking|as|since|if|when|after|before) [^?]{3,80}?,\s+(?=(?:what|how|why|which|when|where|who|can|could|would|do|did|are|have|tell|describe|share)\b)/iu,
      '',
    )
    .replace(WRAPPING, '');
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'open';
}
