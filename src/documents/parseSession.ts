import type { Located, TextRange } from '../shared/textRange.ts';
import { scanBlocks } from './blocks.ts';
import { Claims } from './claims.ts';
import { findDate } from './dates.ts';
import { located, plain } from './inline.ts';
import { sourceOf, trimRange } from './lines.ts';
import type {
  ChecklistItem,
  Passage,
  ReflectionEntry,
  SessionDocument,
  SessionQuestion,
  SourceDocument,
} from './model.ts';
import { readReflection } from './reflection.ts';
import { answerFrom, isPlaceholder } from './sessionAnswers.ts';
import { sessionBox } from './sessionChecklist.ts';
import { flowing, readFrontMatter, readMeta, readMetaRow } from './sessionHeader.ts';
import type { SessionHeader } from './sessionHeader.ts';
import { isOnlyStructure } from './structureWords.ts';
import { INSTRUCTS, inner, instructionsRow, withQuestions } from './sessionQuestions.ts';
import { sessionLines } from './sessionLines.ts';
import type { SessionLine } from './sessionLines.ts';
import { titleFromPath } from './titles.ts';

/** Reads a document as a practice session: header, instructions, questions with answers, reflection. */
export function parseSession(source: SourceDocument): SessionDocument {
  const { text } = source;
  const claims = new Claims();
  const header: SessionHeader = { date: null, interviewer: null, role: null };
  const front = scanBlocks(text.slice(0, 4000), { underlinedHeadings: false })[0];
  const hasFront = front?.kind === 'raw' && front.range.start === 0 && /^[-+]{3}/.test(text);
  let title = hasFront ? readFrontMatter(text, front.content, header) : null;
  const lines = withQuestions(text, sessionLines(text, hasFront ? front.range.end : 0), header);

  let instructions: Located | null = null;
  const questions: SessionQuestion[] = [];
  let reflection: ReflectionEntry[] = [];
  const checklist: ChecklistItem[] = [];
  let heading: SessionLine | null = null;
  let index = 0;
  let first = true;
  while (index < lines.length) {
    const line = lines[index]!;
    const opens = line.kind === 'question' || line.kind === 'instructions' || line.kind === 'reflection';
    const end = opens ? sectionEnd(lines, index) : index + 1;
    const body = lines.slice(index + 1, end);
    if (line.kind === 'question') {
      questions.push(readQuestion(text, line, body, claims));
      index = end;
    } else if (line.kind === 'instructions') {
      const rest = openSection(text, line, body, claims);
      const found: Located | null = instructions
        ? null
        : flowing(
            text,
            rest.filter((l) => l.kind !== 'rule'),
          );
      if (found) {
        instructions = found;
        claims.claimAll(rest.map((l) => l.content));
      }
      index = end;
    } else if (line.kind === 'reflection') {
      const rest = openSection(text, line, body, claims);
      reflection = [...reflection, ...readReflection(text, rest, plain(line.name), claims)];
      index = end;
    } else {
      const box = sessionBox(text, line, heading && plain(heading.name));
      if (line.kind === 'heading') heading = line;
      if (box) {
        checklist.push(box);
        claims.claim(line.content);
        if (heading) claims.claim(heading.content);
      } else if (line.kind === 'heading' && first && title === null) {
        title = line.name;
        claims.claim(line.content);
      } else if (line.kind === 'meta') {
        const value = line.value.start < line.value.end ? text.slice(line.value.start, line.value.end) : '';
        if (readMeta(header, line.name, value)) claims.claim(line.content);
      } else if (line.kind === 'row' && questions.length === 0) {
        instructions ??= instructionsRow(text, line, claims);
        readMetaRow(text, header, line, claims);
      } else if (line.kind === 'text' && !instructions && questions.length === 0 && INSTRUCTS.test(inner(text, line))) {
        instructions = located(text, [line.content]);
        claims.claim(line.content);
      } else if (
        title === null &&
        line.kind === 'text' &&
        first &&
        lines[index + 1]?.kind !== 'text' &&
        line.content.end - line.content.start <= 100
      ) {
        title = plain(text.slice(line.content.start, line.content.end));
        claims.claim(line.content);
      }
      if (line.kind !== 'blank' && line.kind !== 'rule') first = false;
      index++;
    }
  }
  if (header.date === null && title !== null) header.date = findDate(title)?.iso ?? null;
  return {
    kind: 'session',
    path: source.path,
    title: title ?? titleFromPath(source.path),
    date: header.date,
    interviewer: header.interviewer,
    role: header.role,
    instructions,
    questions,
    reflection,
    checklist,
    unplaced: unplacedLines(text, lines, claims, hasFront ? front.range : null),
  };
}

/** Claims a label or heading whose words are structure only; "(second try)" behind it stays visible. */
function claimStructure(text: string, range: TextRange, claims: Claims): void {
  if (isOnlyStructure(plain(text.slice(range.start, range.end)))) claims.claim(range);
}

/** The line after the section that a line opens: the next question, reflection, or heading that is not below it. */
function sectionEnd(lines: readonly SessionLine[], index: number): number {
  const opening = lines[index]!;
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind === 'rule') {
      const next = lines.slice(i + 1).find((l) => l.kind !== 'blank' && l.kind !== 'rule');
      if (
        !next ||
        next.depth <= 6 ||
        next.kind === 'question' ||
        next.kind === 'instructions' ||
        (next.kind === 'reflection' && opening.kind !== 'reflection')
      )
        return i;
    }
    if (line.kind === 'question' && opening.kind !== 'reflection') return i;
    if (line.kind === 'question' && line.depth <= 6) return i;
    if (line.kind === 'reflection' && opening.kind !== 'reflection') return i;
    if (line.kind === 'instructions' && opening.kind !== 'reflection') return i;
    if (line.kind === 'meta' && opening.kind === 'instructions') return i;
    const asks = opening.kind === 'reflection' && /\?\W*$/.test(line.name);
    if (line.kind === 'heading' && line.depth <= opening.depth && !asks) return i;
    if (line.kind === 'heading' && opening.kind === 'instructions') return i;
  }
  return lines.length;
}

function readQuestion(
  text: string,
  opening: SessionLine,
  body: readonly SessionLine[],
  claims: Claims,
): SessionQuestion {
  claims.claim(opening.content);
  const heading = opening.depth <= 6;
  const named = opening.value.start < opening.value.end ? text.slice(opening.value.start, opening.value.end) : '';
  const asideAt = body.findIndex((l) => l.kind === 'aside');
  const own = asideAt >= 0 ? body.slice(0, asideAt) : body;
  const labelAt = own.findIndex((l) => l.kind === 'answer');
  let asked: SessionLine[] = labelAt >= 0 ? own.slice(0, labelAt) : [];
  let told: readonly SessionLine[] = labelAt >= 0 ? own.slice(labelAt + 1) : [];
  let at = opening.content.end;
  const label = own[labelAt];
  if (label) {
    claimStructure(
      text,
      { start: label.content.start, end: label.value.start < label.value.end ? label.value.start : label.content.end },
      claims,
    );
    at = label.content.end;
    if (label.value.start < label.value.end) told = [{ ...label, kind: 'text', content: label.value }, ...told];
  } else [asked, told] = withoutLabel(text, own, /\?\W*$/.test(named) || !heading);

  const isText = (l: SessionLine): boolean => l.kind !== 'blank' && l.kind !== 'rule';
  const question = flowing(
    text,
    asked.filter((l) => l.kind !== 'rule'),
  );
  if (question) claims.claimAll(asked.filter(isText).map((l) => l.content));
  const answer = answerFrom(
    text,
    told.filter(isText).map((l) => (l.depth <= 6 ? l.range : l.content)),
  );
  const answered = answer.text !== '' && !isPlaceholder(answer.text);
  if (answered) claims.claim(answer.range);
  const title = plain(named).replace(/\s+/g, ' ').trim();
  const last = answered ? answer.range.end : Math.max(at, question?.range.end ?? 0);
  return {
    number: opening.number,
    // A question that stands on its label's own line is the question, not its title.
    title: heading || question ? title : '',
    text: question ? question.text : title,
    range: { start: opening.range.start, end: last },
    answer: answered ? answer : { text: '', range: { start: at, end: at } },
  };
}

/** Without an answer label: a heading that asks leaves everything to the answer, else the first paragraph asks. */
function withoutLabel(text: string, body: readonly SessionLine[], asksItself: boolean): [SessionLine[], SessionLine[]] {
  const start = body.findIndex((l) => l.kind !== 'blank');
  if (start < 0) return [[], []];
  const quoted = body.findIndex((l) => l.quoted);
  if (asksItself) return [[], body.slice(start)];
  const blank = body.findIndex((l, i) => i > start && l.kind === 'blank');
  if (quoted > start && !body[start]!.quoted) return [body.slice(start, quoted), body.slice(quoted)];
  if (blank >= 0) return [body.slice(start, blank), body.slice(blank)];
  // One paragraph: its first line asks if it ends with a question mark.
  const mark = body.findIndex((l) => /\?\W*$/.test(text.slice(l.content.start, l.content.end)));
  return mark >= start && mark < body.length - 1
    ? [body.slice(start, mark + 1), body.slice(mark + 1)]
    : [body.slice(start), []];
}

function unplacedLines(
  text: string,
  lines: readonly SessionLine[],
  claims: Claims,
  front: TextRange | null,
): Passage[] {
  const passages: { heading: string | null; start: number; end: number }[] = [];
  if (front) passages.push({ heading: null, ...front });
  let heading: string | null = null;
  let joins = false;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue;
    if (line.depth <= 6) heading = plain(text.slice(line.content.start, line.content.end));
    const free = claims
      .unclaimed(line.content)
      .map((r) => trimRange(text, r))
      .filter((r) => /[\p{L}\p{N}\p{Extended_Pictographic}\p{Sc}]/u.test(text.slice(r.start, r.end)));
    const last = passages.at(-1);
    const whole = free.length === 1 && free[0]!.start === line.content.start && free[0]!.end === line.content.end;
    if (whole && joins && last && last.heading === heading) last.end = line.content.end;
    else for (const r of free) passages.push({ heading, start: whole ? line.range.start : r.start, end: r.end });
    joins = whole;
  }
  return passages.map(({ heading: h, start, end }) => {
    const range = trimRange(text, { start, end });
    return { heading: h, text: sourceOf(text, range), range };
  });
}

/** Claims a section's own line and gives its lines: what stands behind the label on that line, then those below. */
function openSection(
  text: string,
  line: SessionLine,
  body: readonly SessionLine[],
  claims: Claims,
): readonly SessionLine[] {
  const hasValue = line.value.start < line.value.end;
  claimStructure(text, { start: line.content.start, end: hasValue ? line.value.start : line.content.end }, claims);
  return hasValue ? [{ ...line, kind: 'text', content: line.value }, ...body] : body;
}
