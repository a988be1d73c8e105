import { type Failure, failure } from '../shared/failure.ts';
import { message, type Message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { TextRange } from '../shared/textRange.ts';
import { inTableRow, linesAround, lineStyle } from './lineStyle.ts';
import { labelOf } from './labels.ts';
import type { GuideDocument, GuideStory, SourceDocument, TextEdit } from './model.ts';
import { parseGuide } from './parseGuide.ts';
import { readStoryHeading } from './storyHeadings.ts';
import { partNamed } from './vocabulary.ts';

type Made = Result<TextEdit[], Failure<'no-place-for-field'>>;

const DEFAULTS = { hooks: 'Opening Hooks', script: 'The Story', keyPoints: 'Key Points' } as const;
type Part = keyof typeof DEFAULTS;

/** How the guide's other stories write a part: the line above it, and what stands around its first piece. */
interface Sample {
  readonly above: string;
  readonly prefix: string;
  readonly suffix: string;
}

export const newHooks = (document: SourceDocument, story: GuideStory, value: string): Made =>
  addPart(document, story, 'hooks', ({ prefix, suffix }) => prefix + value + suffix);

export const newScript = (document: SourceDocument, story: GuideStory, value: string): Made =>
  addPart(document, story, 'script', ({ prefix, suffix }) => {
    const quote = /^[ \t]*>[ \t]?/.exec(prefix)?.[0];
    return prefix + (quote ? value.replaceAll('\n\n', `\n${quote.trimEnd()}\n${quote}`) : value) + suffix;
  });

export const newKeyPoints = (
  document: SourceDocument,
  story: GuideStory,
  value: { label: string; text: string },
): Made =>
  addPart(
    document,
    story,
    'keyPoints',
    ({ prefix, suffix }) => `${prefix}${value.label === '' ? '' : `${value.label}: `}${value.text}${suffix}`,
  );

/** Adds a target to the heading: "## Story 1: Risk" → "## Story 1: Risk (60 seconds)". */
export function newTarget({ text }: SourceDocument, story: GuideStory, value: string): Made {
  const range = story.range ?? story.cardRange;
  if (!range || inTableRow(text, range)) return noPlace(story, message('a target'));
  const line = linesAround(text, { start: range.start, end: range.start });
  const end =
    /[ \t]*(?:#+|[:：]?\**_*[:：]?)?[ \t]*$/.exec(text.slice(line.start, line.end))?.index ?? line.end - line.start;
  return ok([{ range: { start: line.start + end, end: line.start + end }, text: ` (${value})` }]);
}

/** Adds a "Values" label beside the story's other labels, written like them. */
export function newValues(document: SourceDocument, story: GuideStory, names: readonly string[]): Made {
  const { text } = document;
  for (const range of [story.cardRange, story.range]) {
    if (!range || inTableRow(text, range)) continue;
    const other = labelLine(text, range);
    if (other) {
      const { line, label, start } = other;
      const body = text.slice(line.start, line.end);
      const styled =
        body.slice(0, start) +
        body
          .slice(start)
          .replace(label.name, 'Values')
          .slice(0, label.valueAt - start + 'Values'.length - label.name.length);
      return ok([{ range: { start: line.start, end: line.start }, text: `${styled.trimEnd()} ${names.join(', ')}\n` }]);
    }
    const heading = linesAround(text, { start: range.start, end: range.start });
    return ok([{ range: { start: heading.end, end: heading.end }, text: `\n\n**Values:** ${names.join(', ')}` }]);
  }
  return noPlace(story, message('values'));
}

/** The first label line such as "**Time:** 45 seconds" of a story's heading part. */
function labelLine(text: string, range: TextRange) {
  let at = linesAround(text, { start: range.start, end: range.start }).end;
  while (at < range.end) {
    const next = at + (text.startsWith('\r\n', at) ? 2 : 1);
    const line = linesAround(text, { start: next, end: next });
    const body = text.slice(line.start, line.end);
    if (/^\s*#/.test(body)) return null;
    const marker = /^[ \t>]*(?:[-*+•]\s+)?/.exec(body)?.[0].length ?? 0;
    const label = labelOf(text, { start: line.start + marker, end: line.end });
    const part = label ? partNamed(label.label) : null;
    if (
      label &&
      label.value.start < label.value.end &&
      (part === 'target' || part === 'keyNumbers' || part === 'keyPeople')
    ) {
      return { line, start: marker, label: { name: label.label, valueAt: label.value.start - line.start } };
    }
    if (line.end <= at) break;
    at = line.end;
  }
  return null;
}

const noPlace = (story: GuideStory, what: Message): Made =>
  err(
    failure(
      'no-place-for-field',
      message(
        '"{title}" has no place for {what}: it stands only in a table. Give the story a heading of its own first, or add a column.',
        { title: story.title, what },
      ),
    ),
  );

function addPart(document: SourceDocument, story: GuideStory, part: Part, write: (sample: Sample) => string): Made {
  const { text } = document;
  const guide = parseGuide(document);
  const sample = sampleOf(text, guide, part) ?? defaultSample(text, story, guide, part);
  const body = `${sample.above}\n${write(sample)}`;
  if (!story.range) return newSection(text, guide, story, body);
  const at = placeFor(text, story, part);
  return ok([{ range: { start: at, end: at }, text: `\n\n${body}` }]);
}

/** Hooks come first, then the script, then the points: after whatever of these is there. */
function placeFor(text: string, story: GuideStory, part: Part): number {
  const before: TextRange[] = [];
  if (part !== 'hooks') before.push(...story.hooks.map((h) => h.range));
  if (part === 'keyPoints' && story.script) before.push(story.script.range);
  const inside = before.filter((r) => story.range && r.start >= story.range.start && r.end <= story.range.end);
  const last = inside.toSorted((a, b) => a.end - b.end).at(-1);
  if (last) return linesAround(text, last).end;
  const section = story.range!;
  let end = linesAround(text, { start: section.start, end: section.start }).end;
  const labelled = [
    story.targetRange,
    ...(story.targetPlaces ?? []),
    ...story.values.map((v) => v.range),
    ...story.keyNumbers.map((n) => n.range),
    ...story.keyPeople.map((p) => p.range),
  ];
  for (const range of labelled)
    if (range && range.start >= section.start && range.end <= section.end)
      end = Math.max(end, linesAround(text, range).end);
  return end;
}

/** The part as another story writes it: its heading line, and the first piece with what stands around it. */
function sampleOf(text: string, guide: GuideDocument, part: Part): Sample | null {
  for (const story of guide.stories) {
    const first =
      part === 'hooks' ? story.hooks[0]?.range : part === 'script' ? story.script?.range : story.keyPoints[0]?.range;
    if (!first || !story.range || first.start < story.range.start || inTableRow(text, first)) continue;
    const above = lineAbove(text, story.range.start, first.start, part);
    if (above === null) continue;
    const { prefix, suffix } = lineStyle(text, first);
    if (/[\p{L}]/u.test(prefix)) continue;
    return { above, prefix, suffix };
  }
  return null;
}

/** The nearest line above that announces the part. */
function lineAbove(text: string, from: number, to: number, part: Part): string | null {
  const lines = text.slice(from, linesAround(text, { start: to, end: to }).start).split(/\r\n|\r|\n/);
  for (const line of lines.toReversed()) {
    if (line.trim() === '') continue;
    const name = line.replace(/^[\s#>*_]+|[\s#*_:：]+$/g, '');
    return partNamed(name) === part ? line : null;
  }
  return null;
}

function defaultSample(text: string, story: GuideStory, guide: GuideDocument, part: Part): Sample {
  const section = story.range ?? guide.stories.find((s) => s.range)?.range ?? null;
  const depth = section ? (/^#{1,6}/.exec(text.slice(section.start))?.[0].length ?? 0) : 2;
  const above = depth === 0 ? `**${DEFAULTS[part]}:**` : `${'#'.repeat(Math.min(6, depth + 1))} ${DEFAULTS[part]}`;
  if (part === 'script') return { above, prefix: '"', suffix: '"' };
  return part === 'hooks' ? { above, prefix: '- "', suffix: '"' } : { above, prefix: '- ', suffix: '' };
}

/** A section for a story that so far stands only in the card: behind the last section, or at the end. */
function newSection(text: string, guide: GuideDocument, story: GuideStory, body: string): Made {
  const sections = guide.stories.flatMap((s) => s.range ?? []);
  const last = sections.toSorted((a, b) => a.end - b.end).at(-1);
  const sample = last ? (/^#{1,6}/.exec(text.slice(last.start))?.[0] ?? '##') : '##';
  const name = [
    story.number === null ? '' : `Story ${story.number}:`,
    story.category && readStoryHeading(story.title)?.category !== story.category ? `${story.category} -` : '',
    story.title,
  ]
    .filter((p) => p !== '')
    .join(' ');
  const at = last ? last.end : text.trimEnd().length;
  return ok([{ range: { start: at, end: at }, text: `\n\n${sample} ${name}\n\n${body}` }]);
}
