import type { GuideDocument, ParsedDocument, SessionDocument, SourceDocument } from './model.ts';
import { parseGuide } from './parseGuide.ts';
import { parseSession } from './parseSession.ts';

/** A line that begins like a question's or an answer's label: only then is it worth reading the text as a session. */
const ASKS_OR_ANSWERS =
  /^(?:#{1,6}[ \t]|\*\*|__|\d{1,2}\\?[.)][ \t]).*\?[*_ \t]*$|^[^\p{L}\p{N}\n]*(?:(?:practi[cs]e |interview )?question\b|q\s*#?\d|q\s*[:：]|(?:[\p{L}'’]+ ){0,2}(?:answer|response|reply)\b|a\d{0,2}\s*[:：])/imu;

/** Words that a guide's labels have and a session's have not. */
const SPEAKS_OF_STORIES =
  /^[^\p{L}\n]*(?:\p{L}+ )?(?:hooks?|open(?:er|ing)s?|opening lines?|key points|points|script|narrative)\b/imu;

/**
 * Recognises a document and reads it: a guide has stories (or at least two of checklist, names, metrics, phrases),
 * a session has questions with answers; anything else is a note. Never fails: what is not understood is kept as passages.
 */
export function parseDocument(source: SourceDocument): ParsedDocument {
  const mayBeSession = ASKS_OR_ANSWERS.test(source.text);
  const session = mayBeSession ? parseSession(source) : null;
  if (session && isSession(session, source.text)) {
    const named = storyHeadings(source.text);
    const isBest = named === 0 || session.questions.length > named;
    if (isBest && !SPEAKS_OF_STORIES.test(source.text)) return session;
    // Points are called "Question" and "Answer", too: a guide whose stories are told is no session.
    const guide = parseGuide(source);
    const told = guide.stories.filter((s) => s.script !== null && (s.hooks.length > 0 || s.keyPoints.length > 0));
    if (isBest && told.length === 0) return session;
    if (told.length > 0) return guide;
  }
  const guide = parseGuide(source);
  if (isGuide(guide)) return guide;
  return { kind: 'note', path: source.path, title: guide.title };
}

const storyHeadings = (text: string): number =>
  text.match(/^[ \t]*(?:#{1,6}[ \t]+|\*\*)?(?:the )?(?:power )?story\b.{0,60}/gim)?.length ?? 0;

function isSession(session: SessionDocument, text: string): boolean {
  const { questions } = session;
  if (questions.length === 0) return false;
  if (questions.some((q) => q.answer.text !== '') || questions.length >= 2) return true;
  return session.interviewer !== null || session.reflection.length > 0 || /^\W*(?:your |my )?answer\W*:/im.test(text);
}

function isGuide(guide: GuideDocument): boolean {
  if (guide.stories.length > 0) return true;
  const areas = [
    guide.checklist,
    guide.names,
    guide.metrics,
    guide.universalConnections,
    guide.recovery,
    guide.emergency,
  ];
  return areas.filter((area) => area.length > 0).length >= 2;
}
