import type { SessionDocument, SessionQuestion } from '../../documents/model.ts';
import { fold, wordsOf } from '../../language/words.ts';
import { isFunctionWord } from '../../language/functionWords.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { indexQuestions, type QuestionIndex } from '../../sessions/bank/alike/findQuestions.ts';
import { readStory } from '../../sessions/bank/coverage/answeringStories.ts';
import { coverageMatrix } from '../../sessions/bank/coverage/coverageMatrix.ts';
import { QUESTION_BANK } from '../../sessions/bank/questions/all.ts';
import { slug } from '../../stories/assembleStories.ts';
import type { Story } from '../../stories/model.ts';
import { classesOf, reduce } from '../../takes/text/synonyms.ts';
import { type Draft, draft } from './draft.ts';
import type { StoryNames } from './storyNames.ts';
import { otherNames } from './valueCards.ts';

/** Longer questions are asked by the sentence that asks. */
const MOST_WORDS = 35;
/** A question that more stories fit asks for none of them. */
const MOST_STORIES = 2;

/**
 * From a question of a practice session to the story that answers it: by the story's category and values, and where they
 * say nothing by what the coverage matrix finds that the story tells.
 */
export function storyForQuestionCards(session: SessionDocument, stories: readonly Story[], names: StoryNames): Draft[] {
  return session.questions.flatMap((question) => {
    const named = storiesNamed(question, stories);
    const fitting = named.length > 0 ? named : storiesTold(question, stories);
    if (fitting.length === 0 || fitting.length > MOST_STORIES) return [];
    const prompt = askedBy(question);
    const told = fitting.map((story) => names.told(story, prompt));
    const answer = told[0] ?? null;
    if (prompt === '' || answer === null) return [];
    return [
      draft({
        key: `${session.path}#question-${question.number ?? slug(question.title)}#story`,
        kind: 'storyForQuestion',
        storyId: fitting.length === 1 ? fitting[0]!.id : null,
        document: session.path,
        prompt: `Which story answers this? ${prompt}`,
        context: null,
        answer,
        accepts: otherNames(answer, [...told, ...fitting.flatMap((story) => names.ways(story))]),
      }),
    ];
  });
}

/** A value's whole name counts more than a word like the story's category. */
const BY_VALUE = 2;
const BY_CATEGORY = 3;

/** Asks for something that happened. Of other questions ("What draws you to this team?") a category's word says nothing. */
const BEHAVIOURAL =
  /\b(?:tell (?:me|us) about|describe|share|give (?:me|us)|walk (?:me|us)|talk (?:me|us)|a time|an? (?:\w+ )?(?:example|situation|occasion|moment)|have you ever|when (?:did|have|were) you|how did you)\b/i;

let bankIndex: QuestionIndex | null = null;
const bank = (): QuestionIndex => (bankIndex ??= indexQuestions(QUESTION_BANK));

/** Stories that surely answer a question about something that happened. */
function storiesTold({ text }: SessionQuestion, stories: readonly Story[]): Story[] {
  if (!BEHAVIOURAL.test(text)) return [];
  const { rows } = coverageMatrix(stories.map(readStory), [], [{ id: text, text }], bank());
  return stories.filter((_, i) => rows[0]?.cells[i]?.verdict === 'answers');
}

function storiesNamed({ title, text }: SessionQuestion, stories: readonly Story[]): Story[] {
  const asked = `${title}. ${text}`;
  const keys = keysOf(asked);
  const folded = ` ${fold(asked).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const scores = stories.map((story) => {
    let score = 0;
    for (const { text: value } of story.values)
      if (
        folded.includes(
          ` ${fold(value)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()} `,
        )
      )
        score += BY_VALUE;
    const category = BEHAVIOURAL.test(text) ? [...keysOf(story.category ?? '')] : [];
    if (category.some((key) => keys.has(key))) score += BY_CATEGORY;
    return score;
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? [] : stories.filter((_, i) => scores[i] === best);
}

/** Stems of the words that say something, and the groups of words they may stand for. */
function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const { folded } of wordsOf(text)) {
    if (isFunctionWord(folded) || /^(?:story|question)$/.test(folded)) continue;
    const key = reduce(folded);
    keys.add(key);
    for (const group of classesOf(key)) keys.add(`~${group}`);
  }
  return keys;
}

/** The question itself, where it comes with an introduction. */
function askedBy({ text }: SessionQuestion): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (wordsOf(whole).length <= MOST_WORDS) return whole;
  const sentences = sentencesOf(whole).map((sentence) => sentence.text.trim());
  const asking = sentences.filter(
    (sentence) => /\?["”]?$/.test(sentence) || /^(?:tell|describe|give|share|walk|talk)\b/i.test(sentence),
  );
  const shortest = asking.filter((sentence) => wordsOf(sentence).length <= MOST_WORDS);
  return shortest[0] ?? asking[0] ?? sentences.at(-1) ?? '';
}
