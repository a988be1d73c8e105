/** What a key point's label says about the part that tells it, as an index into PARTS; null where it says nothing. */
export function partOfLabel(label: string): number | null {
  const text = label.toLowerCase();
  if (/\b(?:connection|link)\b/.test(text)) return 4;
  if (
    /\b(?:results?|outcome|impact|adoption|growth|learn\w*|lesson|benefit|success|effect|after\w*|change[ds]?|legacy|lasting|spread|trust|proof|finding|cost|payoff|win|breakthrough|turnaround|turning|reward|recognition|thanks|today|improvement|numbers)\b/.test(
      text,
    )
  )
    return 3;
  if (
    /\b(?:solution|action|actions|method|leading|lead|resolution|resolved?|deliverable|approach|idea|insight|discovery|checking|teaching|training|how|did|steps?|response|plan|decision|intervention|fix|strategy|communication|trial|test|helpers?|partner|tracking|listening|openness|candour|candor|quality|evidence|follow|fundraiser|motivation|sequence|diagnosis|investigation|research|analysis|tried|tally|pitch|proposal|rescue|redesign|prevention|promise|confession|apology|honesty|persuading|convincing|intervention)\b/.test(
      text,
    )
  )
    return 2;
  if (
    /\b(?:challenge|conflict|resistance|task|goal|why|stakes?|obstacle|barrier|need|risk|dilemma|choice|temptation|question|objection|tension|pressure|deadline|sacrifice|doubt|complication|catch|constraint|resist\w*|hurdle|opposition|worry|worries|target|brief|request|duty|responsibility|mission|assignment|pushback)\b/.test(
      text,
    )
  )
    return 1;
  if (
    /\b(?:situation|context|background|timing|setting|where|when|scene|place|start|role|problem|issue|hazard|load|cause|mess|mistake|error|incident|accident|crisis|client|patient|customer|complaint)\b/.test(
      text,
    )
  )
    return 0;
  return null;
}

const OUTCOME = /\b(?:results?|outcomes?|impact)\b/i;
const SITUATION = 0;
const TASK = 1;
const ACTION = 2;
const RESULT = 3;
const CONNECTION = 4;

/**
 * The parts of a story's points from their labels, in the order in which the script tells them; null where neither a
 * label nor its neighbours say anything. The first point sets the scene. A problem after that is the task, or what was
 * dealt with once something was done; what stands before the point called the result is not the result yet.
 */
export function partsInOrder(labels: readonly string[]): (number | null)[] {
  const outcome = labels.findIndex((label) => OUTCOME.test(label));
  const parts: (number | null)[] = [];
  labels.forEach((label, rank) => {
    const said = partOfLabel(label);
    const acted = parts.includes(ACTION);
    if (rank === 0) parts.push(said === CONNECTION ? CONNECTION : SITUATION);
    else if (said === RESULT && rank < outcome) parts.push(ACTION);
    else if (said === SITUATION) parts.push(acted ? ACTION : TASK);
    else if (said === TASK && acted) parts.push(parts.includes(RESULT) ? RESULT : ACTION);
    else parts.push(said);
  });
  return parts.map((part, rank) => {
    if (part !== null) return part;
    const before = parts.slice(0, rank).findLast((other) => other !== null) ?? null;
    const after = parts.slice(rank).find((other) => other !== null) ?? null;
    if (before === after || before === RESULT) return before;
    return before === ACTION && after === RESULT ? ACTION : null;
  });
}
