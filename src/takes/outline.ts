import type { Story } from '../stories/model.ts';
import { companyNames, isConnectionPoint } from './company.ts';
import { affinity, type Idea, ideasOf, type Vocabulary, vocabularyOf } from './text/ideas.ts';
import { wordsOf } from '../language/words.ts';
import { type Told, toldOf } from './told.ts';

/** A key point made ready: what it asks for, and how the script puts it. */
export interface PointOutline {
  readonly label: string;
  readonly text: string;
  readonly isConnection: boolean;
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
  /** Folded names of the company applied to; may be empty. */
  readonly company: readonly string[];
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
  const spread = new Map<string, number>();
  for (const draft of drafts)
    for (const stem of new Set(draft.ideas.map((idea) => idea.stem))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const weighted = drafts.map((draft) => ({
    ...draft,
    weights: draft.ideas.map((idea, i) => {
      const common = 1 / (1 + 0.35 * ((spread.get(idea.stem) ?? 1) - 1));
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
  const scriptSpread = new Map<string, number>();
  for (const idea of script.ideas) scriptSpread.set(idea.stem, (scriptSpread.get(idea.stem) ?? 0) + 1);
  return {
    vocabulary,
    script,
    company,
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
        ideas: draft.ideas,
        weights: draft.weights,
        scriptClauses,
        scriptIdeas,
        scriptWeights: scriptIdeas.map((idea) => idea.weight / (1 + 0.35 * ((scriptSpread.get(idea.stem) ?? 1) - 1))),
      };
    }),
  };
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
