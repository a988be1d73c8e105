import { takeGoalOf } from '../../documents/checklist.ts';
import type { Finding } from '../../shared/finding.ts';
import type { LoadedDocument } from '../library.ts';

/**
 * Boxes that are checked though the takes Offbook knows of do not show it: "Record each story 5 times" with a story
 * told twice. Items that takes can't prove are left alone.
 */
export function checkEvidence(document: LoadedDocument, takesByStory: ReadonlyMap<string, number>): Finding[] {
  const { parsed, stories } = document;
  if (parsed.kind !== 'guide') return [];
  return parsed.checklist.flatMap((item) => {
    const goal = item.checked ? takeGoalOf(item.text) : null;
    if (!goal) return [];
    const short = stories.filter((story) => (takesByStory.get(story.id) ?? 0) < goal.takesWanted);
    if (short.length === 0) return [];
    const counts = short.map((story) => `${story.category ?? story.title} has ${takesByStory.get(story.id) ?? 0}`);
    return [
      {
        code: 'checked-without-evidence',
        severity: 'notice' as const,
        message: `"${item.text}" is ticked, but Offbook has heard fewer than ${goal.takesWanted} takes of ${short.length === 1 ? 'one story' : `${short.length} stories`}: ${counts.join(', ')}.`,
        range: item.range,
        fix: 'Record the rest here, or leave it ticked if you practised elsewhere.',
      },
    ];
  });
}
