import type { Failure } from '../shared/failure.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { spokenLength } from '../stories/spokenLength.ts';
import { suggestCuts } from '../stories/suggestCuts.ts';
import { plannedParts } from '../takes/plannedParts.ts';
import { findingsOf } from './documents/checkDocuments.ts';
import { findStory, guideOf } from './library.ts';
import type { Offbook } from './offbook.ts';
import { readPace } from './pace.ts';
import { storyMissing } from './takes/recordTake.ts';
import { takesWantedBy } from './takesWanted.ts';
import type { StoryView } from './views.ts';

/** A story with everything its page shows, and the newest of its takes. */
export async function viewStory(
  offbook: Offbook,
  id: string,
  page: { readonly limit: number; readonly cursor?: string },
): Promise<Result<StoryView, Failure<'story-missing'>>> {
  const found = findStory(await offbook.library.load(), id);
  if (!found) return err(storyMissing(id));
  const { story, document } = found;
  const pace = await readPace(offbook);
  const [takes, counts] = await Promise.all([
    offbook.database.takes.list({ storyId: id }, page),
    offbook.database.takes.countByStory(),
  ]);
  const ranges = [story.range, story.cardRange].filter((range) => range !== null);
  return ok({
    story,
    documentHash: document.source.hash,
    documentText: document.source.text,
    spoken: story.script && spokenLength(story.script.text, story.targetSeconds, pace.wordsPerMinute),
    cuts: story.script ? suggestCuts(story, pace.wordsPerMinute) : [],
    planned: plannedParts(story),
    pace,
    findings: findingsOf(document, { wordsPerMinute: pace.wordsPerMinute, takesByStory: counts }).filter(
      ({ range }) => range !== null && ranges.some((part) => range.start >= part.start && range.end <= part.end),
    ),
    takes: takes.takes.filter((take) => take.status !== 'recording'),
    nextCursor: takes.nextCursor,
    takesTotal: counts.get(id) ?? 0,
    takesWanted: takesWantedBy(guideOf(document)),
  });
}
