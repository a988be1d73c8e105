import { type Message, message } from '../../shared/message.ts';
import type { DrillChoice, DrillMark, DrillOutcome, DrillQuestion, QuestionFit } from '../model.ts';
import { CHOICE, CHOICES_RIGHT, HOOK } from './limits.ts';
import type { ReviewOf, RunMaterial } from './material.ts';
import { atLeast, good, measured, next, reviewFrom, tenths, unknown, within } from './measures.ts';
import { beginningAfter } from './soundPlaces.ts';

const CHOOSE = {
  name: 'secondsToChoose',
  title: message('From question to choice, middle of all'),
  unit: 'seconds',
} as const;
const RIGHT = { name: 'shareRight', title: message('Right choices'), unit: 'share' } as const;
const TO_HOOK = {
  name: 'secondsToHook',
  title: message('From choice to hook, middle of all'),
  unit: 'seconds',
} as const;
const GAPS = { name: 'gaps', title: message('Questions none of your stories answers'), unit: 'count' } as const;

/** How soon each story was chosen, whether it answers the question, and which questions are gaps. */
export const reviewWhichStory: ReviewOf<'whichStory'> = (material) => {
  const { setup } = material;
  const fits = new Map((setup.fits ?? []).map((fit) => [fit.questionId, fit]));
  const choices = setup.questions.flatMap((question) => choiceOf(material, question, fits.get(question.id)) ?? []);
  const times = choices.flatMap(({ seconds: time }) => (time === null ? [] : [time]));
  const judged = choices.filter(({ right }) => right !== null);
  const right = judged.filter((choice) => choice.right);
  const hooks = choices.flatMap(({ secondsToHook }) => (secondsToHook === null ? [] : [secondsToHook]));
  const gaps = setup.questions.filter(({ id }) => {
    const fit = fits.get(id);
    return fit !== undefined && fit.storyIds.length === 0 && fit.possible.length === 0;
  });
  const chosen = median(times);
  const slow = choices.filter(({ seconds: time }) => time !== null && time > CHOICE.weak);
  const wrong = judged.filter((choice) => choice.right === false);
  return reviewFrom(
    [
      chosen === null
        ? unknown(CHOOSE, message('No choice was made.'))
        : measured(
            CHOOSE,
            chosen,
            choosing(chosen),
            message('{chosen} of {questions} chosen.', { chosen: times.length, questions: setup.questions.length }),
          ),
      judged.length === 0
        ? unknown(RIGHT, message('For none of these can the rules say which story is right.'))
        : measured(
            RIGHT,
            right.length / judged.length,
            atLeast(right.length / judged.length, CHOICES_RIGHT),
            message('{right} of {judged}, by the values, category and words of your stories. You may know better.', {
              right: right.length,
              judged: judged.length,
            }),
          ),
      hooks.length === 0
        ? unknown(TO_HOOK, message('No hook was heard after a choice.'))
        : measured(
            TO_HOOK,
            median(hooks)!,
            within(median(hooks)!, HOOK),
            message('Heard after {count} of your choices.', { count: hooks.length }),
          ),
      measured(
        GAPS,
        gaps.length,
        null,
        gaps.length === 0 ? message('None among these.') : message('Each is worth a story, or an answer.'),
      ),
    ],
    [
      wrong[0]
        ? next(wrongWords(wrong[0]), wrong[0].question)
        : judged.length > 0
          ? good(message('Every choice that can be judged was right.'))
          : null,
      slow.length > 0
        ? next(
            message(
              '{slow, plural, one {One question} other {# questions}} took more than {limit} s. Say aloud which value it asks for; the story follows.',
              { slow: slow.length, limit: CHOICE.weak },
            ),
            slow[0]!.question,
          )
        : chosen !== null && chosen < CHOICE.strong
          ? good(message('You chose in {seconds, number} s, as quickly as it is needed.', { seconds: tenths(chosen) }))
          : null,
      gaps[0] ? next(message('No story of yours answers this one yet.'), gaps[0].text) : null,
    ],
    { choices },
  );
};

const choosing = (value: number): DrillOutcome =>
  value < CHOICE.strong ? 'strong' : value <= CHOICE.weak ? 'fair' : 'weak';

function choiceOf(
  material: RunMaterial,
  { id, text }: DrillQuestion,
  fit: QuestionFit | undefined,
): DrillChoice | null {
  const of = (kind: DrillMark['kind']) =>
    material.marks.filter((mark) => mark.kind === kind && 'questionId' in mark && mark.questionId === id);
  // Who changes their mind is held to the last choice.
  const chosen = of('chosen').at(-1);
  if (chosen?.kind !== 'chosen') return null;
  const prompted = of('prompted')[0];
  const nextPrompt =
    material.marks.find(({ kind, atMs }) => kind === 'prompted' && atMs > chosen.atMs)?.atMs ?? Infinity;
  const hook = beginningAfter(material, chosen.atMs, { questionId: id });
  return {
    questionId: id,
    question: text,
    chosen: chosen.storyId,
    seconds: prompted ? Math.round(chosen.atMs - prompted.atMs) / 1000 : null,
    secondsToHook:
      chosen.storyId !== null && hook && chosen.atMs + hook.afterMs < nextPrompt
        ? Math.round(hook.afterMs) / 1000
        : null,
    right: isRight(chosen.storyId, fit),
    fits: fit?.storyIds ?? [],
  };
}

/** "None of mine" is right where no story answers; a story that may do is neither right nor wrong. */
function isRight(chosen: string | null, fit: QuestionFit | undefined): boolean | null {
  if (!fit) return null;
  if (chosen === null) return fit.storyIds.length > 0 ? false : fit.possible.length > 0 ? null : true;
  if (fit.storyIds.includes(chosen)) return true;
  return fit.possible.includes(chosen) || (fit.storyIds.length === 0 && fit.possible.length > 0) ? null : false;
}

const wrongWords = ({ chosen, fits }: DrillChoice): Message =>
  fits.length === 0
    ? message('For this one, none of your stories seems to fit: a short honest answer is better than a bent story.')
    : chosen === null
      ? message('You do have a story for this one; look at what it shows.')
      : message('Another story of yours fits this one better.');

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
