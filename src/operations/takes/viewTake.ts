import { message, worded } from '../../shared/message.ts';
import { orderFindings } from '../../shared/orderFindings.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { bestOf, compareTakes, type ComparedTake, type TakesCompared } from '../../takes/compareTakes.ts';
import { deliveryFindings } from '../../takes/deliveryFindings.ts';
import { namesOfStories, wordsOfNames } from '../../stories/knownWords.ts';
import type { Transcript } from '../../speech/model.ts';
import { followingBesideWords } from '../../takes/followingBesideWords.ts';
import { plannedParts } from '../../takes/plannedParts.ts';
import type { Offbook } from '../offbook.ts';
import type { TakeSummary } from '../ports.ts';
import type { Missing, TakeView } from '../views.ts';
import { findingsForExercise } from './exerciseFindings.ts';
import { takeMissing, type TakeMissing } from './recordTake.ts';
import { reviewOfTake } from './reviewOfTake.ts';
import { scriptednessOfTake } from './scriptednessOfTake.ts';
import { storyOfTake } from './storyOfTake.ts';

/** Takes of the story that are looked through for the previous and the best one. */
const TAKES_COMPARED = 50;

/** Everything about one take: story as told, words, review, sound, and how it stands beside others. */
export async function viewTake(offbook: Offbook, id: string): Promise<Result<TakeView, TakeMissing>> {
  const { takes } = offbook.database;
  const stored = await takes.get(id);
  if (!stored) return err(takeMissing(id));
  const [story, transcript, delivery, recording] = await Promise.all([
    storyOfTake(offbook, stored),
    takes.getTranscript(id),
    takes.getDelivery(id),
    offbook.recordings.open(id),
  ]);
  const review = transcript && (await reviewOfTake(offbook, stored, transcript));
  // A review made just now has put its counts beside the take.
  const take = review && stored.keyPointsTotal === null ? ((await takes.get(id)) ?? stored) : stored;
  // A take of an exercise is held beside none: a hook or a story in half its time is no telling like the others.
  const page =
    take.storyId === null || take.exercise
      ? { takes: [] }
      : await takes.list({ storyId: take.storyId }, { limit: TAKES_COMPARED });
  const told = page.takes.filter((other) => other.id === take.id || other.status !== 'recording');
  // A take that was cut off was not too short: nobody ended it there.
  const targetToHold = take.status === 'interrupted' ? null : take.targetSeconds;
  const findings = [...(review?.findings ?? []), ...(delivery ? deliveryFindings(delivery, targetToHold) : [])];
  return ok({
    take,
    story,
    transcript,
    review,
    delivery: delivery?.following
      ? { ...delivery, following: followingBesideWords(delivery.following, transcript) }
      : delivery,
    findings: orderFindings(findingsForExercise(findings, take.exercise)),
    missing: missingFrom(take, transcript, delivery !== null, story !== null),
    ...(await comparisons(offbook, take, told)),
    scriptedness: take.exercise ? null : await scriptednessOfTake(offbook, take, story, told),
    hasRecording: recording !== null,
    planned: story && plannedParts(story),
    knownWords: story ? wordsOfNames(namesOfStories([story])) : [],
  });
}

function missingFrom(
  take: TakeSummary,
  transcript: Transcript | null,
  hasDelivery: boolean,
  hasStory: boolean,
): Missing[] {
  const missing: Missing[] = [];
  if (!hasStory && take.storyId !== null) {
    missing.push({
      what: 'story',
      ...worded({
        message: message(
          '“{title}” is no longer in your documents, so its words can’t be held against it. Give this take to another story.',
          { title: take.storyTitle },
        ),
      }),
    });
  }
  if (!transcript) {
    missing.push({
      what: 'words',
      ...worded({
        message: message(
          'Offbook has the sound but not the words: your script could not be followed in it. Let a recogniser hear them, type or paste what you said, or drop in a transcript (.txt, .vtt, .srt or Whisper’s .json).',
        ),
      }),
    });
  } else if (transcript.times === null && take.status !== 'typed') {
    missing.push({
      what: 'wordTimes',
      ...worded({
        message: message(
          'These words have no times, so they can’t be shown on the waveform. Words from a recogniser, or a .vtt, .srt or Whisper .json transcript, have them.',
        ),
      }),
    });
  }
  if (take.status === 'typed') {
    missing.push({
      what: 'sound',
      ...worded({
        message: message('This take was typed, so there is no time, pace or pause to measure. Record one to see them.'),
      }),
    });
  } else if (!hasDelivery) {
    missing.push({
      what: 'sound',
      ...worded({ message: message('The sound of this take has not been measured yet.') }),
    });
  }
  return missing;
}

async function comparisons(
  offbook: Offbook,
  take: TakeSummary,
  told: readonly TakeSummary[],
): Promise<{ previous: TakesCompared | null; best: TakesCompared | null }> {
  const { takes } = offbook.database;
  const compared: ComparedTake[] = await Promise.all(
    told.map(async (other) => ({ take: other, review: other.hasWords ? await takes.getReview(other.id) : null })),
  );
  const mine = compared.find((other) => other.take.id === take.id);
  if (!mine) return { previous: null, best: null };
  const others = compared.filter((other) => other !== mine);
  const before = others.find((other) => other.take.startedAt < take.startedAt);
  const best = bestOf(others);
  return { previous: before ? compareTakes(mine, before) : null, best: best ? compareTakes(mine, best) : null };
}
