import { takeGoalOf } from '../../documents/checklist.ts';
import { type Finding, finding } from '../../shared/finding.ts';
import { message } from '../../shared/message.ts';
import { quote } from '../../shared/quote.ts';
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
    const counts = short.map((story) =>
      message('{title} has {takes}', {
        title: story.category ?? story.title,
        takes: takesByStory.get(story.id) ?? 0,
      }),
    );
    return [
      finding(
        'checked-without-evidence',
        'notice',
        message(
          '{item} is ticked, but Offbook has heard fewer than {wanted} takes of {stories, plural, one {one story} other {# stories}}: {counts}.',
          { item: quote(item.text), wanted: goal.takesWanted, stories: short.length, counts: { list: counts } },
        ),
        item.range,
        message('Record the rest here, or leave it ticked if you practised elsewhere.'),
      ),
    ];
  });
}
