import type { Located, TextRange } from '../shared/textRange.ts';
import type { Claims } from './claims.ts';
import { located, plain, unwrapped } from './inline.ts';
import { trimRange } from './lines.ts';
import type { SessionHeader } from './sessionHeader.ts';
import type { SessionLine } from './sessionLines.ts';
import { tableCells } from './tables.ts';

/** A sentence that tells how to answer, where no label says so: "Answer in 3 to 5 sentences." */
export const INSTRUCTS =
  /^(?:please )?(?:answer|respond|reply|write|speak|keep|give)\b.*\b(?:sentences?|words|seconds|minutes?|answers?|each|concrete|specific)\b.*[.!]$/i;

/** A line's text without the emphasis around it. */
export function inner(text: string, line: SessionLine): string {
  const only = unwrapped(text, [line.content]).lines[0] ?? line.content;
  return plain(text.slice(only.start, only.end));
}

/** "| Instructions | Two sentences each |" */
export function instructionsRow(text: string, row: SessionLine, claims: Claims): Located | null {
  const [name, value] = tableCells(text, row.range);
  if (!name || !value || value.start >= value.end) return null;
  if (!/^\W*(?:instructions?|guidance|guidelines)\W*$/i.test(text.slice(name.start, name.end))) return null;
  claims.claimAll([name, value]);
  return located(text, [value]);
}

/**
 * "1. Why this school?", headings and bold lines that ask are questions where an answer follows before the next of
 * them. Without any answer label they are where the document says that it is a practice: by its header or its title.
 */
export function withQuestions(
  text: string,
  lines: readonly SessionLine[],
  front: SessionHeader,
): readonly SessionLine[] {
  if (lines.some((l) => l.kind === 'question')) return lines;
  const labelled = lines.some((l) => l.kind === 'answer');
  if (!labelled && !isPractice(text, lines, front)) return lines;
  const found = lines.map((line, i) => asQuestion(text, line, labelled ? null : (lines[i - 1] ?? null)));
  if (!labelled) return found.filter((l) => l.kind === 'question').length >= 2 ? found : lines;
  return found.map((line, i) => {
    if (line.kind !== 'question') return line;
    const next = found
      .slice(i + 1)
      .find((l) => l.kind === 'question' || l.kind === 'answer' || l.kind === 'reflection');
    return next?.kind === 'answer' ? line : lines[i]!;
  });
}

/** `before`: the line above, where no answer label tells questions from answers; questions then stand apart. */
function asQuestion(text: string, line: SessionLine, before: SessionLine | null): SessionLine {
  if ((line.kind !== 'text' && line.kind !== 'heading') || line.quoted) return line;
  const body = text.slice(line.content.start, line.content.end);
  const numbered = /^[*_]*(\d{1,2})\\?[.):][*_]*\s+/.exec(body);
  const bold = /^(\*\*|__)[^*_]+\1$/.test(body);
  const asks =
    /\?\W*$/.test(body) ||
    /^\W*(?:tell|describe|give|walk|explain|talk|share) (?:me|us|about|an?|through)\b/i.test(body);
  const isOne = line.kind === 'heading' ? asks || numbered : asks && (numbered || bold);
  if (!isOne || (before && line.kind === 'text' && before.kind === 'text')) return line;
  const only: TextRange = bold ? (unwrapped(text, [line.content]).lines[0] ?? line.content) : line.content;
  const rest = text.slice(only.start, only.end);
  const lead = /^[*_]*(\d{1,2})\\?[.):][*_]*\s+/.exec(rest)?.[0] ?? /^[^\p{L}\p{N}"“„«*_]+/u.exec(rest)?.[0] ?? '';
  const value = trimRange(text, { start: only.start + lead.length, end: only.end });
  const number = /\d{1,2}/.exec(lead)?.[0];
  return { ...line, kind: 'question', number: number ? Number(number) : null, value, depth: Math.min(line.depth, 7) };
}

function isPractice(text: string, lines: readonly SessionLine[], front: SessionHeader): boolean {
  if (front.interviewer !== null) return true;
  if (lines.some((l) => l.kind === 'meta' && /interview|recruiter|^with$/i.test(l.name))) return true;
  const first = lines.find((l) => l.kind !== 'blank');
  return (
    first !== undefined &&
    /\b(?:practi[cs]e|mock|rehearsal)\b/i.test(text.slice(first.content.start, first.content.end))
  );
}
