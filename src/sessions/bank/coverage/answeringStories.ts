import type { Story } from '../../../stories/model.ts';
import { meaningOfQuestion, type QuestionMeaning } from '../alike/questionMeaning.ts';
import type { QuestionIndex } from '../alike/findQuestions.ts';
import type { CompetencyId } from '../competencies.ts';
import { profileOfTags, profileOfText, type QuestionProfile } from './profileOfQuestion.ts';
import { matterOfStory, type StoryMatter, topicShared } from './storyMatter.ts';
import { strengthsOfStory, type StoryStrengths, strengthWords } from './storyStrengths.ts';
import { type AnswerVerdict, verdictOf } from './verdict.ts';

/** A story of the person, read once for many questions. */
export interface ReadStory {
  readonly story: Story;
  readonly strengths: StoryStrengths;
  readonly matter: StoryMatter;
}

/** A question to be answered by a story: tagged where it is the bank's, else in its words alone. */
export interface AskedForStory {
  readonly text: string;
  readonly competencies?: readonly CompetencyId[];
}

/** A story that may answer a question. */
export interface AnsweringStory {
  readonly story: Story;
  /** 0 to 1. */
  readonly score: number;
  readonly verdict: AnswerVerdict;
  /** In plain words. */
  readonly reason: string;
}

export { ANSWERS_FROM } from './verdict.ts';

/** Reads a story for `answeringStories` and `coverageMatrix`. About 3 ms. */
export const readStory = (story: Story): ReadStory => ({
  story,
  strengths: strengthsOfStory(story),
  matter: matterOfStory(story),
});

/**
 * The stories by how well each answers a question, best first. Where the first one's verdict is `no`, none of them
 * answers: a gap; `perhaps` is the person's to say.
 *
 * @param bank for questions without competencies; null goes by their words alone
 */
export function answeringStories(
  question: AskedForStory,
  stories: readonly ReadStory[],
  bank: QuestionIndex | null = null,
): AnsweringStory[] {
  const profile =
    question.competencies && question.competencies.length > 0
      ? profileOfTags(question.competencies)
      : profileOfText(question.text, bank);
  const meaning = meaningOfQuestion(question.text);
  return stories
    .map((each) => answerBy(each, profile, meaning))
    .toSorted((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
}

const TOPIC_SHARE = 0.4;

function answerBy(read: ReadStory, profile: QuestionProfile, meaning: QuestionMeaning): AnsweringStory {
  let sum = 0;
  let whole = 0;
  let best: { readonly id: CompetencyId; readonly counts: number } | null = null;
  for (const [id, wanted] of profile) {
    const strength = read.strengths.get(id)?.strength ?? 0;
    whole += wanted;
    sum += wanted * strength;
    if (strength > 0 && (best === null || wanted * strength > best.counts)) best = { id, counts: wanted * strength };
  }
  const shown = whole === 0 ? 0 : sum / whole;
  const topic = Math.max(topicShared(meaning, read.matter), topicShared(meaning.first, read.matter));
  const score = whole === 0 ? topic : (1 - TOPIC_SHARE) * shown + TOPIC_SHARE * topic;
  const reason =
    best !== null
      ? strengthWords(best.id, read.strengths.get(best.id)!)
      : topic >= 0.5
        ? 'It is about the same thing'
        : 'It shows something else';
  return { story: read.story, score, verdict: verdictOf(score), reason };
}
