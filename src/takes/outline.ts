import type { Story } from '../stories/model.ts';
import { companyNames, isConnectionPoint } from './company.ts';
import { linkOf, type StoryLink } from './connectionLink.ts';
import { hasDenial } from './manner.ts';
import { affinity, type Idea, ideasOf, type Vocabulary, vocabularyOf } from './text/ideas.ts';
import { wordsOf } from '../language/words.ts';
import { rangeOfWords, type Told, toldOf } from './told.ts';

/** A key point made ready: what it asks for, and how the script puts it. */
export interface PointOutline {
  readonly label: string;
  readonly text: string;
  readonly isConnection: boolean;
  /** The point or its script denies something itself. */
  readonly denies: boolean;
  /** Stems of what the point's own text denies: "pleased" in "not pleased". */
  readonly deniedStems: ReadonlySet<string>;
  readonly ideas: readonly Idea[];
  readonly weights: readonly number[];
  /** Clauses of the script that tell this point, as indexes into the script's clauses. */
  readonly scriptClauses: readonly number[];
  readonly scriptIdeas: readonly Idea[];
  readonly scriptWeights: readonly number[];
}

/** A story made ready for reviewing takes of it. */
export interface Outline {
  readonly vocabulary: Vocabulary;
  readonly script: Told;
  readonly points: readonly PointOutline[];
  /** Stems of everything the story says: script, points and hooks. */
  readonly stems: ReadonlySet<string>;
  /** Folded names of the company applied to; may be empty. */
  readonly company: readonly string[];
  /** What the story's own link to the company says. */
  readonly link: StoryLink;
  /** Words with a capital in the script before its last quarter: where the story happened, not where it leads. */
  readonly storyPlaces: ReadonlySet<string>;
}

const outlines = new WeakMap<Story, Outline>();

/** The outline of a story; made once per story object. */
export function outlineOf(story: Story): Outline {
  const known = outlines.get(story);
  if (known) return known;
  const made = makeOutline(story);
  outlines.set(story, made);
  return made;
}

function makeOutline(story: Story): Outline {
  const scriptText = story.script?.text ?? '';
  const texts = [
    scriptText,
    ...story.keyPoints.map((point) => `${point.label}: ${point.text}`),
    ...story.hooks.map((hook) => hook.text),
  ];
  const vocabulary = vocabularyOf(texts);
  const script = toldOf(scriptText, vocabulary);
  const company = companyNames(story);
  const drafts = story.keyPoints.map((point) => ({ point, ...pointIdeas(point, vocabulary, company) }));
  const spread = spreadOf(script, drafts);
  const weighted = drafts.map((draft) => ({
    ...draft,
    weights: draft.ideas.map((idea, i) => {
      const common = rarity(spread.get(idea.stem));
      // What the script itself never says is asked for less.
      const scripted =
        script.ideas.length === 0 || script.index.has(idea.stem)
          ? 1
          : script.ideas.some((said) => affinity(idea, said) > 0.5)
            ? 0.85
            : 0.55;
      return (draft.weights[i] ?? 0) * common * scripted;
    }),
  }));
  const clausesByPoint = alignClauses(script, weighted);
  return {
    vocabulary,
    script,
    stems: new Set(texts.flatMap((text) => ideasOf(wordsOf(text), vocabulary).map((idea) => idea.stem))),
    company,
    link: linkOf(story, vocabulary, company),
    storyPlaces: capitalsIn(scriptText.slice(0, Math.floor(scriptText.length * 0.75))),
    points: weighted.map((draft, p) => {
      const scriptClauses = clausesByPoint[p] ?? [];
      const scriptIdeas: Idea[] = [];
      const taken = new Set<string>();
      for (const c of scriptClauses) {
        const clause = script.clauses[c];
        if (!clause) continue;
        for (const idea of script.ideas) {
          if (idea.startWord >= clause.startWord && idea.endWord <= clause.endWord && !taken.has(idea.stem)) {
            taken.add(idea.stem);
            scriptIdeas.push(idea);
          }
        }
      }
      return {
        label: draft.point.label,
        text: draft.point.text,
        isConnection: isConnectionPoint(story, draft.point),
        denies: hasDenial(draft.point.text) || scriptClauses.some((c) => hasDenial(clauseText(script, c))),
        deniedStems: deniedStems(draft.point.text, vocabulary),
        ideas: draft.ideas,
        weights: draft.weights,
        scriptClauses,
        scriptIdeas,
        scriptWeights: scriptIdeas.map((idea) => idea.weight * rarity(spread.get(idea.stem))),
      };
    }),
  };
}

/** Stems of the words that directly follow a denial in a text: "not pleased", "no shouting". */
function deniedStems(text: string, vocabulary: Vocabulary): Set<string> {
  const told = toldOf(text, vocabulary);
  return new Set(
    told.ideas.flatMap((idea) =>
      idea.value === null &&
      /^(?:not|no|never|nobody|nothing|without|\w+n't)$/.test(told.words[idea.startWord - 1]?.folded ?? '')
        ? [idea.stem]
        : [],
    ),
  );
}

/** In how many script sentences and key points each stem stands. */
function spreadOf(script: Told, points: readonly { readonly ideas: readonly Idea[] }[]): Map<string, number> {
  const spread = new Map<string, number>();
  const count = (stems: Iterable<string>): void => {
    for (const stem of new Set(stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  };
  let sentence: string[] = [];
  let at = 0;
  for (const clause of script.clauses) {
    if (clause.opensSentence) {
      count(sentence);
      sentence = [];
    }
    while (at < script.ideas.length && (script.ideas[at]?.startWord ?? 0) < clause.endWord)
      sentence.push(script.ideas[at++]?.stem ?? '');
  }
  count(sentence);
  for (const point of points) count(point.ideas.map((idea) => idea.stem));
  return spread;
}

/** 1 for a word of one point and one sentence, less for words that run through the whole story. */
const rarity = (spread: number | undefined): number => 1 / (1 + 0.35 * Math.max(0, (spread ?? 1) - 2));

const capitalsIn = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap((word) => (/^\p{Lu}/u.test(word.text) ? [word.folded.replace(/'s$/, '')] : [])));

function clauseText(script: Told, c: number): string {
  const clause = script.clauses[c];
  if (!clause) return '';
  const range = rangeOfWords(script, clause.startWord, clause.endWord);
  return script.text.slice(range.start, range.end);
}

/** Ideas of a point's text, and (at less weight) of its label where that says something of its own. */
function pointIdeas(
  point: { readonly label: string; readonly text: string },
  vocabulary: Vocabulary,
  company: readonly string[],
): { ideas: Idea[]; weights: number[] } {
  const ideas: Idea[] = [];
  const weights: number[] = [];
  const companyWords = new Set(company.flatMap((name) => name.split(' ')));
  const seen = new Set<string>();
  const add = (text: string, factor: number): void => {
    const words = wordsOf(text);
    for (const idea of ideasOf(words, vocabulary)) {
      const folded = words[idea.startWord]?.folded.replace(/'s$/, '') ?? '';
      if (seen.has(idea.stem) || companyWords.has(folded)) continue;
      seen.add(idea.stem);
      ideas.push(idea);
      weights.push(idea.weight * factor);
    }
  };
  add(point.text, 1);
  add(point.label, ideas.length === 0 ? 1 : 0.3);
  return { ideas, weights };
}

interface Draft {
  readonly ideas: readonly Idea[];
  readonly weights: readonly number[];
}

const STAY = 0;
const NEXT = 0.08;
const JUMP = 0.22;
const NOWHERE = 0.12;

/**
 * Which clauses of the script tell which point: the best path through (clause, point) by how much of the point a clause
 * carries, where going on to the next point is cheap, jumping costs, and a clause may belong to none. Viterbi.
 */
function alignClauses(script: Told, points: readonly Draft[]): number[][] {
  const byPoint: number[][] = points.map(() => []);
  if (points.length === 0 || script.clauses.length === 0) return byPoint;
  const none = points.length;
  const emission = script.clauses.map((clause) => {
    const said = script.ideas.filter((idea) => idea.startWord >= clause.startWord && idea.endWord <= clause.endWord);
    const scores = points.map((point) => {
      const total = point.weights.reduce((a, b) => a + b, 0);
      if (total === 0) return 0;
      let carried = 0;
      point.ideas.forEach((idea, i) => {
        let best = 0;
        for (const other of said) best = Math.max(best, affinity(idea, other));
        carried += best * (point.weights[i] ?? 0);
      });
      return carried / Math.max(total, 1.5);
    });
    return [...scores, NOWHERE];
  });
  let best = emission[0]?.slice() ?? [];
  const back: number[][] = [];
  for (let c = 1; c < emission.length; c++) {
    const next: number[] = [];
    const from: number[] = [];
    for (let to = 0; to <= none; to++) {
      let top = -Infinity;
      let origin = 0;
      for (let at = 0; at <= none; at++) {
        const cost = at === to ? STAY : to === at + 1 || to === none || at === none ? NEXT : JUMP;
        const score = (best[at] ?? 0) - cost;
        if (score > top) {
          top = score;
          origin = at;
        }
      }
      next.push(top + (emission[c]?.[to] ?? 0));
      from.push(origin);
    }
    best = next;
    back.push(from);
  }
  let state = best.indexOf(Math.max(...best));
  for (let c = script.clauses.length - 1; c >= 0; c--) {
    if (state !== none) byPoint[state]?.unshift(c);
    state = back[c - 1]?.[state] ?? state;
  }
  return byPoint;
}
