import type { SessionDocument } from '../documents/model.ts';
import { namesIn } from '../language/namesIn.ts';
import { wordsOf } from '../language/words.ts';
import type { Story } from '../stories/model.ts';

const NAME_KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'technology', 'title', 'term']);
const SHORTEST = 2;

/**
 * Words that no spelling check should stumble over: the people, companies, tools and terms of the person's stories, and of
 * what a session says beside its answers (an answer's own capitals may be slips). Each as written, once, sorted.
 */
export function knownWordsOf(session: SessionDocument, stories: readonly Story[]): string[] {
  const texts = [
    session.interviewer?.name ?? '',
    session.interviewer?.title ?? '',
    session.role ?? '',
    ...stories.flatMap(({ facts }) =>
      facts.filter(({ kind }) => NAME_KINDS.has(kind)).flatMap(({ text, aliases }) => [text, ...aliases]),
    ),
    ...[
      session.title,
      session.instructions?.text ?? '',
      ...session.questions.flatMap(({ title, text }) => [title, text]),
    ].flatMap((text) => namesIn(text).map((name) => name.text)),
  ];
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) if (word.text.length >= SHORTEST) words.add(word.text.replace(/['’]s$/u, ''));
    // "ComfyUI" and "M&S" in one piece, too.
    for (const piece of text.split(/[\s,;()/]+/u))
      if (/\p{L}.*[\p{N}&+-]|[\p{N}&+-].*\p{L}/u.test(piece)) words.add(piece);
  }
  return [...words].toSorted();
}
