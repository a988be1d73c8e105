/**
 * Words that each part of a story tends to be told with. Every cue is looked for once in a clause; what it says about the
 * parts is in partWeights.ts. English, dictated or typed, of no trade.
 */
export const CUES: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: 'once',
    words:
      /\b(?:in (?:19|20)\d\d|in (?:two thousand|twenty \w+)|(?:last|that|one) (?:year|summer|winter|spring|autumn|term|week|month|day)|(?:weeks|months|years) (?:into|ago|before)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|in (?:year|my) (?:\w+)|on (?:the|a) (?:first|last|morning|day)|when i (?:was|worked|joined|started|took))\b/,
  },
  {
    name: 'role',
    words:
      /\b(?:i was (?:a|an|the|on|in|at|working|only|just|assistant)|as (?:a|an|the) \w+|i (?:worked|joined|am an?)|i'd been|i had been|i'm (?:just )?an?|at \w+ (?:i|we|our)|our (?:ward|team|school|site|shop|office|department|class|club|company)|my (?:ward|team|school|site|shop|class|department|lead|manager|boss))\b/,
  },
  { name: 'state', words: /\b(?:was|were|had|there (?:was|were)|wasn't|weren't|is|are)\b/ },
  {
    name: 'obstacle',
    words:
      /\b(?:no|not|nobody|no one|none|couldn't|wouldn't|can't|refused|lacked|only|barely|hardly|against|without|already|broken|behind|late|out of)\b/,
  },
  {
    name: 'others',
    words:
      /\b(?:(?:he|she|they|everyone|everybody|people|colleagues|the others?|\w+ (?:manager|lead|head|team|staff|foreman|client|owner|partner|contractor)) (?:\w+ )?(?:wanted|said|told|thought|asked|objected|worried|felt|argued|insisted|refused|meant|needed|swore|saw)|pushed back|wanted|objected|complained)\b/,
  },
  {
    name: 'need',
    words:
      /\b(?:had to|needed|needs?|have to|someone had to|somebody had to|deadline|due|must|no matter|whatever happened|regardless|supposed to|asked to|my job|goal|challenge|problem|trouble|the risk|at stake)\b/,
  },
  {
    name: 'iDid',
    words:
      /\b(?:i|we)(?:'d)? (?:then |just |also |even |myself |first |only |basically )*(?!was|were|had|thought|knew|noticed|saw|felt|learned|wanted|needed|am|have|would|will|could)(?:\w+ed|made|built|wrote|put|took|gave|told|asked|went|sat|spoke|met|set|sent|rang|began|got|did|ran|led|drew|bought|held|kept|brought|taught|split|stood|found|read|cut|let|chose|sought|showed|rebuilt|rewrote|laid|pinned|said)\b/,
  },
  {
    name: 'andDid',
    words:
      /^(?:and |then |so )*(?:created|made|built|wrote|presented|planned|trained|tested|checked|asked|sent|rang|put|moved|sorted|set|explained|worked|went|measured|called|let|refactored|got|gave|told|had)\b/,
  },
  { name: 'so', words: /^(?:so|therefore|that's why|instead)\b/ },
  {
    name: 'thenNext',
    words: /^(?:and )?(?:then|after that|next|first|finally|from then on|each|every|in two|at the end|over)\b/,
  },
  { name: 'but', words: /^(?:but|however|although|though|yet|unfortunately)\b/ },
  { name: 'and', words: /^and\b/ },
  { name: 'because', words: /^(?:because|since|which|who|where|while|when|as|with|if)\b/ },
  {
    name: 'amount',
    words:
      /%|£|\$|\b(?:percent|per cent|pounds|dollars|grand|fewer|less|more|points|higher|lower|half|a third|average|days early|hours?)\b/,
  },
  {
    name: 'resultVerb',
    words:
      /\b(?:results?|dropped|fell|rose|went (?:up|down)|came down|increased|decreased|reduced|reduction|improved|gained|won|lost|saved|handed over|finished|launched|served|passed|shipped|succeeded|successfully|approved|withdrawn|withdrew|promoted|adopted|hit (?:every|all)|delivered|sold|thanked|praised|caught up|spread|cost|cut (?:it|our|the))\b/,
  },
  {
    name: 'after',
    words:
      /\b(?:since(?: then)?|now|still|later|after (?:a|one|two|three|that|\w+) (?:years?|months?|weeks?|days?)|by (?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|the end|monday|friday|\w+ o'clock)|the (?:next|following) (?:week|day|month|year)|within|in (?:one|a|two|three|four|five|six) (?:quarter|weeks?|months?|years?)|even (?:when|after)|in the end|eventually|ended up|never again|again|today|to this day|ultimately|kept (?:it|me|us) (?:going|on)|afterwards)\b/,
  },
  {
    name: 'learned',
    words:
      /\b(?:taught me|learned|learnt|made me|showed me|came out|lesson|benefit|stronger|better at|i realised|i realized)\b/,
  },
  {
    name: 'noticed',
    words:
      /\b(?:i (?:noticed|saw|found out|discovered|knew|thought|realised|realized|heard)|it turned out|it struck me|it dawned on me)\b/,
  },
  {
    name: 'proposed',
    words:
      /\b(?:i (?:\w+ )?(?:proposed|suggested|decided|offered|volunteered|stopped|refused|took a risk|stood up)|took a risk|i said|i asked)\b/,
  },
  { name: 'wasNot', words: /\bi (?:was not|wasn't|am not|didn't|did not|couldn't|had no)\b/ },
  {
    name: 'ahead',
    words:
      /\b(?:would|i'd|i'll|will|going to|that's (?:how|what|the|why|exactly)|that is (?:how|what|the|why)|same (?:way|approach)|bring)\b/,
  },
];

/** Which cues stand in a clause, in the order of CUES. */
export function cuesIn(clause: string): boolean[] {
  const text = clause.toLowerCase().replace(/’/g, "'");
  return CUES.map((cue) => cue.words.test(text));
}
