import type { StoryView } from '../../operations/views.ts';
import type { TextRange } from '../../shared/textRange.ts';
import type { Field } from '../editing/saveField.ts';
import { lineEnd, newSlot, type Slot, slotAfter, slotAt, slotText } from '../editing/slots.ts';

type StoryField = Field<StoryView>;

const at = (range: TextRange | null | undefined, ownLine = false): Slot | null =>
  range ? slotAt(range, ownLine) : null;

/** "45 seconds" of the story's heading or label; a new label line where the document has none. */
export const targetField: StoryField = simple(
  'target',
  (view) => {
    const { targetRange } = view.story;
    return targetRange && { ...slotAt(targetRange), also: sameTarget(view, targetRange) };
  },
  (view) => labelSlot(view, 'Time'),
);

/** All values as one line, with commas between them. */
export const valuesField: StoryField = simple(
  'values',
  ({ story }) => {
    const first = story.values[0];
    const last = story.values.at(-1);
    return first && last ? slotAt({ start: first.range.start, end: last.range.end }) : null;
  },
  (view) => labelSlot(view, 'Values'),
);

export const scriptField: StoryField = simple(
  'script',
  ({ story }) => at(story.script?.range),
  (view) => sectionSlot(view, 'The Story:', '"', '"'),
);

export const hookField = (index: number): StoryField => listField(`hook-${index}`, index, hookRanges, newHookSlot);

export const newHookField: StoryField = { key: 'hook-new', locate: newHookSlot, locateNew: newHookSlot };

export const keyPointField = (index: number): StoryField =>
  listField(`key-point-${index}`, index, keyPointRanges, newKeyPointSlot);

export const newKeyPointField: StoryField = {
  key: 'key-point-new',
  locate: newKeyPointSlot,
  locateNew: newKeyPointSlot,
};

/** The link to the company. Without one it is written as the last key point, which is where guides keep it. */
export const connectionField: StoryField = simple(
  'connection',
  ({ story }) => at(story.connection?.range),
  (view) => {
    const slot = newKeyPointSlot(view);
    return { ...slot, before: `${slot.before}Connection: ` };
  },
);

/** The label line of the card that repeats the target of the heading, or the other way round. */
function sameTarget({ story, documentText }: StoryView, target: TextRange): TextRange[] {
  const written = documentText.slice(target.start, target.end);
  return [story.cardRange, story.range].flatMap((part) => {
    if (!part || (target.start >= part.start && target.end <= part.end)) return [];
    const lines = documentText.slice(part.start, part.end);
    const match = /^(?:#.*\(|[^\w\n]*(?:time|target|length|duration)[^\w\n]*[:*][^\w\n]*)(.+?)\)?[ \t]*\r?$/im.exec(
      lines,
    );
    if (!match?.[1] || match[1] !== written) return [];
    const start = part.start + match.index + match[0].lastIndexOf(match[1]);
    return [{ start, end: start + written.length }];
  });
}

function simple(key: string, find: (view: StoryView) => Slot | null, make: (view: StoryView) => Slot): StoryField {
  return { key, locate: (view) => find(view) ?? make(view), locateNew: make };
}

function listField(
  key: string,
  index: number,
  rangesOf: (view: StoryView) => readonly TextRange[],
  make: (view: StoryView) => Slot,
): StoryField {
  return {
    key,
    locate(view, base) {
      const ranges = rangesOf(view);
      const slots = ranges.map((range) => slotAt(range, true));
      const same =
        base === null ? undefined : nearest(slots, index, (slot) => slotText(view.documentText, slot) === base);
      return same ?? slots[index] ?? null;
    },
    locateNew: make,
  };
}

function nearest(slots: readonly Slot[], index: number, fits: (slot: Slot) => boolean): Slot | undefined {
  const order = slots.map((_, i) => i).sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  const found = order.find((i) => fits(slots[i]!));
  return found === undefined ? undefined : slots[found];
}

const hookRanges = (view: StoryView) => view.story.hooks.map(({ range }) => range);
const keyPointRanges = (view: StoryView) => view.story.keyPoints.map(({ range }) => range);

function newHookSlot(view: StoryView): Slot {
  const last = hookRanges(view).at(-1);
  return last ? slotAfter(view.documentText, last) : sectionSlot(view, 'Opening Hooks:', '- "', '"', 'start');
}

function newKeyPointSlot(view: StoryView): Slot {
  const last = keyPointRanges(view).at(-1);
  return last ? slotAfter(view.documentText, last) : sectionSlot(view, 'Key Points to Remember:', '- ', '');
}

/** A labelled line right under the heading of the story's card, or of its section. */
function labelSlot({ story, documentText }: StoryView, label: string): Slot {
  const home = story.cardRange ?? story.range;
  const offset = lineEnd(documentText, home?.start ?? 0);
  // Without a blank line, a label under a loose title would run into it.
  const gap = story.cardRange && documentText[story.cardRange.start] === '#' ? '\n' : '\n\n';
  return newSlot(offset, `${gap}**${label}:** `);
}

/** A new passage of the story's section, with a heading one level below the section's own. */
function sectionSlot(
  { story, documentText }: StoryView,
  heading: string,
  before: string,
  after: string,
  where: 'start' | 'end' = 'end',
): Slot {
  const section = story.range;
  if (!section) {
    const name = story.number === null ? story.title : `Story ${story.number}: ${story.title}`;
    return newSlot(documentText.trimEnd().length, `\n\n## ${name}\n\n### ${heading}\n${before}`, `${after}\n`);
  }
  const hashes = /^#+/.exec(documentText.slice(section.start))?.[0];
  const title = hashes ? `${hashes}# ${heading}` : heading;
  const body = withoutRule(documentText.slice(section.start, section.end));
  const offset = where === 'start' ? afterLabels(documentText, section) : section.start + body.length;
  return newSlot(offset, `\n\n${title}\n${before}`, after);
}

/** A section's text without the blank lines and the rule that part it from the next one. */
function withoutRule(text: string): string {
  const trimmed = text.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1).trim();
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(lastLine) ? withoutRule(trimmed.slice(0, -lastLine.length)) : trimmed;
}

/** End of the section's heading, or of the labels right under it ("**Values:** …"), which belong to it. */
function afterLabels(text: string, section: TextRange): number {
  const label = /^[ \t]*(?:\*\*[^*\n]{1,30}\*\*|(?:values?|time|target|key \w+)[ \t]*[-:–])/i;
  let end = lineEnd(text, section.start);
  for (let at = end; at < section.end;) {
    const next = text.indexOf('\n', at) + 1;
    if (next === 0 || next >= section.end) break;
    at = lineEnd(text, next);
    const line = text.slice(next, at);
    if (label.test(line)) end = at;
    else if (line.trim() !== '') break;
  }
  return end;
}
