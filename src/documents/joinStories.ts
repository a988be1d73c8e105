import type { Located, TextRange } from '../shared/textRange.ts';
import type { Claims } from './claims.ts';
import { isConnectionLabel } from './company.ts';
import { located, spanOf, unwrapped } from './inline.ts';
import type { GuideStory, Passage } from './model.ts';
import { isTold, settleDraft } from './settleDraft.ts';
import { sourceMapOf } from './sourceMap.ts';
import { namedBy } from './storyDraft.ts';
import type { StoryDraft } from './storyDraft.ts';
import { titleCase } from './storyHeadings.ts';
import { finishedScript } from './storyParts.ts';
import { foldName } from './vocabulary.ts';

/** A story before its unplaced passages are known. */
export type JoinedStory = Omit<GuideStory, 'unplaced'>;

/** Joins the card's entries to the sections by number, else category, else title; the rest stand alone. */
export function joinStories(
  text: string,
  drafts: readonly StoryDraft[],
  claims: Claims,
  company: string | null,
): JoinedStory[] {
  for (const draft of drafts) settleDraft(text, draft, claims);
  const sections = drafts.filter((d) => !isCard(d));
  const cards = drafts.filter(isCard);
  const pairs = pairUp(cards, sections);
  const stories = sections.map((section) => joined(text, section, pairs.get(section) ?? null, claims, company));
  const taken = new Set(pairs.values());
  for (const card of cards) if (!taken.has(card)) stories.push(joined(text, null, card, claims, company));
  const numbers = stories.map((s) => s.number);
  // Cards without a section go where their number puts them, if all have one.
  const added = cards.some((c) => !taken.has(c));
  if (added && numbers.every((n) => n !== null)) stories.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return stories;
}

/** In the card, or at the sections' level but with nothing that is told. */
const isCard = (draft: StoryDraft): boolean => draft.origin === 'card' && !isTold(draft);

const onlyLabels = (draft: StoryDraft): boolean =>
  draft.script.length === 0 &&
  draft.scriptFence === null &&
  draft.hooks.length === 0 &&
  draft.keyPoints.length === 0 &&
  draft.loose.length === 0;

function pairUp(cards: readonly StoryDraft[], sections: StoryDraft[]): Map<StoryDraft, StoryDraft> {
  // A bare entry outside a card counts as one where a fuller section of the same number or category follows.
  const bare = sections.filter(
    (s) => onlyLabels(s) && sections.some((o) => o !== s && !onlyLabels(o) && closeness(s, o) > 0),
  );
  for (const entry of bare) sections.splice(sections.indexOf(entry), 1);
  const all = [...cards, ...bare];
  const candidates = all
    .flatMap((card) => sections.map((section) => ({ card, section, score: closeness(card, section) })))
    .filter((c) => c.score > 0)
    .toSorted((a, b) => b.score - a.score);
  const pairs = new Map<StoryDraft, StoryDraft>();
  const used = new Set<StoryDraft>();
  for (const { card, section } of candidates) {
    if (used.has(card) || pairs.has(section)) continue;
    pairs.set(section, card);
    used.add(card);
  }
  return pairs;
}

/** How surely a card's entry and a section are one story; 0 where nothing joins them. */
function closeness(card: StoryDraft, section: StoryDraft): number {
  const a = card.heading;
  const b = section.heading;
  const sameNumber = a.number !== null && a.number === b.number;
  const categories = [categoryOf(card), categoryOf(section)];
  const sameCategory = categories[0] !== null && categories[0] === categories[1];
  const title = titleCloseness(a.title, b.title, categories);
  if (a.number !== null && b.number !== null && !sameNumber)
    return sameCategory && title > 0 ? 1 : sameCategory ? 0.5 : 0;
  return (sameNumber ? 4 : 0) + (sameCategory ? 3 : 0) + 2 * title;
}

const categoryOf = (draft: StoryDraft): string | null => {
  const category = namedBy(draft, 'category') ?? draft.heading.category;
  return category === null ? null : foldName(category);
};

function titleCloseness(a: string, b: string, categories: readonly (string | null)[]): number {
  const words = (title: string): Set<string> =>
    new Set(
      foldName(title)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((w) => w.length > 2 && !/^(?:the|and|story|for|with|time)$/.test(w)),
    );
  const one = words(a);
  const two = words(b);
  // One is called by its title what the other is called by its category.
  if (foldName(a) === (categories[1] ?? '') || foldName(b) === (categories[0] ?? '')) return 1;
  const shared = [...one].filter((w) => two.has(w)).length;
  const smaller = Math.min(one.size, two.size);
  return smaller > 0 && shared / smaller >= 0.5 ? shared / Math.max(one.size, two.size) : 0;
}

function joined(
  text: string,
  section: StoryDraft | null,
  card: StoryDraft | null,
  claims: Claims,
  company: string | null,
): JoinedStory {
  const drafts = [section, card].filter((d) => d !== null);
  const main = section ?? card!;
  const scripts = drafts.map((d) => finishedScript(text, d));
  const told = scripts.find((s) => s.script) ?? null;
  for (const { used, notes } of scripts) {
    claims.claimAll(used);
    for (const note of notes) claims.release(note);
  }
  const keyPoints = drafts.flatMap((d) => d.keyPoints);
  const targets = drafts.flatMap((d) => d.targets);
  const connection = connectionOf(text, drafts, company);
  const title = titleOf(section, card);
  const category = categoryNamed(section, card);
  releaseOtherNames(drafts, title, category, claims);
  return {
    number: main.heading.number ?? card?.heading.number ?? null,
    title,
    category,
    range: section ? { start: section.start, end: section.end } : null,
    cardRange: card ? { start: card.start, end: card.end } : null,
    targetSeconds: targets[0]?.seconds ?? null,
    targetRange: targets[0]?.range ?? null,
    targetPlaces: targets.map((t) => t.range),
    values: eachOnce(drafts.flatMap((d) => d.values)),
    hooks: drafts.flatMap((d) => d.hooks),
    script: told?.script ?? null,
    ...(told?.script ? { scriptMap: sourceMapOf(text, told.script) } : {}),
    keyPoints,
    keyNumbers: drafts.flatMap((d) => d.keyNumbers),
    keyPeople: drafts.flatMap((d) => d.keyPeople),
    connection,
  };
}

function connectionOf(text: string, drafts: readonly StoryDraft[], company: string | null): Located | null {
  const passage = drafts.flatMap((d) => d.connection).toSorted((a, b) => a.start - b.start);
  if (passage.length > 0) {
    const lines = unwrapped(text, passage).lines;
    if (lines.length > 0) return located(text, lines);
  }
  for (const point of drafts.flatMap((d) => d.keyPoints).toReversed()) {
    if (point.label === '' || !isConnectionLabel(point.label, company)) continue;
    return { text: point.text, range: textRangeIn(text, point.range, point.text) };
  }
  return null;
}

/** Where a point's text starts, behind its label. */
function textRangeIn(text: string, range: TextRange, wanted: string): TextRange {
  const at = text.slice(range.start, range.end).lastIndexOf(wanted);
  if (at >= 0) return { start: range.start + at, end: range.start + at + wanted.length };
  const firstWord = wanted.split(/\s+/)[0] ?? '';
  const start = text.slice(range.start, range.end).lastIndexOf(firstWord);
  return spanOf([{ start: range.start + Math.max(start, 0), end: range.end }]);
}

/** Titles and categories that lost against another one stay visible as passages. */
function releaseOtherNames(
  drafts: readonly StoryDraft[],
  title: string,
  category: string | null,
  claims: Claims,
): void {
  for (const { heading, headingRange, named } of drafts) {
    const own = [
      heading.ownTitle && heading.title !== title,
      heading.category !== null && titleCase(heading.category) !== category,
    ];
    if (own.some(Boolean)) claims.release(headingRange);
    for (const { what, text, range } of named) {
      if (what === 'title' ? text !== title : titleCase(text) !== category) claims.release(range);
    }
  }
}

function titleOf(section: StoryDraft | null, card: StoryDraft | null): string {
  const named = namedBy(section, 'title') ?? namedBy(card, 'title');
  if (named !== null) return named;
  for (const d of [section, card]) if (d?.heading.ownTitle) return d.heading.title;
  return (section ?? card)!.heading.title;
}

function categoryNamed(section: StoryDraft | null, card: StoryDraft | null): string | null {
  const named = namedBy(section, 'category') ?? namedBy(card, 'category');
  if (named !== null) return titleCase(named);
  const own = section?.heading.category ?? null;
  const carded = card?.heading.category ?? null;
  // "Night shift - Saving the rota" may be no category; the one that both use, or the card's, is.
  return carded ?? own;
}

/** Gives every unplaced passage to the story that it stands in; the others are the guide's. */
export function shareOut(
  stories: readonly JoinedStory[],
  passages: readonly Passage[],
): { stories: GuideStory[]; rest: Passage[] } {
  const taken = new Map<JoinedStory, Passage[]>();
  const rest: Passage[] = [];
  const inside = (range: TextRange | null, p: Passage): boolean =>
    range !== null && p.range.start >= range.start && p.range.start < range.end;
  for (const passage of passages) {
    const owner = stories.find((s) => inside(s.range, passage) || inside(s.cardRange, passage));
    if (owner) taken.set(owner, [...(taken.get(owner) ?? []), passage]);
    else rest.push(passage);
  }
  return { stories: stories.map((s) => ({ ...s, unplaced: taken.get(s) ?? [] })), rest };
}

/** The card and the section often name the same values. */
function eachOnce(values: readonly Located[]): Located[] {
  const seen = new Set<string>();
  return values.filter(({ text }) => {
    const name = foldName(text);
    return !seen.has(name) && seen.add(name);
  });
}
