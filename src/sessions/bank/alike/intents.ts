/**
 * The questions that nearly everybody asks in their own words, and that share hardly a word between two wordings: "Why us?"
 * and "What made you apply to our school?". The first that fits counts, so the narrower ones come first.
 */
const INTENTS: readonly (readonly [string, RegExp])[] = [
  [
    'yourself',
    /\b(?:tell|say|share)\b[^?.]{0,25}\b(?:about )?(?:yourself|who you are)\b(?! in\b)|^(?:please )?introduce yourself|\bwho are you\b/iu,
  ],
  [
    'career',
    /\b(?:talk|walk|take|run|lead)\b[^?.]{0,20}\b(?:through|over)\b[^?.]{0,20}\b(?:cv|r[ée]sum[ée]|career|background|work(?:ing)? (?:history|life))\b/iu,
  ],
  [
    'leave',
    /\b(?:why|reasons?|what (?:made|makes|is making))\b[^?.]{0,45}\b(?:leav(?:e|ing)|left|move on from|moving on)\b(?![^?.]{0,30}\bafter\b)[^?.]{0,30}\b(?:job|position|role|employer|company|where you (?:are|work)|school|place|ward|now|current)/iu,
  ],
  [
    'whyNow',
    /\bwhy\b[^?.]{0,40}\b(?:look(?:ing)? for|chang(?:e|ing) jobs?|moving)\b[^?.]{0,40}(?:\bnow\b|\bat the moment\b|\bthis point\b|\bsomething new\b|\bnew job\b)/iu,
  ],
  ['fiveYears', /\bwhere\b[^?.]{0,30}\b(?:see yourself|want to be|like to be|will you be)\b[^?.]{0,30}\byears?\b/iu],
  [
    'whyYou',
    /\bwhy (?:should|would|must) (?:we|i) (?:choose|hire|pick|take|employ|give)\b|\bwhat (?:sets|makes) you (?:apart|different|the (?:right|best) )|\bwhy are you the (?:right|best)\b/iu,
  ],
  [
    'weakness',
    /\b(?:weakness(?:es)?|weak (?:points?|spots?|sides?)|not (?:so|very|that) good at|development areas?)\b/iu,
  ],
  [
    'strength',
    /\b(?:what (?:are|is|would you say)|name|which)\b[^?.]{0,35}\b(?:strengths?|strong(?:est)? (?:points?|sides?)|really good at|good at|best at)\b/iu,
  ],
  [
    'pay',
    /\b(?:salary|pay|wages?|compensation|package)\b[^?.]{0,30}\b(?:expect\w*|hop(?:e|es|ing)|looking|have in mind)\b|\b(?:expect\w*|hop(?:e|es|ing)|looking|have in mind)\b[^?.]{0,30}\b(?:salary|pay|wages?|earn|compensation|package)\b/iu,
  ],
  [
    'start',
    /\b(?:when|how soon|what date|earliest)\b[^?.]{0,30}\b(?:start|begin|join us|available)\b(?!\s+(?:something|a project|to))/iu,
  ],
  ['notice', /\bnotice\b[^?.]{0,15}\b(?:period|shorten)|\b(?:long|much|what)\b[^?.]{0,12}\bnotice\b/iu],
  ['rightToWork', /\bright to work\b|\bwork permit\b|\bvisa\b|\bsponsor(?:ship)?\b/iu],
  [
    'heardOf',
    /\bhow (?:did|have) you (?:hear|find out|learn|heard)\b[^?.]{0,15}\b(?:about|of)\b[^?.]{0,12}\b(?:us|this|job|role|position|vacancy|company)\b/iu,
  ],
  [
    'knowUs',
    /\bwhat do you (?:already )?know about (?:us|our|this (?:company|school|firm|hospital|place)|\{company\})/iu,
  ],
  [
    'whyCompany',
    /\bwhy (?:do you want to (?:work|come|be|teach|train|nurse)\b[^?.]{0,25}\b)?(?:at |for |with |to )?(?:us|here|this (?:company|school|firm|hospital|ward|team|trust|place)|our \w+|\{company\})\s*\?|\bwhy do you want to (?:work|join|come|be|teach|train)\b[^?.]{0,20}(?:\bus\b|\bhere\b|\bcompany\b|\{company\})|\bwhat (?:\w+ )?(?:attracts|attracted|draws|drew|made|brings) you\b[^?.]{0,20}\b(?:to|apply to|want to work (?:at|for)) (?:us|our \w+|\{company\}|this (?:company|school|firm|hospital))/iu,
  ],
  [
    'whyRole',
    /\bwhy\b[^?.]{0,30}\b(?:this|the) (?:job|role|position|post)\b|\bwhat (?:\w+ )?(?:attracts|attracted|draws|drew|made|brings|interests|interested) you\b[^?.]{0,20}\b(?:to|apply (?:for|to)|in) (?:this|the) (?:\w+ )?(?:job|role|position|post)|\bwhat made you apply(?: for (?:the job of )?\{role\})?\s*\?/iu,
  ],
  [
    'otherOffers',
    /\b(?:other|any) (?:offers?|applications?|interviews?|processes)\b|\b(?:interviewing|far along) (?:with|at|anywhere)\b[^?.]{0,15}\b(?:else|anyone|other)/iu,
  ],
  ['relocate', /\b(?:relocat\w+|(?:willing|prepared|ready|happy) to move)\b/iu],
  ['references', /\breferences\b|\breferees?\b/iu],
  ['gap', /\bgaps?\b[^?.]{0,30}\b(?:cv|r[ée]sum[ée]|jobs|work history|employment)\b/iu],
];

/** Which of the common questions a text is, whatever its words; null for all others. */
export function intentOf(text: string): string | null {
  return INTENTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
