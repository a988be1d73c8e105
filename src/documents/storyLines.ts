import { SMALL_NUMBERS } from '../language/numberWords.ts';
import type { TextRange } from '../shared/textRange.ts';
import { isConnectionLabel } from './company.ts';
import { labelOf } from './labels.ts';
import type { LabelledLine } from './labels.ts';
import { targetOf } from './storyParts.ts';
import { plain, unwrapped } from './inline.ts';
import { readStoryHeading } from './storyHeadings.ts';
import type { StoryHeading } from './storyHeadings.ts';
import { areaNamed, partNamed } from './vocabulary.ts';
import type { GuideArea, StoryPart } from './vocabulary.ts';

/** A label line and the part of a story that it announces. */
export interface LabelledPart {
  readonly line: LabelledLine;
  readonly part: StoryPart;
}

/** The parts of "**Values:** a, b | **Time:** 45 s" where each is a known label. */
export function inlineLabels(text: string, whole: TextRange, naming: LabelNaming): TextRange[] {
  const inner = /^[*_]/.test(text.charAt(whole.start)) ? unwrapped(text, [whole]) : null;
  const line = inner && !inner.quoted && inner.lines.length === 1 ? inner.lines[0]! : whole;
  for (const between of BETWEEN_LABELS) {
    const pieces = piecesOf(text, line, between);
    if (pieces.length > 1 && pieces.every((p) => labelledPart(text, p, naming) !== null)) return pieces;
  }
  return [];
}

/** Marks between labelled values on one line; the second way is that of sentences: "Numbers: 3, 40. And the people: Ida." */
const BETWEEN_LABELS = [
  /\s+[|·•]\s+|\s{3,}|<br\s*\/?>|\s*[;,.]\s+(?=\*\*[^*]+\*\*)/gi,
  /[;.]\s+(?=\p{Lu}[\p{L}'’]*(?: [\p{L}'’]+){0,4}:\s)/gu,
];

function piecesOf(text: string, line: TextRange, between: RegExp): TextRange[] {
  const body = text.slice(line.start, line.end);
  const pieces: TextRange[] = [];
  let start = 0;
  for (const match of [...body.matchAll(between), null]) {
    const end = match ? match.index : body.length;
    const piece = { start: line.start + start, end: line.start + end };
    if (piece.start < piece.end) pieces.push(piece);
    if (match) start = match.index + match[0].length;
  }
  return pieces;
}

const OPENS = /^(?:open|start|begin|to open|to start)s?$/i;
const quotes = (text: string, value: TextRange): boolean => /^["“„«‘]/.test(text.slice(value.start, value.end));

/** How a guide's labels are read. */
export interface LabelNaming {
  /** Allows labels without marks between name and value: "hook I noticed …". */
  readonly loose: boolean;
  /** Whose name links a story to it; null where the guide names none. */
  readonly company: string | null;
}

/** Reads a line as a label of a story's part; null for any other line. */
export function labelledPart(text: string, line: TextRange, naming: LabelNaming): LabelledPart | null {
  const { loose, company } = naming;
  const label = labelOf(text, line);
  if (label) {
    const empty = label.value.start >= label.value.end;
    let part = partNamed(label.label);
    if (part === 'target' && !empty && !targetOf(text, label.value)) part = null;
    // "Start: as a trainee" is a point; over a list or before a quotation it announces hooks.
    if (!part && OPENS.test(label.label) && (empty ? label.separator === ':' : quotes(text, label.value)))
      part = 'hooks';
    if (
      !part &&
      (label.separator !== '' || (label.bold && (empty || label.label.endsWith('?')))) &&
      isConnectionLabel(label.label, company)
    )
      part = 'connection';
    if (part && !(label.separator === '' && empty && !label.bold)) return { line: label, part };
    // "*Target: 75 seconds*", "**Values: care, speed**": the marks are around name and value.
    if (!part && label.bold && empty && label.separator === '') {
      const inner = unwrapped(text, [line]);
      const [only] = inner.lines;
      if (only && !inner.quoted && only.end - only.start < line.end - line.start) {
        const within = labelledPart(text, only, { loose: false, company });
        if (within && within.line.value.start < within.line.value.end && !within.line.bold) return within;
      }
    }
  }
  const plainly =
    /^(time|target|length|duration)\s+(.+)$/i.exec(text.slice(line.start, line.end)) ??
    (loose ? /^(values?|hooks?|script|numbers|people)\s+(.+)$/i.exec(text.slice(line.start, line.end)) : null);
  if (!plainly) return null;
  const value = { start: line.end - (plainly[2] ?? '').length, end: line.end };
  const part = partNamed(plainly[1] ?? '');
  if (!part || (part === 'target' && !targetOf(text, value))) return null;
  return { line: { label: plainly[1] ?? '', value, bold: false, separator: '' }, part };
}

/**
 * A line that is nothing but the name of a part, as people paste it from a word processor: "Opening lines", "POINTS".
 * Only for lines that begin something: the first of a paragraph, or behind a sentence's end.
 */
export function bareLabel(text: string, line: TextRange, company: string | null): LabelledPart | null {
  const body = text.slice(line.start, line.end);
  if (body.length > 60 || !/\p{L}{2}/u.test(body) || /[.,;!"”]$/.test(body)) return null;
  const name = plain(body).replace(/\s*[:：]$/, '');
  const words = name.split(/\s+/).length;
  const named = words <= 6 ? partNamed(name) : null;
  const part =
    named ?? (/^\W*(?:why|links?|for|at)\b/i.test(name) && isConnectionLabel(name, company) ? 'connection' : null);
  if (!part || part === 'title' || part === 'category' || part === 'target') return null;
  return { line: { label: name, value: { start: line.end, end: line.end }, bold: true, separator: '' }, part };
}

/**
 * Inside a script only a clear label ends it; a sentence may well begin "Result: …". `listed`: the open part already
 * has its list, and the label stands in a paragraph after it.
 */
export function mayOpen(open: StoryPart | null, label: LabelledPart, quoted: boolean, listed = false): boolean {
  // A paragraph behind the list of points is no point.
  if (
    open === 'keyPoints' &&
    listed &&
    (label.line.bold || label.line.separator === ':' || label.part === 'connection')
  )
    return true;
  // Points are often called "Result" or "Link to …", and stay points.
  if (open === 'keyPoints') return !['star', 'connection', 'title', 'category', 'notes'].includes(label.part);
  if (open !== 'script' && open !== 'connection') return true;
  if (label.part === 'star') return open === 'script';
  return !quoted && (label.line.bold || label.line.separator === ':');
}

/** A bold or labelled line that stands for an area's heading: "**Key Names to Remember:**". */
export function areaLine(text: string, line: TextRange): GuideArea | null {
  const label = labelOf(text, line);
  if (!label || label.value.start < label.value.end || !(label.bold || label.separator === ':')) return null;
  return areaNamed(label.label);
}

/** Where a line stands that may begin a story. */
export interface StoryLinePlace {
  /** The first line of its paragraph. */
  readonly firstLine: boolean;
  readonly inCard: boolean;
  /** A story begun by a real heading is open. */
  readonly entryOpen: boolean;
  /** The open story says that it is one, or has a number. */
  readonly numbered: boolean;
  /** The open story has labels but no script yet, so "Story:" may be its script. */
  readonly scriptDue: boolean;
  /** The number that the next story would have. */
  readonly nextNumber: number;
  /** Whether a story's label or time stands directly below. */
  readonly announced: () => boolean;
  /** Whether what follows the line makes a story of it. */
  readonly follows: (heading: StoryHeading) => boolean;
}

const COUNT = new RegExp(`^(?:(\\d{1,2})|(${Object.keys(SMALL_NUMBERS).join('|')}))\\s*[.):–—-]\\s+(?=\\S)`, 'i');

/** "ONE. the raffle", "2) Four hundred boxes" in notes without headings, where a story's label or time stands below. */
export function countedLine(
  body: string,
  place: Pick<StoryLinePlace, 'firstLine' | 'entryOpen' | 'nextNumber' | 'announced'>,
): StoryHeading | null {
  const written = plain(body);
  const count = COUNT.exec(written);
  if (!count || !place.firstLine || place.entryOpen || written.length > 80) return null;
  const number = count[1] ? Number(count[1]) : SMALL_NUMBERS[count[2]!.toLowerCase()];
  if (number !== place.nextNumber || /[.,;!"”]$/.test(written) || !place.announced()) return null;
  return readStoryHeading(`${number}. ${written.slice(count[0].length)}`);
}

/** A line that begins a story: "STORY: …", "**Story 2: …**"; in the card also a bold line of its own. */
export function storyLine(text: string, line: TextRange, place: StoryLinePlace): StoryHeading | null {
  const body = text.slice(line.start, line.end);
  const label = labelOf(text, line);
  // Brackets behind a bold name hold its time or a remark.
  const remark = label !== null && /^\([^()]*\)$/.test(text.slice(label.value.start, label.value.end));
  const alone = label !== null && label.bold && (label.value.start >= label.value.end || remark);
  const named = /^\W*(?:power |star |my )?story\b/i.test(body);
  const counted = countedLine(body, place);
  if (counted) return counted;
  if (!alone && !named && !(place.inCard && place.firstLine)) return null;
  const heading = readStoryHeading(plain(body));
  if (!heading || body.split(/\s+/).length > 16) return null;
  if (heading.evidence === 'named') {
    // "Story: At the clinic, I …" in a story that still lacks its script is the script.
    const told = /^\W*(?:the |my )?story\W*[:\-–—]/i.test(body) && heading.number === null;
    return told && (/["“”]|[.!?]$/.test(body) || (place.scriptDue && label?.bold)) ? null : heading;
  }
  // A sentence in italics or in quotation marks is said, not a heading.
  const titled = alone && /^(?:\*\*|__)/.test(body) && !/["“”.!?…][*_]*$/.test(body);
  if (place.inCard && (titled || heading.evidence === 'numbered') && !place.entryOpen) return heading;
  // A story with a number and a heading of its own has sub-headings in bold, whatever they are called.
  if (place.numbered && heading.evidence === 'plain') return null;
  return titled && place.follows(heading) ? heading : null;
}
