/** Sentences of the takes' stories for which `tells` is true, as `{guide, text}`: what people of other stories say. */
export const sentencesOf = (takes, tells) =>
  [...new Map(takes.map(({ guide, story }) => [story, guide]))].flatMap(([story, guide]) =>
    (story.script?.text.match(/[^.!?]+[.!?]/g) ?? [])
      .filter((one) => tells(one, story))
      .map((text) => ({ guide, text: text.trim() })),
  );

/** A text with another one put in where a sentence or clause begins: `{text, start, end}`, the place of what was put in. */
export function withAside(text, aside, chance) {
  const gaps = [...text.matchAll(/[.!?]\s+|\s(?=(?:and|so|then|but)\s)|$/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  const start = gaps[Math.floor(chance() * gaps.length)];
  const end = start + aside.length + 2;
  return { text: `${text.slice(0, start)} ${aside} ${text.slice(start)}`, start, end };
}
