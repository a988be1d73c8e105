import type { Located, TextRange } from '../shared/textRange.ts';
import type { Claims } from './claims.ts';
import { located, spanOf, unwrapped } from './inline.ts';
import { labelOf } from './labels.ts';
import { trimRange } from './lines.ts';
import { splitList } from './lists.ts';
import type { GuideKeyPoint } from './model.ts';
import type { StoryDraft } from './storyDraft.ts';
import { parseTarget } from './targets.ts';

/** What people number their hooks with: "Hook 2", "Option B", "3". */
export const HOOK_LABEL =
  /^(?:(?:hook|option|opener|opening|version|choice|line|alternative)\s*#?\s*(?:\d{1,2}|[a-h])?|\d{1,2}|[a-h])$/i;

/** Adds a hook; words in brackets after a quoted hook are the person's note and stay unclaimed. */
export function addHook(text: string, draft: StoryDraft, lines: readonly TextRange[], claims: Claims): void {
  let inner = lines.filter((l) => l.start < l.end);
  if (inner.length === 0) return;
  const label = labelOf(text, inner[0]!);
  if (label && HOOK_LABEL.test(label.label)) {
    claims.claim({ start: inner[0]!.start, end: label.value.start });
    inner = [label.value, ...inner.slice(1)].filter((l) => l.start < l.end);
    if (inner.length === 0) return;
  }
  if (inner.length === 1) {
    const pieces = quotedPieces(text, inner[0]!);
    if (pieces) {
      for (const piece of pieces) {
        claims.claim(piece);
        draft.hooks.push(located(text, unwrapped(text, [piece]).lines));
      }
      return;
    }
  }
  claims.claimAll(inner);
  draft.hooks.push(located(text, unwrapped(text, inner).lines));
}

/** `"One" / "Two"` and `"One" (for panels)` as their quotations; null where a line is not made like this. */
function quotedPieces(text: string, line: TextRange): TextRange[] | null {
  const body = text.slice(line.start, line.end);
  if (unwrapped(text, [line]).quoted || !/^["“«„]/.test(body)) return null;
  const pieces: TextRange[] = [];
  let at = 0;
  for (;;) {
    const quote = /^(?:"[^"]+"|“[^”]+”|«[^»]+»|„[^“]+“)/.exec(body.slice(at));
    if (!quote) return null;
    pieces.push({ start: line.start + at, end: line.start + at + quote[0].length });
    at += quote[0].length;
    const rest = body.slice(at);
    if (/^\s*[.,;]?\s*$/.test(rest) || /^\s*(?:[([]|[-–—→])/.test(rest)) return pieces;
    const more = /^\s*(?:[/|;,]|or\b)\s*(?=["“«„])/i.exec(rest);
    if (!more) return null;
    at += more[0].length;
  }
}

/** Adds the lines of a paragraph under the hooks' heading: each line that starts like a hook is one. */
export function addHookLines(text: string, draft: StoryDraft, lines: readonly TextRange[], claims: Claims): void {
  const first = lines[0];
  if (!first) return;
  const starts = (l: TextRange): boolean => {
    const body = text.slice(l.start, l.end);
    const label = labelOf(text, l);
    return /^["“«„‘']/.test(body) || (label !== null && HOOK_LABEL.test(label.label));
  };
  const all = lines.map((l) => text.slice(l.start, l.end)).join(' ');
  if (all.endsWith(':') && lines.length === 1) return;
  let group: TextRange[] = [];
  for (const line of lines) {
    if (group.length > 0 && starts(line)) {
      addHook(text, draft, group, claims);
      group = [];
    }
    group.push(line);
  }
  addHook(text, draft, group, claims);
}

/**
 * A key point from the lines of its item; null where there is nothing to say. `dashes` and `labels`: whether its list
 * writes "Problem - text" or "Problem: text"; in a list that does not, "Split it in three: …" is a sentence.
 */
export function keyPointOf(
  text: string,
  lines: readonly TextRange[],
  dashes: boolean,
  labels = true,
): GuideKeyPoint | null {
  const first = lines[0];
  if (!first) return null;
  const range = spanOf(lines);
  const whole = located(text, unwrapped(text, lines).lines).text;
  const label = labelOf(text, first);
  const named =
    label !== null &&
    (label.bold ||
      (label.separator === ':' && label.label.split(/\s+/).length <= (labels ? 6 : 3)) ||
      (dashes && label.separator === '-'));
  if (!label || !named) return { label: '', text: whole, range };
  const value = [label.value, ...lines.slice(1)].filter((l) => l.start < l.end);
  if (value.length === 0) return { label: '', text: label.label, range };
  return { label: label.label, text: located(text, unwrapped(text, value).lines).text, range };
}

/** Whether a list writes its points as "Problem - text": most items have a short name before a dash, none before a colon. */
export function usesDashes(text: string, items: readonly TextRange[]): boolean {
  const labels = items.map((line) => labelOf(text, line));
  const dashed = labels.filter((l) => l !== null && !l.bold && l.separator === '-' && l.label.split(/\s+/).length <= 4);
  return items.length >= 2 && dashed.length >= Math.ceil(items.length * 0.75);
}

/** Whether a list gives its points names before a colon: at least half of the items do. */
export function usesLabels(text: string, items: readonly TextRange[]): boolean {
  const labelled = items
    .map((line) => labelOf(text, line))
    .filter((l) => l !== null && (l.bold || l.separator === ':'));
  return labelled.length * 2 >= items.length;
}

/** "Key points: context lost; report; team adopted it" on one line. */
export function addKeyPointLine(text: string, draft: StoryDraft, line: TextRange): void {
  const body = text.slice(line.start, line.end);
  // Where semicolons part the points, commas stand inside them.
  const semicolons = /;(?=\s)/.test(body);
  const entries = splitList(text, line, { people: false, semicolons });
  if (entries.length >= (semicolons ? 2 : 3) && !/[.!?]["”]?$/.test(body)) {
    for (const entry of entries) draft.keyPoints.push({ label: '', text: entry.text, range: entry.range });
    return;
  }
  const point = keyPointOf(text, [line], false);
  if (point) draft.keyPoints.push(point);
}

/** The script of a draft, quotation marks off, and the ranges of the paragraphs that turned out to be notes. */
export function finishedScript(
  text: string,
  draft: StoryDraft,
): { script: Located | null; notes: readonly TextRange[]; used: readonly TextRange[] } {
  const paragraphs = draft.script.filter((p) => p.lines.length > 0);
  if (paragraphs.length === 0) {
    const fence = draft.scriptFence;
    if (!fence) return { script: null, notes: [], used: [] };
    const lines = unwrapped(text, fenceLines(text, fence)).lines;
    return lines.length > 0
      ? { script: located(text, lines), notes: [], used: [fence] }
      : { script: null, notes: [], used: [] };
  }
  const marked = paragraphs.some((p) => p.quoted);
  let closed = false;
  const kept: ScriptText[] = [];
  const notes: TextRange[] = [];
  for (const paragraph of paragraphs) {
    const { lines, quoted } = unwrapped(text, paragraph.lines);
    const isNote =
      (marked && !paragraph.quoted) ||
      (kept.length > 0 && closed && !quoted) ||
      (kept.length > 0 &&
        /^\s*(?:\(.*\)|\[.*\])\s*$/s.test(text.slice(spanOf(paragraph.lines).start, spanOf(paragraph.lines).end)));
    if (isNote || lines.length === 0) {
      notes.push(spanOf(paragraph.lines));
      continue;
    }
    kept.push({ lines, quoted });
    closed = quoted;
  }
  const used = paragraphs
    .map((p) => spanOf(p.lines))
    .filter((r) => !notes.includes(r) && !notes.some((n) => n.start === r.start));
  if (kept.length === 0) return { script: null, notes, used: [] };
  openEnds(text, kept);
  const pieces = kept.map((k) => located(text, k.lines));
  return {
    script: { text: pieces.map((p) => p.text).join('\n\n'), range: spanOf(pieces.map((p) => p.range)) },
    notes,
    used,
  };
}

interface ScriptText {
  lines: TextRange[];
  readonly quoted: boolean;
}

/** A quotation over several paragraphs opens in each and closes in the last: those marks are taken off too. */
function openEnds(text: string, paragraphs: ScriptText[]): void {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return;
  const opening = text.charAt(first.lines[0]!.start);
  const lastLine = last.lines.at(-1)!;
  const closing = text.charAt(lastLine.end - 1);
  if (!/["“„«]/.test(opening) || first.quoted) return;
  const alone = paragraphs.length === 1;
  const body = text.slice(first.lines[0]!.start + 1, lastLine.end);
  if (alone && /["”“»]/.test(body)) return;
  if (!alone && !/["”“»]/.test(closing)) return;
  for (const p of paragraphs) {
    const line = p.lines[0]!;
    if (text.charAt(line.start) === opening) p.lines[0] = { start: line.start + 1, end: line.end };
  }
  if (!alone) {
    const end = last.lines.at(-1)!;
    last.lines[last.lines.length - 1] = { start: end.start, end: end.end - 1 };
  }
}

function fenceLines(text: string, fence: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  for (const match of text.slice(fence.start, fence.end).matchAll(/[^\r\n]+/g)) {
    const line = trimRange(text, {
      start: fence.start + match.index,
      end: fence.start + match.index + match[0].length,
    });
    if (line.start < line.end) lines.push(line);
  }
  return lines;
}

/** A target from a label's value, or null. */
export function targetOf(text: string, value: TextRange): ReturnType<typeof parseTarget> {
  return parseTarget(text.slice(value.start, value.end), { bare: true });
}
