import { message } from '../shared/message.ts';
import { type Failure, failure } from '../shared/failure.ts';
import type { Random } from '../shared/random.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { spokenLength } from '../stories/spokenLength.ts';
import type { Story } from '../stories/model.ts';
import { chooseInterruption } from './interruptions.ts';
import type { DrillName, DrillQuestion, DrillSetup, QuestionFit } from './model.ts';
import type { RankStories } from './rankStories.ts';

/** What drills can be made of. */
export interface DrillSource {
  readonly stories: readonly Story[];
  /** Of the documents first, then of the bank. */
  readonly questions: readonly DrillQuestion[];
  /** Questions that hardly any story answers. */
  readonly unexpected: readonly DrillQuestion[];
  /** The guide's phrases for the unexpected. */
  readonly phrases: readonly string[];
  readonly rank: RankStories;
  readonly wordsPerMinute: number;
}

export interface DrillWish {
  readonly storyId?: string;
  /** Squeeze: how long. */
  readonly seconds?: number;
  /** Stories and questions that should not come, by id, where others are left. */
  readonly exclude?: readonly string[];
}

export type SetupFailure = Failure<
  'story-missing' | 'no-stories' | 'no-hooks' | 'no-questions' | 'hook-missing' | 'squeeze-seconds'
>;

/** Questions of one round of "Which story?". */
const QUESTIONS = 10;
/** Of these, so many that no story answers, where there are such: gaps must be met, but not only gaps. */
const MOST_GAPS = 3;
/** When the tone comes, and when the interviewer cuts in, as shares of the time the story should take. */
const BLANK_WITHIN = [0.3, 0.7] as const;
const INTERRUPT_WITHIN = [0.35, 0.65] as const;
/** The times a story is squeezed into, seconds. */
export const SQUEEZES: readonly number[] = [30, 45, 60, 90];
/** For a story with neither target nor script, seconds. */
const USUAL_LENGTH = 60;

/** Decides what a drill asks for. The same source, wish and randomness give the same setup. */
export function assembleSetup(
  name: DrillName,
  source: DrillSource,
  wish: DrillWish,
  random: Random,
): Result<DrillSetup, SetupFailure> {
  if (name === 'whichStory') return whichStory(source, wish, random);
  if (name === 'curveball') return curveball(source, wish, random);
  const chosen = chooseStory(name, source.stories, wish, random);
  if (!chosen.ok) return chosen;
  const story = chosen.value;
  const storyId = story.id;
  if (name === 'hook') return ok({ drill: name, storyId });
  if (name === 'transition') return ok(transition(story, source, wish, random));
  if (name === 'blank') {
    return ok({ drill: name, storyId, blankAtMs: momentOf(story, BLANK_WITHIN, source, random) });
  }
  if (name === 'interruption') {
    const interruptAtMs = momentOf(story, INTERRUPT_WITHIN, source, random);
    return ok({ drill: name, storyId, interruptAtMs, question: chooseInterruption(story, random) });
  }
  const seconds = squeezeOf(story, wish, source, random);
  return seconds.ok
    ? ok({ drill: name, storyId, seconds: seconds.value, wordsPerMinute: source.wordsPerMinute })
    : seconds;
}

/** Why a drill can't be made of these documents; null where it can. */
export function unableBecause(name: DrillName, source: DrillSource): Failure | null {
  if (name === 'curveball') return source.questions.length + source.unexpected.length === 0 ? NO_QUESTIONS : null;
  if (source.stories.length === 0) return NO_STORIES;
  if (name === 'hook' && source.stories.every(({ hooks }) => hooks.length === 0)) return NO_HOOKS;
  return name === 'whichStory' && source.questions.length === 0 ? NO_QUESTIONS : null;
}

const NO_STORIES = failure(
  'no-stories',
  message('Drills are made of your stories, and there are none in this folder yet. Add a guide with your stories.'),
);

const NO_HOOKS = failure(
  'no-hooks',
  message('None of your stories has a hook yet. Add “Opening Hooks” to your guide.'),
);
const NO_QUESTIONS = failure('no-questions', message('There are no questions to ask.'));

function chooseStory(
  name: DrillName,
  stories: readonly Story[],
  { storyId, exclude = [] }: DrillWish,
  random: Random,
): Result<Story, SetupFailure> {
  if (storyId !== undefined) {
    const story = stories.find(({ id }) => id === storyId);
    if (!story) {
      return err(
        failure(
          'story-missing',
          message('There is no story “{story}” in this folder. It may have been renamed or removed.', {
            story: storyId,
          }),
        ),
      );
    }
    if (name === 'hook' && story.hooks.length === 0) {
      return err(
        failure(
          'hook-missing',
          message('“{story}” has no hook yet. Add one to your guide, then drill it.', { story: story.title }),
        ),
      );
    }
    return ok(story);
  }
  if (stories.length === 0) return err(NO_STORIES);
  const able = name === 'hook' ? stories.filter(({ hooks }) => hooks.length > 0) : stories;
  if (able.length === 0) {
    return err(NO_HOOKS);
  }
  return ok(pick(preferred(able, exclude), random));
}

function transition(story: Story, source: DrillSource, { exclude = [] }: DrillWish, random: Random): DrillSetup {
  const others = source.stories.filter(({ id }) => id !== story.id);
  const questions = source.questions.filter((asked) =>
    source.rank(asked, source.stories).some(({ storyId, fit }) => storyId === story.id && fit === 'fits'),
  );
  // Every third time from a question, as after small talk; always where there is no other story.
  const byQuestion = others.length === 0 || (questions.length > 0 && random.next() < 1 / 3);
  const none = { id: `about-${story.id}`, text: `Tell me about “${story.title}”.` };
  const asked = questions.length > 0 ? pick(preferred(questions, exclude), random) : none;
  const question = byQuestion ? { id: asked.id, text: asked.text } : null;
  return {
    drill: 'transition',
    fromStoryId: question === null ? pick(preferred(others, exclude), random).id : null,
    question,
    storyId: story.id,
  };
}

function whichStory(
  { stories, questions, unexpected, rank }: DrillSource,
  { exclude = [] }: DrillWish,
  random: Random,
): Result<DrillSetup, SetupFailure> {
  if (stories.length === 0) return err(NO_STORIES);
  if (questions.length === 0) return err(NO_QUESTIONS);
  const fits = new Map<string, QuestionFit>();
  const pool = unique([...questions, ...unexpected]);
  for (const question of pool) {
    const ranked = rank(question, stories);
    fits.set(question.id, {
      questionId: question.id,
      storyIds: ranked.filter(({ fit }) => fit === 'fits').map(({ storyId }) => storyId),
      possible: ranked.filter(({ fit }) => fit === 'possible').map(({ storyId }) => storyId),
    });
  }
  const isGap = ({ id }: DrillQuestion): boolean => {
    const fit = fits.get(id)!;
    return fit.storyIds.length === 0 && fit.possible.length === 0;
  };
  const isSure = ({ id }: DrillQuestion): boolean => fits.get(id)!.storyIds.length > 0;
  const byExcluded = (a: DrillQuestion, b: DrillQuestion): number =>
    Number(exclude.includes(a.id)) - Number(exclude.includes(b.id));
  const left = shuffled(pool, random).toSorted(byExcluded);
  const gaps = left.filter(isGap);
  const answered = [
    ...left.filter(isSure),
    ...left.filter((question) => !isGap(question) && !isSure(question)),
  ].toSorted(byExcluded);
  const most = answered.slice(0, QUESTIONS - Math.min(MOST_GAPS, gaps.length));
  const asked = shuffled([...most, ...gaps.slice(0, QUESTIONS - most.length)], random);
  return ok({
    drill: 'whichStory',
    questions: asked.map(({ id, text }) => ({ id, text })),
    fits: asked.map(({ id }) => fits.get(id)!),
  });
}

function curveball(
  { stories, questions, unexpected, phrases, rank }: DrillSource,
  { exclude = [] }: DrillWish,
  random: Random,
): Result<DrillSetup, SetupFailure> {
  const pool = unique([...questions, ...unexpected]);
  const unanswered = pool.filter((question) => rank(question, stories).length === 0);
  const able = unanswered.length > 0 ? unanswered : unexpected;
  if (able.length === 0) return err(NO_QUESTIONS);
  const { id, text } = pick(preferred(able, exclude), random);
  return ok({ drill: 'curveball', question: { id, text }, phrases });
}

function momentOf(
  story: Story,
  [from, to]: readonly [number, number],
  { wordsPerMinute }: DrillSource,
  random: Random,
): number {
  return Math.round(1000 * lengthOf(story, wordsPerMinute) * (from + (to - from) * random.next()));
}

/** How long the story should take, seconds: the middle of its target, else its script at the person's pace. */
function lengthOf({ targetSeconds, script }: Story, wordsPerMinute: number): number {
  if (targetSeconds) return (targetSeconds.min + targetSeconds.max) / 2;
  return script ? Math.max(20, spokenLength(script.text, null, wordsPerMinute).seconds) : USUAL_LENGTH;
}

function squeezeOf(
  story: Story,
  { seconds }: DrillWish,
  { wordsPerMinute }: DrillSource,
  random: Random,
): Result<number, SetupFailure> {
  if (seconds !== undefined) {
    return SQUEEZES.includes(seconds)
      ? ok(seconds)
      : err(
          failure(
            'squeeze-seconds',
            message('A story is squeezed into {times} seconds; {seconds} is none of these.', {
              times: SQUEEZES.join(', '),
              seconds,
            }),
          ),
        );
  }
  const shorter = SQUEEZES.filter((one) => one < lengthOf(story, wordsPerMinute));
  return ok(shorter.length > 0 ? pick(shorter, random) : SQUEEZES[0]!);
}

const preferred = <T extends { readonly id: string }>(all: readonly T[], exclude: readonly string[]): readonly T[] => {
  const left = all.filter(({ id }) => !exclude.includes(id));
  return left.length > 0 ? left : all;
};

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random.next() * from.length)]!;

/** The same question asked twice in the documents is one. */
function unique(questions: readonly DrillQuestion[]): readonly DrillQuestion[] {
  const seen = new Set<string>();
  return questions.filter(({ text }) => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

function shuffled<T>(from: readonly T[], random: Random): T[] {
  const left = [...from];
  for (let i = left.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    [left[i], left[j]] = [left[j]!, left[i]!];
  }
  return left;
}
