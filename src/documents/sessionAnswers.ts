import type { Located, TextRange } from '../shared/textRange.ts';
import { trimRange } from './lines.ts';

const PLACEHOLDER =
  /^[[(_*<"“\s]*(?:(?:type|write|put|insert|add|enter|fill in|your) (?:your |the |my )?(?:answer|response|reflection)s?(?: (?:goes )?here)?|answer here|tbd|tba|to ?do|not answered(?: yet)?|\.{2,}|…|_{2,}|n\/a|-)[\])_*>"”.\s…]*$/i;

/** Whether an answer is only a stand-in such as "[your answer here]". */
export const isPlaceholder = (answer: string): boolean => PLACEHOLDER.test(answer);

/**
 * The lines of an answer as its person typed them: own line and paragraph breaks kept (as "\n"), quote marks off.
 * Ranges that are apart by a blank line in the source stay apart by one. A backslash that keeps a line's first mark from
 * being markup ("\\# 3 in the queue") goes, as everywhere in Markdown.
 */
export function answerFrom(text: string, lines: readonly TextRange[]): Located {
  const kept = lines.map((l) => trimRange(text, l)).filter((l) => l.start < l.end);
  const first = kept[0];
  if (!first) return { text: '', range: { start: lines[0]?.start ?? 0, end: lines[0]?.start ?? 0 } };
  let answer = '';
  let end = first.start;
  for (const line of kept) {
    if (answer !== '') answer += blankBetween(text, end, line.start) ? '\n\n' : '\n';
    answer += withoutGuard(text.slice(line.start, line.end));
    end = line.end;
  }
  return { text: answer, range: { start: first.start, end } };
}

/** Stands before a line of an answer that would else be read as the document's structure, where a backslash can't help. */
export const LINE_GUARD = '<!--text-->';

const withoutGuard = (line: string): string =>
  line.startsWith(LINE_GUARD) ? line.slice(LINE_GUARD.length) : /^\\[!-/:-@[-`{-~]/.test(line) ? line.slice(1) : line;

const blankBetween = (text: string, start: number, end: number): boolean =>
  (text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
