import { withHeardAs } from '../../stories/heardAs.ts';
import type { Story } from '../../stories/model.ts';
import { findStory, loadDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';

/**
 * The story as it was when the take was told, from the document's snapshot. A take that was given to another story
 * afterwards is held against that story as it is now. Misheard forms of its facts are always today's. Null when neither is there any more,
 * and for an answer that tells no story.
 */
export async function storyOfTake(offbook: Offbook, take: TakeSummary): Promise<Story | null> {
  if (take.storyId === null) return null;
  const workspace = await offbook.library.load();
  const today = findStory(workspace, take.storyId);
  if (today && today.document.source.hash === take.documentHash) return today.story;
  const text = await offbook.snapshots.get(take.documentHash);
  if (text !== null) {
    const then = loadDocument({ path: take.document, text, hasByteOrderMark: false, hash: take.documentHash });
    const story = then.stories.find((candidate) => candidate.id === take.storyId);
    if (story) return today ? withHeardAs(story, today.story) : story;
  }
  return today?.story ?? null;
}
