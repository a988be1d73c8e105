import type { Story } from '../../stories/model.ts';
import { scriptednessOf, type TakeScriptedness } from '../../takes/scriptedness.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';

/** Earlier takes that one is held beside; older ones say little about how it is told now. */
const TAKES_BEFORE = 12;

/**
 * How far a take repeats the ones before it and the script, word for word.
 *
 * @param told all takes of the story that may be compared, newest first
 */
export async function scriptednessOfTake(
  offbook: Offbook,
  take: TakeSummary,
  story: Story | null,
  told: readonly TakeSummary[],
): Promise<TakeScriptedness | null> {
  if (!take.hasWords) return null;
  const before = told
    .filter((other) => other.id !== take.id && other.hasWords && other.startedAt < take.startedAt)
    .slice(0, TAKES_BEFORE);
  const transcripts = await Promise.all(
    [take, ...before].map(async ({ id, startedAt }) => ({
      takeId: id,
      startedAt,
      transcript: await offbook.database.takes.getTranscript(id),
    })),
  );
  // What was followed are the script's own words: they would say nothing but themselves.
  const tellings = transcripts.flatMap(({ takeId, startedAt, transcript }) =>
    transcript === null || transcript.source === 'followed' ? [] : [{ takeId, startedAt, text: transcript.text }],
  );
  const [mine, ...earlier] = tellings;
  if (mine?.takeId !== take.id) return null;
  const overTime = tellings.flatMap(({ takeId, startedAt, text }, i) => {
    const last = tellings[i + 1];
    const asLast = last ? scriptednessOf(text, [last.text]) : null;
    return asLast === null ? [] : [{ takeId, startedAt, asLast }];
  });
  return {
    asLast: overTime.find((other) => other.takeId === take.id)?.asLast ?? null,
    asAnyBefore: scriptednessOf(
      mine.text,
      earlier.map((other) => other.text),
    ),
    asScript: story?.script ? scriptednessOf(mine.text, [story.script.text]) : null,
    overTime: overTime.toReversed(),
  };
}
