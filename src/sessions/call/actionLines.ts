import { applyEdits } from '../../documents/applyEdits.ts';
import type { SessionDocument, TextEdit } from '../../documents/model.ts';
import { parseSession } from '../../documents/parseSession.ts';
import { lineInDocument } from './documentLines.ts';

/** The heading under which they stand in a document that Offbook writes. */
export const ACTIONS_TITLE = 'Next steps';

export interface ActionLine {
  /** One line, as `actionText` gives it. */
  readonly text: string;
  readonly done: boolean;
}

/** What somebody set themselves, as a line of a document can hold it; "" where nothing is left. */
export const actionText = (text: string): string => lineInDocument(text).replace(/^(?:[-*+]\s+)?\[[ xX]?\]\s+/, '');

/**
 * A session's document with a line and a box for each action: boxes that are there are set, lines that are not are added
 * behind the others, or under a heading of their own at the end. Nothing else changes, which is read back before it counts;
 * a line that the document has no room for is left out.
 */
export function withActions(document: string, actions: readonly ActionLine[]): string {
  let text = document;
  for (const action of actions) {
    const session = read(text);
    const there = session.checklist.find((item) => item.text === action.text);
    if (there?.checked === action.done) continue;
    const edits = there ? [{ range: there.boxRange, text: action.done ? 'x' : ' ' }] : added(text, session, action);
    text = changed(text, edits, action) ?? text;
  }
  return text;
}

/** The document without an action's line, and without the heading when it was the last one. */
export function withoutAction(text: string, wanted: string): string {
  const session = read(text);
  const item = session.checklist.find((one) => one.text === wanted);
  if (!item) return text;
  const alone = session.checklist.length === 1;
  const own = new RegExp(`\\s*(?:\\n---\\s*)?\\n## ${ACTIONS_TITLE}\\s*$`).exec(text.slice(0, item.range.start));
  const start = alone && own ? own.index : item.range.start;
  const lineEnd = /^(?:\r\n|\r|\n)/.exec(text.slice(item.range.end))?.[0].length ?? 0;
  const end = start === item.range.start ? item.range.end + lineEnd : item.range.end;
  return changed(text, [{ range: { start, end }, text: '' }], null) ?? text;
}

const read = (text: string): SessionDocument => parseSession({ path: '', text, hash: '', hasByteOrderMark: false });

function added(text: string, { checklist }: SessionDocument, { text: words, done }: ActionLine): TextEdit[] {
  const line = `- [${done ? 'x' : ' '}] ${words}`;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const last = checklist.at(-1);
  if (last) return [{ range: { start: last.range.end, end: last.range.end }, text: newline + line }];
  const end = text.trimEnd().length;
  const section = ['', '', '---', '', `## ${ACTIONS_TITLE}`, line, ''].join(newline);
  return [{ range: { start: end, end: text.length }, text: section }];
}

/** The text after edits that touch the checklist only; null where they would touch more. */
function changed(text: string, edits: readonly TextEdit[], wanted: ActionLine | null): string | null {
  const next = applyEdits(text, edits);
  if (!next.ok) return null;
  const before = read(text);
  const after = read(next.value);
  const holds =
    wanted === null || after.checklist.some((one) => one.text === wanted.text && one.checked === wanted.done);
  return holds && wordsOf(before) === wordsOf(after) ? next.value : null;
}

/** What the session says, without where. */
const wordsOf = ({ title, questions, reflection }: SessionDocument): string =>
  JSON.stringify([
    title,
    questions.map((question) => [question.title, question.text, question.answer.text]),
    reflection.map(({ question, answer }) => [question, answer.text]),
  ]);
