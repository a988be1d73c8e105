import { addStory, storyDraftOf } from '../../sessions/call/storyFromAnswer.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { readPast } from './askedBefore.ts';
import type { Offbook } from '../offbook.ts';
import { recordedWords } from './callContext.ts';

/** Which answer becomes a story, and in which guide. */
export interface StoryWanted {
  /** The guide's path. */
  readonly document: string;
  readonly answer:
    | { readonly answerId: string }
    /** A session document's question, counted from 0. */
    | { readonly path: string; readonly question: number };
  /** From its first words where not given. */
  readonly title?: string;
}

export interface MadeStory {
  readonly path: string;
  readonly hash: string;
  readonly storyTitle: string;
}

/** Adds an answer to a guide as a story, in the person's words and in the guide's own way of writing. */
export async function makeStory(offbook: Offbook, wanted: StoryWanted): Promise<Result<MadeStory, Failure>> {
  const text = await answerText(offbook, wanted.answer);
  if (text === null)
    return err(
      failure('answer-missing', message('There is no such answer any more, or it has no words yet. Look again.')),
    );
  const draft = storyDraftOf(text, wanted.title);
  if (!draft.ok) return draft;
  const guide = await offbook.folder.read(wanted.document);
  if (!guide.ok) return guide;
  const added = addStory(guide.value, draft.value);
  if (!added.ok) return added;
  const written = await offbook.folder.replace(wanted.document, guide.value.hash, added.value);
  return written.ok ? ok({ path: wanted.document, hash: written.value.hash, storyTitle: draft.value.title }) : written;
}

async function answerText(offbook: Offbook, which: StoryWanted['answer']): Promise<string | null> {
  if ('path' in which) {
    const { documents } = await offbook.library.load();
    const parsed = documents.find(({ source }) => source.path === which.path)?.parsed;
    const text = parsed?.kind === 'session' ? parsed.questions[which.question]?.answer.text : undefined;
    return text || null;
  }
  const { calls } = await readPast(offbook);
  for (const call of calls) {
    const answer = call.answers.find(({ id }) => id === which.answerId);
    if (answer) return answer.text ?? (await recordedWords(offbook, call)).get(answer.id) ?? null;
  }
  return null;
}
