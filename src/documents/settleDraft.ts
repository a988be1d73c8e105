import type { TextRange } from '../shared/textRange.ts';
import type { Claims } from './claims.ts';
import { located, unwrapped } from './inline.ts';
import type { StoryDraft } from './storyDraft.ts';
import { readIntro } from './storyIntro.ts';
import { addHook, keyPointOf, usesDashes, usesLabels } from './storyParts.ts';

/** Whether a draft tells the story, and is no mere entry of the card, wherever it stands. */
export const isTold = (draft: StoryDraft): boolean =>
  draft.script.length > 0 || draft.scriptFence !== null || (draft.hooks.length > 0 && draft.keyPoints.length > 0);

/** Settles what a draft left open: script and points from loose text or from Situation, Task, Action, Result. */
export function settleDraft(text: string, draft: StoryDraft, claims: Claims): void {
  settleParts(text, draft, claims);
  if (draft.origin === 'card' && !isTold(draft)) return;
  const scripted = new Set(draft.script.map((p) => p.lines));
  for (const { lines, item, quoted } of draft.loose) {
    if (
      item ||
      (quoted && lines.length > 1) ||
      scripted.has(lines) ||
      (draft.targets.length > 0 && draft.values.length > 0)
    )
      continue;
    const intro = readIntro(text, lines);
    if (intro.target && draft.targets.length === 0) draft.targets.push(intro.target);
    if (draft.values.length === 0) draft.values.push(...intro.values);
    if (draft.keyNumbers.length === 0) draft.keyNumbers.push(...intro.keyNumbers);
    // Else it stays visible as the note that it is.
    if (intro.isWhole) claims.claimAll(lines);
  }
}

function settleParts(text: string, draft: StoryDraft, claims: Claims): void {
  const words = (lines: readonly TextRange[]): number =>
    lines.reduce((n, l) => n + text.slice(l.start, l.end).split(/\s+/).length, 0);
  if (draft.star.length > 0) {
    const prose = draft.star.filter((s) => !s.item);
    const told =
      draft.script.length === 0 && draft.scriptFence === null && prose.reduce((n, s) => n + words(s.lines), 0) >= 40;
    for (const star of draft.star) {
      claims.claim(star.whole);
      if (told && !star.item) draft.script.push({ lines: star.lines, quoted: false, item: false });
      else
        draft.keyPoints.push({
          label: star.label,
          text: located(text, unwrapped(text, star.lines).lines).text,
          range: star.whole,
        });
    }
  }
  if (draft.origin === 'card' && !isTold(draft)) return;
  const items = draft.loose.filter((l) => l.item);
  if (draft.hooks.length === 0 && items.length > 0 && items.every((i) => unwrapped(text, i.lines).quoted)) {
    for (const item of items) addHook(text, draft, item.lines, claims);
  } else if (draft.keyPoints.length === 0 && items.length >= 2) {
    const dashes = usesDashes(
      text,
      items.map((i) => i.lines[0]!),
    );
    const labels = usesLabels(
      text,
      items.map((i) => i.lines[0]!),
    );
    for (const item of items) {
      const point = keyPointOf(text, item.lines, dashes, labels);
      if (point) draft.keyPoints.push(point);
      claims.claimAll(item.lines);
    }
  }
  takeAsidePoints(text, draft, claims);
  if (draft.script.length > 0 || draft.scriptFence) return;
  const prose = draft.loose.filter((l) => !l.item);
  const told = prose.filter((l) => (l.quoted || unwrapped(text, l.lines).quoted) && words(l.lines) >= 12);
  const chosen = told.length > 0 ? told : prose.filter((l) => words(l.lines) >= 25);
  if (chosen.length === 0) {
    // Under a heading of the person's own, prose that says "I" again and again is the story.
    const spoken = (lines: readonly TextRange[]): boolean =>
      words(lines) >= 25 &&
      (lines
        .map((l) => text.slice(l.start, l.end))
        .join(' ')
        .match(/(?<![\p{L}\p{N}])(?:I|i|my|we)(?![\p{L}\p{N}])/gu)?.length ?? 0) >= 3;
    const prose = draft.asides.filter((a) => !a.item);
    const first = prose.findIndex((a) => spoken(a.lines));
    for (const aside of first < 0 ? [] : prose.slice(first)) {
      if (!spoken(aside.lines)) break;
      draft.script.push({ lines: aside.lines, quoted: aside.quoted, item: false });
    }
    return;
  }
  for (const paragraph of chosen) draft.script.push({ lines: paragraph.lines, quoted: paragraph.quoted, item: false });
}

/** In a told story without points, a list of short lines under a name of its person's own is the points. */
function takeAsidePoints(text: string, draft: StoryDraft, claims: Claims): void {
  if (draft.keyPoints.length > 0 || draft.star.length > 0 || !isTold(draft)) return;
  const items = draft.asides.filter((a) => a.item);
  const short = (lines: readonly TextRange[]): boolean => {
    const body = lines.map((l) => text.slice(l.start, l.end)).join(' ');
    return body.split(/\s+/).length <= 14 && !/\?\W*$/.test(body);
  };
  if (items.length < 2 || !items.every((item) => short(item.lines))) return;
  const firsts = items.map((i) => i.lines[0]!);
  for (const item of items) {
    const point = keyPointOf(text, item.lines, usesDashes(text, firsts), usesLabels(text, firsts));
    if (point) draft.keyPoints.push(point);
    claims.claimAll(item.lines);
  }
}
