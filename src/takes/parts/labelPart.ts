/** What a key point's label says about the part that tells it, as an index into PARTS; null where it says nothing. */
export function partOfLabel(label: string): number | null {
  const text = label.toLowerCase();
  if (/\b(?:connection|link)\b/.test(text)) return 4;
  if (
    /\b(?:results?|outcome|impact|adoption|growth|learn\w*|lesson|benefit|success|effect|after\w*|change[ds]?|legacy|lasting|spread|trust|proof of|finding|cost|payoff|win)\b/.test(
      text,
    )
  )
    return 3;
  if (
    /\b(?:solution|action|actions|method|leading|lead|resolution|resolved?|deliverable|how|did|steps?|response|plan|decision|intervention|fix|strategy|communication|trial|test|helpers?|partner|tracking|listening|openness|candour|candor|quality|evidence|follow|fundraiser|motivation|sequence)\b/.test(
      text,
    )
  )
    return 2;
  if (
    /\b(?:challenge|conflict|resistance|task|goal|why|stakes?|obstacle|barrier|need|risk|dilemma|objection|tension|pressure|deadline|sacrifice|doubt|complication|catch|constraint|resist\w*|hurdle|opposition)\b/.test(
      text,
    )
  )
    return 1;
  if (
    /\b(?:situation|context|background|timing|setting|where|when|scene|place|start|role|problem|issue|hazard|load|cause)\b/.test(
      text,
    )
  )
    return 0;
  return null;
}
