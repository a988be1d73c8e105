import type { PartName } from '../model.ts';

export const PARTS: readonly PartName[] = ['situation', 'task', 'action', 'result', 'connection'];

/** Evidence for each part, in the order of PARTS. */
export type PartScores = readonly [number, number, number, number, number];

/** Words that each part of a story tends to be told with. English; each pattern counts once a clause. */
const CUES: readonly { readonly part: number; readonly weight: number; readonly words: RegExp }[] = [
  {
    part: 0,
    weight: 0.5,
    words:
      /\b(?:in (?:19|20)\d\d|in (?:two thousand|twenty \w+)|(?:when|while) i was|(?:weeks|months|years) into|last (?:year|summer|winter|spring|autumn|term)|i (?:was working|worked|used to work)|there was (?:this|a|one)|(?:during|in|on) my (?:first|second|third|final|last|previous|placement|time)|at the time|our (?:team|ward|school|shop|site|office) (?:had|was|kept))\b/,
  },
  { part: 0, weight: 0.4, words: /\b(?:i noticed|we have a value|i had a (?:\w+ )?disagreement|i took on the job)\b/ },
  {
    part: 1,
    weight: 0.5,
    words:
      /\b(?:had to|needed|need to|my (?:job|task|role|goal) was|was asked to|asked me to|the (?:problem|challenge|goal|trouble|catch|risk|issue) was|the existing|wanted|objected|refused to|said no|complained|pushed back|worried|nobody|no one|someone had to|but (?:the|my|our|nobody|no one|they|he|she|with)|deadline|responsible for|couldn't)\b/,
  },
  {
    part: 2,
    weight: 0.5,
    words:
      /\b(?:so i|i (?:then )?(?:decided|created|made|built|wrote|planned|organi[sz]ed|set up|asked|called|sat|spoke|talked|went|took|drew|designed|explained|showed|suggested|offered|started|began|put|checked|trained|taught|worked|met|listened|rang|phoned|moved|split|told|pushed|presented|did|kept|stayed|walked|sorted|arranged|gathered|read|studied|practised|practiced|learned|learnt|immersed|rebuilt|refactored|committed)|instead of|rather than|step by step|first i|each (?:day|week|morning|night|evening)|every (?:day|week|morning|night|evening))\b/,
  },
  {
    part: 3,
    weight: 0.6,
    words:
      /\b(?:the result|results?|as a result|in the end|ended up|by the end|in total|percent|per cent|went (?:up|down)|increased|decreased|dropped|fell|rose|reduced|cut|halved|saved|improved|successfully|succeeded|won|passed|finally|since then|to this day|is now|are now|still (?:use|uses|used|in use)|finished|launched|approved|on time|no more|not (?:one|a single)|everyone|thanked|awarded|adopted|hit (?:every|all)|even (?:when|after)|brought it back|(?:weeks|months) later|within (?:a|two|three|four|five|six|\w+) (?:day|week|month|year|quarter)s?|taught me|i learned|i learnt|made me|showed me|what i learned)\b/,
  },
  { part: 3, weight: 0.3, words: /%|\b(?:complaints|errors|sales|score|scores|grades?)\b/ },
  {
    part: 4,
    weight: 0.3,
    words:
      /\b(?:that's (?:how|what|why)|that is (?:how|what|why)|same (?:way|approach)|i would bring|i'd bring|i'll bring|this (?:taught|showed) me)\b/,
  },
];

/** What the words of a clause say about its part. Between 0 and about 1.5 for each part. */
export function cueScores(clause: string): PartScores {
  const text = clause.toLowerCase().replace(/’/g, "'");
  const scores: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const cue of CUES) if (cue.words.test(text)) scores[cue.part] = (scores[cue.part] ?? 0) + cue.weight;
  return scores;
}

/** What a key point's label says about the part that tells it; null where it says nothing. */
export function partOfLabel(label: string): number | null {
  const text = label.toLowerCase();
  if (
    /\b(?:result|outcome|impact|adoption|growth|learn|lesson|benefit|success|effect|after|changed?|numbers?)/.test(text)
  )
    return 3;
  if (
    /\b(?:solution|action|approach|method|lead|resolution|resolve|deliver|how|did|steps?|response|plan|decision|intervention|fix|strategy|communication)/.test(
      text,
    )
  )
    return 2;
  if (
    /\b(?:problem|challenge|conflict|resistance|task|goal|why|stakes?|obstacle|need|risk|dilemma|objection|tension|issue|pressure)/.test(
      text,
    )
  )
    return 1;
  if (/\b(?:situation|context|background|timing|setting|where|when|scene|place|start|role)/.test(text)) return 0;
  return null;
}

// Where each part usually stands in a story of its own length: mean and spread, from the STAR habit of a short set-up,
// a long action and a short close.
const PLACE: readonly (readonly [number, number])[] = [
  [0.06, 0.1],
  [0.25, 0.12],
  [0.52, 0.17],
  [0.77, 0.11],
  [0.94, 0.06],
];

/** How well a place in the story (0 its beginning, 1 its end) fits each part: 0 at best, falling as a bell's logarithm, not below −3. */
export function placeScores(at: number): PartScores {
  const score = (part: number): number => {
    const [mean, spread] = PLACE[part] ?? [0.5, 1];
    // The first and last parts have no wrong side.
    if ((part === 0 && at < mean) || (part === 4 && at > mean)) return 0;
    return Math.max(-3, -0.5 * ((at - mean) / spread) ** 2);
  };
  return [score(0), score(1), score(2), score(3), score(4)];
}
