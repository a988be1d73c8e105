import { spokenWords } from '../language/spokenForm.ts';
import type { Story } from '../stories/model.ts';
import { type PlacedPoint, placedPoints } from './resultPoints.ts';

/** A piece of a story, and whether there is room for it. */
export interface SqueezePiece {
  readonly kind: 'hook' | 'point' | 'fact' | 'connection';
  readonly label: string;
  readonly text: string;
  /** Index into the story's key points; null for other pieces. */
  readonly point: number | null;
  readonly factId: string | null;
  readonly wanted: boolean;
}

/** A point is told in somewhat more words than it is noted in. */
const TOLD_PER_NOTED = 1.4;
const LEAST_POINT_WORDS = 6;
/** A key fact that no kept point holds takes half a clause. */
const FACT_WORDS = 4;
/** One sentence. */
const CONNECTION_WORDS = 18;
const HOOK_WORDS = 14;

/** Of the points by part: how it ended and what was done before how it began. */
const PART_ORDER = ['result', 'action', 'situation', 'task', 'connection'] as const;

/**
 * What a telling of so many seconds should keep, in this order: the result, the hook, one sentence of connection, one thing
 * that was done, how it began, the key facts, and the rest, as long as there is room at the person's pace. The first result, or the
 * first point where none is named so, is always kept.
 */
export function planSqueeze(story: Story, seconds: number, wordsPerMinute: number): readonly SqueezePiece[] {
  let room = (seconds * wordsPerMinute) / 60;
  const points = placedPoints(story).toSorted((a, b) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part));
  const results = points.filter(({ part }) => part === 'result');
  const others = points.filter(({ part }) => part !== 'result');
  const keep = (words: number, always = false): boolean => {
    if (words > room && !always) return false;
    room -= words;
    return true;
  };
  const pieces: SqueezePiece[] = [];
  const point = ({ label, text, index }: PlacedPoint, always = false): void => {
    const words = Math.max(LEAST_POINT_WORDS, TOLD_PER_NOTED * spokenWords(text).length);
    pieces.push({ kind: 'point', label, text, point: index, factId: null, wanted: keep(words, always) });
  };
  const facts = (): void => {
    const kept = pieces.filter(({ wanted }) => wanted).map(({ text }) => text.toLowerCase());
    const key = story.facts.filter((fact) => fact.key);
    for (const fact of key.length > 0 ? key : story.facts.slice(0, 4)) {
      const isIn = kept.some((text) => text.includes(fact.text.toLowerCase()));
      const wanted = keep(isIn ? 0 : FACT_WORDS);
      pieces.push({ kind: 'fact', label: fact.about, text: fact.text, point: null, factId: fact.id, wanted });
    }
  };

  const [first, ...rest] = results.length > 0 ? [...results, ...others] : others;
  if (first) point(first, true);
  const hook = story.hooks[0];
  if (hook) {
    const wanted = keep(Math.min(HOOK_WORDS, spokenWords(hook.text).length));
    pieces.push({ kind: 'hook', label: 'Hook', text: hook.text, point: null, factId: null, wanted });
  }
  if (story.connection) {
    const wanted = keep(Math.min(CONNECTION_WORDS, spokenWords(story.connection.text).length + 4));
    pieces.push({
      kind: 'connection',
      label: 'Connection',
      text: story.connection.text,
      point: null,
      factId: null,
      wanted,
    });
  }
  // One thing that was done and one that says why: without them the result hangs in the air.
  for (const part of ['action', 'situation'] as const) {
    const index = rest.findIndex((one) => one.part === part);
    if (index !== -1) point(rest.splice(index, 1)[0]!);
  }
  facts();
  for (const one of rest) point(one);
  return pieces;
}
