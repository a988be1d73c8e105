import { wordsOf } from '../../language/words.ts';
import { answeringStories, readStory, type ReadStory } from '../../sessions/bank/coverage/answeringStories.ts';
import { competenciesNamed } from '../../sessions/bank/coverage/valueNames.ts';
import { type CompetencyId, competencyOf } from '../../sessions/bank/competencies.ts';
import { LIKELY_QUESTIONS } from '../../sessions/bank/likelyQuestions.ts';
import type { BankQuestion } from '../../sessions/bank/model.ts';
import type { Story } from '../../stories/model.ts';
import { reduce } from '../../takes/text/synonyms.ts';
import { type Draft, draft } from './draft.ts';
import type { StoryNames } from './storyNames.ts';
import { otherNames } from './valueCards.ts';

/**
 * From a question that any interviewer may ask to the guide's story for it, without a session that asks it. A wrong answer
 * learnt is worse than none, so both must say so: the person, who calls the story or one of its values by what the question
 * is about, and the story's own words; and no other story may answer it too.
 */
export function storyForLikelyQuestionCards(document: string, stories: readonly Story[], names: StoryNames): Draft[] {
  if (stories.length < 2) return [];
  const read = stories.map((story) => ({
    story,
    about: aboutOf(story),
    whole: readStory(story),
    words: readStory({ ...story, category: null, values: [] }),
  }));
  return LIKELY_QUESTIONS.flatMap((question) => {
    const competency = question.competencies[0];
    const named = read.filter(({ about }) => competency !== undefined && about.has(competency));
    if (named.length === 0) return [];
    const answering = read.filter(({ whole }) => verdict(question, whole) === 'answers');
    const only = answering.length === 1 ? answering[0]! : null;
    if (only === null || !named.includes(only) || verdict(question, only.words) === 'no') return [];
    const answer = names.told(only.story, question.text);
    if (answer === null) return [];
    return [
      draft({
        key: `${document}#likely-${question.id}#story`,
        kind: 'storyForQuestion',
        storyId: only.story.id,
        document,
        prompt: `Which story answers this? ${question.text}`,
        answer,
        accepts: otherNames(answer, names.ways(only.story)),
      }),
    ];
  });
}

const verdict = (question: BankQuestion, story: ReadStory) => answeringStories(question, [story])[0]!.verdict;

/**
 * What a story is about by its guide: its category where that means one thing ("Risk" may be courage or danger), and values
 * that are called as interviewers call it ("Courage"; "Impact" may mean much else).
 */
function aboutOf({ category, values }: Story): ReadonlySet<CompetencyId> {
  const ofCategory = category === null ? [] : competenciesNamed(category);
  const ofValues = values.flatMap(({ text }) =>
    competenciesNamed(text).filter((id) => stemsOf(text) === stemsOf(competencyOf(id).name)),
  );
  return new Set([...(ofCategory.length === 1 ? ofCategory : []), ...ofValues]);
}

const stemsOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => reduce(folded))
    .join(' ');
