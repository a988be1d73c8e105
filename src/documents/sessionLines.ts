import { SMALL_NUMBERS } from '../language/numberWords.ts';
import type { TextRange } from '../shared/textRange.ts';
import { plain } from './inline.ts';
import { labelOf } from './labels.ts';
import { linesOf, trimRange } from './lines.ts';

/** A line of a session, by what it announces. Sessions are read line by line: a missing blank line must not swallow an answer. */
export interface SessionLine {
  readonly kind:
    | 'blank'
    | 'rule'
    | 'question'
    | 'answer'
    | 'instructions'
    | 'reflection'
    | 'meta'
    | 'aside'
    | 'heading'
    | 'row'
    | 'text';
  /** Called by a name that answers' parts have as well: a reflection only behind the last question. */
  readonly soft?: boolean;
  /** Without quote marks, heading marks and outer white space. */
  readonly content: TextRange;
  /** What follows a label or a question's number on the same line; empty at its end where nothing does. */
  readonly value: TextRange;
  /** 1 to 6 for headings, 7 for bold lines and labels, 8 for text. */
  readonly depth: number;
  /** Name of a label, number of a question. */
  readonly name: string;
  readonly number: number | null;
  readonly quoted: boolean;
  readonly range: TextRange;
}

const QUESTION = new RegExp(
  `^(?:practi[cs]e |interview )?(?:question|q)\\s*(?:#|no\\.?|number)?\\s*(\\d{1,3}|${Object.keys(SMALL_NUMBERS).join('|')})?(?:\\s+(?:of|/)\\s+\\d{1,3})?\\s*(?:$|(?:[:：.)|]|\\s[-–—])\\s*)`,
  'i',
);
const ANSWER =
  /^(?:(?:your|my|the|candidate(?:'s)?|draft|sample|practi[cs]e|written|spoken|first) )*(?:answer|response|reply)(?: \d{1,3})?$|^a\d{0,2}$/i;
const INSTRUCTIONS =
  /^(?:(?:the|session|your|practi[cs]e) )*(?:instructions?|guidance|guidelines|directions|how (?:it|this) works|brief|ground rules|rules)$/i;
const REFLECTION =
  /^(?:(?:my|your|the|post[- ]session|session|final|overall|self) ?)*(?:reflections?|self[- ]reflections?|self[- ]review|debrief|retrospective|looking back|after the session)(?: questions?)?$/i;
/** What people call their reflection, and their answers' parts as well: counts only behind the last question. */
const SOFT_REFLECTION =
  /^(?:(?:(?:my|some) )?(?:thoughts|notes) (?:afterwards?|after)|afterwards?|how (?:it|that|i think it) went(?: afterwards)?|what (?:went (?:well|badly|wrong)|was (?:hard|hardest|good|easy|difficult|best|worst)|(?:i'd|i would|to) do differently|next time|to (?:improve|work on)|am i proud of)|next time|most (?:challenging|confident|difficult)|least confident|to work on|(?:best|worst) answer|after the (?:interview|call))$/i;
/** A mark before an answer where others write a label. */
const ANSWER_MARK = /^(?:💬|🗣|🗨|→|➡|⇒|↳)\uFE0F?\s*/u;
const META =
  /^(?:(?:session |interview )?date|when|interviewer(?:s|\(s\))?|interviewed by|with|partner|coach|recruiter|hiring manager|panel|role|position|job|job title|post|vacancy)$/i;
const ASIDE =
  /^(?:(?:coach(?:'s|ing)?|interviewer|my|self|ai|peer|mentor) )*(?:feedback|comments?|score|rating|grade|evaluation|coaching|tips?|notes?|follow-?ups?(?: questions?)?|probes?|model answer|ideal answer|improved answer|time|key points?)(?: .*)?$/i;

/** The lines of a session from an offset on. */
export function sessionLines(text: string, from: number): SessionLine[] {
  const lines: SessionLine[] = [];
  let fence: string | null = null;
  for (const line of linesOf(text)) {
    if (line.start < from) continue;
    const quote = /^[ \t]*(?:>[ \t]?)+(?:\[![\w-]+\][-+]?)?/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const content = trimRange(text, { start: line.start + quote, end: line.end });
    const body = text.slice(content.start, content.end);
    const base = {
      content,
      value: { start: content.end, end: content.end },
      depth: 8,
      name: '',
      number: null,
      quoted: quote > 0,
      range: { start: line.start, end: line.end },
    };
    const mark = /^(`{3,}|~{3,})/.exec(body)?.[1] ?? null;
    if (fence !== null || mark) {
      if (fence === null) fence = fenceCloses(text, line.next, mark!) ? mark : null;
      else if (mark && mark.startsWith(fence) && body === mark) fence = null;
      lines.push({ ...base, kind: 'text' });
      continue;
    }
    lines.push(body === '' || body === '&nbsp;' ? { ...base, kind: 'blank' } : classified(text, base, body));
  }
  return settledReflections(lines);
}

/** What is called like a reflection is text where a question follows, or where its line stands inside a paragraph. */
function settledReflections(lines: readonly SessionLine[]): SessionLine[] {
  const last = lines.findLastIndex((l) => l.kind === 'question' || l.kind === 'answer');
  return lines.map((line, i): SessionLine => {
    if (!line.soft) return line;
    const before = lines[i - 1];
    const apart = line.depth <= 6 || !before || before.kind === 'blank' || before.soft === true;
    return i > last && apart ? line : { ...line, kind: line.depth <= 6 ? 'heading' : 'text', value: line.content };
  });
}

const fenceCloses = (text: string, from: number, mark: string): boolean =>
  text
    .slice(from)
    .split(/\r\n|\r|\n/)
    .some((l) => l.trim().startsWith(mark) && l.trim().replaceAll(mark.charAt(0), '') === '');

function classified(text: string, base: Omit<SessionLine, 'kind'>, body: string): SessionLine {
  if (/^([-*_=])(?:[ \t]*\1){2,}$/.test(body)) return { ...base, kind: 'rule' };
  const hashes = /^(#{1,6})(?:[ \t]+|(?=[^\s#]))/.exec(body);
  const tail = hashes ? (/[ \t]+#+$/.exec(body)?.[0].length ?? 0) : 0;
  const content = hashes
    ? { start: base.content.start + hashes[0].length, end: base.content.end - tail }
    : base.content;
  if (hashes && (hashes[1]!.length > 1 || /\s$/.test(hashes[0])))
    return heading(text, { ...base, content, depth: hashes[1]!.length });
  if (body.startsWith('|')) return { ...base, kind: 'row' };
  const marked = /^[-*+•]\s+(?=\S)/.exec(body)?.[0].length ?? 0;
  const line = { start: base.content.start + marked, end: base.content.end };
  const label = labelOf(text, line);
  if (label && (label.bold || label.separator === ':')) {
    const name = plain(label.label)
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(/\s*\([^()]*\)\s*$/, '')
      .replace(/\s*[:：]$/, '')
      .trim();
    const known = { ...base, content: line, value: label.value, depth: 7, name };
    const alone = label.value.start >= label.value.end;
    if (label.separator !== '' || alone) {
      if (ANSWER.test(name) && !(name.length === 1 && label.separator !== ':')) return { ...known, kind: 'answer' };
      if (META.test(name)) return { ...known, kind: 'meta' };
      if (INSTRUCTIONS.test(name)) return { ...known, kind: 'instructions' };
      if (REFLECTION.test(name)) return { ...known, kind: 'reflection' };
      if (SOFT_REFLECTION.test(soft(name))) return { ...known, kind: 'reflection', soft: true };
      if (label.bold && ASIDE.test(name)) return { ...known, kind: 'aside' };
    }
  }
  const dashed = label && label.separator === '-' && label.value.start < label.value.end ? label.label : '';
  if (/^(?:date|interviewer|recruiter|role|position)$/i.test(dashed))
    return { ...base, content: line, value: label!.value, depth: 7, name: dashed, kind: 'meta' };
  const mark = ANSWER_MARK.exec(body)?.[0].length ?? 0;
  if (mark > 0) {
    const value = { start: base.content.start + mark, end: base.content.end };
    return { ...base, value, depth: 7, name: '', kind: 'answer' };
  }
  const alone = body.replace(/[:：]$/, '');
  if (/^(?:instructions|guidelines)$/i.test(alone)) return { ...base, kind: 'instructions', depth: 7, name: alone };
  if (/^(?:my |your )?reflections?$/i.test(alone)) return { ...base, kind: 'reflection', depth: 7, name: alone };
  if (/^(?:answer|response)$/i.test(body)) return { ...base, kind: 'answer', depth: 7, name: body };
  const question = questionStart(text, line);
  if (question) return { ...base, content: line, ...question, kind: 'question', depth: 7 };
  return { ...base, kind: 'text' };
}

const soft = (name: string): string => name.replace(/[‘’]/g, "'").replace(/[?!.\s]+$/, '');

function heading(text: string, base: Omit<SessionLine, 'kind'>): SessionLine {
  const body = plain(text.slice(base.content.start, base.content.end)).trim();
  const name = body
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s*[:：]\s*$/, '');
  const question = questionStart(text, base.content);
  if (question) return { ...base, ...question, kind: 'question' };
  if (ANSWER.test(name)) return { ...base, kind: 'answer', name };
  if (INSTRUCTIONS.test(name)) return { ...base, kind: 'instructions', name };
  if (REFLECTION.test(name)) return { ...base, kind: 'reflection', name };
  if (SOFT_REFLECTION.test(soft(name))) return { ...base, kind: 'reflection', name, soft: true };
  if (ASIDE.test(name)) return { ...base, kind: 'aside', name };
  return { ...base, kind: 'heading', name: body };
}

/** "Question 3: …", "Q3. …", "**Question 3:** …": its number and what follows. */
function questionStart(text: string, line: TextRange): { number: number | null; value: TextRange } | null {
  const body = text.slice(line.start, line.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(body)?.[0].length ?? 0;
  // Marks around "**Question 3:**" are skipped, and its text is what comes behind them.
  const bare = body.slice(lead).replace(/[*_]+/g, (m) => ' '.repeat(m.length));
  const found = QUESTION.exec(
    bare.replace(/\\(?=[.:)])/g, ' ').replace(/\s+([:：.)])/g, (m, c: string) => c + ' '.repeat(m.length - 1)),
  );
  if (!found) return null;
  const written = (found[1] ?? '').toLowerCase();
  if (written === '' && !/[:：.)|]/.test(found[0])) return null;
  const number = written === '' ? null : /^\d/.test(written) ? Number(written) : (SMALL_NUMBERS[written] ?? null);
  const opened = /[*_]+$/.exec(body.slice(0, lead))?.[0] ?? '';
  const closing =
    opened !== '' && body.endsWith(opened) && !body.slice(lead, -opened.length).includes(opened) ? opened.length : 0;
  const value = trimRange(text, { start: line.start + lead + found[0].length, end: line.end - closing });
  return { number, value };
}
