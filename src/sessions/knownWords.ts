import type { SessionDocument } from '../documents/model.ts';
import { namesIn } from '../language/namesIn.ts';
import { namesOfStories, wordsOfNames } from '../stories/knownWords.ts';
import type { Story } from '../stories/model.ts';

/**
 * Words that no spelling check should stumble over: the names of the person's stories, and those of what a session says
 * beside its answers (an answer's own capitals may be slips). Each as written, once, sorted.
 */
export function knownWordsOf(session: SessionDocument, stories: readonly Story[]): string[] {
  return wordsOfNames([
    session.interviewer?.name ?? '',
    session.interviewer?.title ?? '',
    session.role ?? '',
    ...namesOfStories(stories),
    ...[
      session.title,
      session.instructions?.text ?? '',
      ...session.questions.flatMap(({ title, text }) => [title, text]),
    ].flatMap((text) => namesIn(text).map((name) => name.text)),
  ]);
}
