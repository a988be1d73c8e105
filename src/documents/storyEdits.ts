import { type Failure, failure } from '../shared/failure.ts';
import { message, type Message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { TextRange } from '../shared/textRange.ts';
import { labelOf } from './labels.ts';
import { inTableRow, linesAround, lineStyle, nextPrefix, oneLine, withLineEnding } from './lineStyle.ts';
import type { ChecklistItem, GuideKeyPoint, GuideStory, SourceDocument, TextEdit } from './model.ts';
import { newHooks, newKeyPoints, newScript, newTarget, newValues } from './newParts.ts';
import { parseTarget } from './targets.ts';

/** A change to one field of a story. Indexes are into the story's own lists. */
export type StoryChange =
  | { readonly field: 'title'; readonly value: string }
  | { readonly field: 'target'; readonly value: string }
  | { readonly field: 'values'; readonly value: readonly string[] }
  | { readonly field: 'script'; readonly value: string }
  | { readonly field: 'hook'; readonly action: 'set'; readonly index: number; readonly value: string }
  | { readonly field: 'hook'; readonly action: 'add'; readonly value: string }
  | { readonly field: 'hook'; readonly action: 'remove'; readonly index: number }
  | { readonly field: 'keyPoint'; readonly action: 'set'; readonly index: number; readonly value: PointText }
  | { readonly field: 'keyPoint'; readonly action: 'add'; readonly value: PointText }
  | { readonly field: 'keyPoint'; readonly action: 'remove'; readonly index: number };

export interface PointText {
  readonly label: string;
  readonly text: string;
}

export type StoryEditFailure = Failure<'value-empty' | 'target-unreadable' | 'item-missing' | 'no-place-for-field'>;

/**
 * The edits that make a change in the person's own way of writing: markers, quotation marks, labels and indent stay,
 * and a part that is not there yet is written as the guide's other stories write it. Ranges are in `document.text`,
 * which `story` must have been read from.
 */
export function editStoryField(
  document: SourceDocument,
  story: GuideStory,
  change: StoryChange,
): Result<TextEdit[], StoryEditFailure> {
  const { text } = document;
  switch (change.field) {
    case 'title':
      return setTitle(text, story, change.value);
    case 'target':
      return setTarget(document, story, change.value);
    case 'values':
      return setValues(document, story, change.value);
    case 'script':
      return setScript(document, story, change.value);
    case 'hook': {
      if (change.action === 'remove')
        return removed(
          text,
          story.hooks.map((h) => h.range),
          change.index,
          message('hook'),
        );
      if (isBlank(change.value)) return empty(message('hook'));
      if (change.action === 'add') {
        const last = story.hooks.at(-1);
        return last
          ? ok([
              added(
                text,
                story.hooks.map((h) => h.range),
                change.value,
              ),
            ])
          : newHooks(document, story, oneLine(change.value, false));
      }
      const hook = story.hooks[change.index];
      return hook
        ? ok([{ range: hook.range, text: oneLine(change.value, inTableRow(text, hook.range)) }])
        : missing(message('hook'), change.index, story.hooks.length);
    }
    case 'keyPoint': {
      if (change.action === 'remove')
        return removed(
          text,
          story.keyPoints.map((p) => p.range),
          change.index,
          message('key point'),
        );
      if (isBlank(change.value.text)) return empty(message('key point'));
      if (change.action === 'add') {
        const last = story.keyPoints.at(-1);
        return last
          ? ok([addedPoint(text, story.keyPoints, last, change.value)])
          : newKeyPoints(document, story, change.value);
      }
      const point = story.keyPoints[change.index];
      return point
        ? ok([{ range: point.range, text: pointLike(text, point, change.value) }])
        : missing(message('key point'), change.index, story.keyPoints.length);
    }
  }
}

/** Checks or unchecks an item's box. */
export function setChecklistItem(item: ChecklistItem, checked: boolean): TextEdit {
  return { range: item.boxRange, text: checked ? 'x' : ' ' };
}

const isBlank = (value: string): boolean => value.trim() === '';

const empty = (what: Message): Result<TextEdit[], StoryEditFailure> =>
  err(failure('value-empty', message('This {what} would be empty. Write a few words, or remove it.', { what })));

const missing = (what: Message, index: number, count: number): Result<TextEdit[], StoryEditFailure> =>
  err(
    failure(
      'item-missing',
      message(
        'There is no {what} number {number}; the story has {count}. It may have been removed elsewhere: look again.',
        { what, number: index + 1, count },
      ),
    ),
  );

function setTitle(text: string, story: GuideStory, value: string): Result<TextEdit[], StoryEditFailure> {
  if (isBlank(value)) return empty(message('title'));
  for (const range of [story.cardRange, story.range]) {
    if (!range) continue;
    const at = text.slice(range.start, range.end).indexOf(story.title);
    const start = range.start + at;
    const line = linesAround(text, { start: range.start, end: range.start });
    // The title stands in the heading, or behind a label of its own.
    const labelled =
      at >= 0 && /\b(?:title|name)\W*$/i.test(text.slice(linesAround(text, { start, end: start }).start, start));
    if (at < 0 || (start > line.end && !labelled)) continue;
    return ok([{ range: { start, end: start + story.title.length }, text: oneLine(value, inTableRow(text, range)) }]);
  }
  return err(
    failure(
      'no-place-for-field',
      message('"{title}" does not stand in the story\'s heading word for word. Change the heading in the text.', {
        title: story.title,
      }),
    ),
  );
}

function setTarget(document: SourceDocument, story: GuideStory, value: string): Result<TextEdit[], StoryEditFailure> {
  const written = oneLine(value, false);
  if (!parseTarget(written, { bare: true })) {
    return err(
      failure(
        'target-unreadable',
        message('"{written}" is no target time. Write it like "60 seconds", "45-60 sec" or "1:30".', { written }),
      ),
    );
  }
  const places = story.targetPlaces ?? (story.targetRange ? [story.targetRange] : []);
  if (places.length > 0) return ok(places.map((range) => ({ range, text: written })));
  return newTarget(document, story, written);
}

function setValues(
  document: SourceDocument,
  story: GuideStory,
  value: readonly string[],
): Result<TextEdit[], StoryEditFailure> {
  const { text } = document;
  const names = value.map((v) => v.trim()).filter((v) => v !== '');
  const [first, second] = story.values;
  const last = story.values.at(-1);
  if (!first || !last) return names.length === 0 ? ok([]) : newValues(document, story, names);
  const table = inTableRow(text, first.range);
  const separator = second ? text.slice(first.range.end, second.range.start) : ', ';
  // Card and section may both list values; the second list is left to the person.
  const together = /^[^\p{L}\p{N}]*$/u.test(separator)
    ? story.values.filter((v, i) => i === 0 || text.slice(story.values[i - 1]!.range.end, v.range.start) === separator)
    : [first];
  const end = second && together.length > 1 ? together.at(-1)!.range.end : first.range.end;
  return ok([{ range: { start: first.range.start, end }, text: names.map((n) => oneLine(n, table)).join(separator) }]);
}

function setScript(document: SourceDocument, story: GuideStory, value: string): Result<TextEdit[], StoryEditFailure> {
  if (isBlank(value)) return empty(message('script'));
  const { text } = document;
  if (!story.script) return newScript(document, story, paragraphsOf(value).join('\n\n'));
  const { range } = story.script;
  if (inTableRow(text, range)) return ok([{ range, text: oneLine(value, true) }]);
  const { prefix, suffix } = lineStyle(text, range);
  const quote = /^[ \t]*>[ \t]?/.exec(prefix)?.[0] ?? '';
  const indent = quote === '' ? (/^[ \t]*/.exec(prefix)?.[0] ?? '') : '';
  const gap = quote === '' ? `\n\n${indent}` : `\n${quote.trimEnd()}\n${quote}`;
  // Emphasis ends with its paragraph, so its marks stand around each.
  const marks = /[*_]+["“„«]?$|["“„«]?[*_]+$/.exec(prefix)?.[0] ?? '';
  const between = marks === '' ? gap : `${suffix}${gap}${marks}`;
  return ok([{ range, text: paragraphsOf(value).join(between) }]);
}

const paragraphsOf = (value: string): string[] =>
  value
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/)
    .map((p) => oneLine(p, false))
    .filter((p) => p !== '');

/** A new item behind the last one, written like it. */
function added(text: string, items: readonly TextRange[], value: string): TextEdit {
  const last = items.at(-1)!;
  const before = items.at(-2);
  const table = inTableRow(text, last);
  const written = oneLine(value, table);
  const { prefix, suffix } = lineStyle(text, last);
  const close = last.end + suffix.length;
  if (before && sameLine(text, before, last)) {
    return {
      range: { start: close, end: close },
      text: text.slice(before.end, last.start) + written + suffix.slice(0, 0) + quoteOf(suffix),
    };
  }
  const end = linesAround(text, last).end;
  return { range: { start: end, end }, text: `\n${nextPrefix(prefix)}${written}${suffix}` };
}

const quoteOf = (suffix: string): string => suffix.replace(/[ \t|].*$/, '');

const sameLine = (text: string, a: TextRange, b: TextRange): boolean => !/[\r\n]/.test(text.slice(a.start, b.start));

function addedPoint(text: string, points: readonly GuideKeyPoint[], last: GuideKeyPoint, value: PointText): TextEdit {
  const before = points.at(-2);
  if (before && sameLine(text, before.range, last.range))
    return added(
      text,
      points.map((p) => p.range),
      value.label === '' ? value.text : `${value.label}: ${value.text}`,
    );
  const { prefix, suffix } = lineStyle(text, last.range);
  const end = linesAround(text, last.range).end;
  return { range: { start: end, end }, text: `\n${nextPrefix(prefix)}${pointLike(text, last, value)}${suffix}` };
}

/** A point's words in the way in which another one is written: bold label, dash, table cells. */
function pointLike(text: string, like: GuideKeyPoint, value: PointText): string {
  const { range } = like;
  const source = text.slice(range.start, range.end);
  const table = inTableRow(text, range);
  const label = oneLine(value.label, table);
  const said = oneLine(value.text, table);
  if (table && like.label !== '') {
    const bar = /\s*(?<!\\)\|\s*/.exec(source)?.[0] ?? ' | ';
    return `${label}${bar}${said}`;
  }
  const line = labelOf(text, { start: range.start, end: range.end });
  if (!line || like.label === '' || label === '') return label === '' ? said : `${label}: ${said}`;
  const at = source.indexOf(line.label);
  if (at < 0) return `${label}: ${said}`;
  return source.slice(0, at) + label + source.slice(at + line.label.length, line.value.start - range.start) + said;
}

function removed(
  text: string,
  items: readonly TextRange[],
  index: number,
  what: Message,
): Result<TextEdit[], StoryEditFailure> {
  const item = items[index];
  if (!item) return missing(what, index, items.length);
  const before = items[index - 1];
  const after = items[index + 1];
  // Several on one line: only this one and what parts it from its neighbour goes.
  if (after && sameLine(text, item, after)) return ok([{ range: { start: item.start, end: after.start }, text: '' }]);
  if (before && sameLine(text, before, item)) return ok([{ range: { start: before.end, end: item.end }, text: '' }]);
  return ok([{ range: withLineEnding(text, linesAround(text, item)), text: '' }]);
}
