import type { Outline } from './outline.ts';
import { alike, gist } from './text/meanings/alike.ts';
import { likeness } from './text/meanings/wordMeanings.ts';
import type { Told } from './told.ts';

/** What the teller wants, likes or would do. */
const SELF = /\bi(?:'d|'ll| would| will| want| like| can| hope)\b/iu;
/**
 * So much of the guide's own link must be meant by the last words, and less where they speak of the teller's future. No
 * labelled take without a link came near (highest 0.41 and 0.47), seven of ten with one reach it without any name.
 */
const ENOUGH_WITH_SELF = 0.44;
const ENOUGH = 0.5;
/** What being nearer to the link than to every other point of the story counts beside the share said. */
const OF_NEARNESS = 0.7;

/** Whether the words from `from` to the end tell the guide's link to the company by their meaning, named or not. */
export function meansLink(outline: Outline, take: Told, from: number, text: string): boolean {
  const names = new Set(outline.company.flatMap((name) => name.split(' ')));
  const said = take.ideas.filter(
    ({ startWord }) => startWord >= from && !names.has((take.words[startWord]?.folded ?? '').replace(/'s$/, '')),
  );
  const meant = gist(said);
  if (said.length < 2 || !meant) return false;
  const links = outline.points.filter(({ isConnection }) => isConnection);
  const wanted = links
    .flatMap((point) => [...point.ideas, ...point.scriptIdeas])
    .filter(({ stem }, at, all) => !names.has(stem) && all.findIndex((one) => one.stem === stem) === at);
  const wantedGist = gist(wanted);
  if (wanted.length < 2 || !wantedGist) return false;
  let all = 0;
  let share = 0;
  for (const idea of wanted) {
    all += idea.weight;
    share += idea.weight * Math.max(0, ...said.map((one) => alike(idea, one)));
  }
  const others = outline.points
    .filter(({ isConnection }) => !isConnection)
    .map((point) => gist([...point.ideas, ...point.scriptIdeas]))
    .map((each) => (each ? likeness(each, meant) : 0));
  const nearer = likeness(wantedGist, meant) - Math.max(0, ...others);
  return share / all + OF_NEARNESS * nearer >= (SELF.test(text) ? ENOUGH_WITH_SELF : ENOUGH);
}
