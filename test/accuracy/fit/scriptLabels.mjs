// Which part each sentence of a script belongs to, from the labelled takes of its story: a word of the script is most likely
// in the part in which the takes say it.
const STATES = 5;
/** Counted for every part beforehand, so that one take does not settle a word. */
const BEFOREHAND = 0.3;

/** `takes` of one story as `{told, stateAt}`, `stateAt(offset)` the index of the part there; gives the index by sentence. */
export function scriptStates(script, sentences, takes) {
  const said = new Map();
  for (const { told, stateAt } of takes)
    for (const { stem, startWord } of told.ideas) {
      if (!said.has(stem))
        said.set(
          stem,
          Array.from({ length: STATES }, () => 0),
        );
      said.get(stem)[stateAt(told.words[startWord].start)]++;
    }
  const scores = sentences.map(() => Array.from({ length: STATES }, () => 0));
  let at = 0;
  for (const { stem, startWord, weight } of script.ideas) {
    while (sentences[at].endWord <= startWord) at++;
    const counts = said.get(stem);
    if (!counts) continue;
    const all = counts.reduce((sum, count) => sum + count, BEFOREHAND * STATES);
    counts.forEach((count, part) => (scores[at][part] += weight * Math.log((count + BEFOREHAND) / all)));
  }
  return inOrder(
    scores,
    [...Array(STATES).keys()].filter((part) => takes.some(({ parts }) => parts.includes(part))),
  );
}

/** The likeliest cut into the parts that the takes have, each once and in their order (a script tells them so). */
function inOrder(scores, parts) {
  let ends = parts.map((part, k) => (k === 0 ? { score: scores[0][part], states: [part] } : null));
  for (const row of scores.slice(1))
    ends = parts.map((part, k) => {
      const [stays, comes] = [ends[k], k > 0 ? ends[k - 1] : null];
      const best = !comes || (stays && stays.score >= comes.score) ? stays : comes;
      return best && { score: best.score + row[part], states: [...best.states, part] };
    });
  return ends.reduce((top, end) => (end && (!top || end.score > top.score) ? end : top), null).states;
}
