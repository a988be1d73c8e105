import { Hono } from 'hono';
import { z } from 'zod';
import { chooseAssistant, viewAssistant } from '../../operations/calls/assistant.ts';
import { keepDebrief, listDebriefs, removeDebrief } from '../../operations/calls/debriefs.ts';
import { makeStory } from '../../operations/calls/makeStory.ts';
import {
  keepOwnQuestion,
  markQuestion,
  removeOwnQuestion,
  unmarkQuestion,
  viewAnswers,
  viewQuestions,
} from '../../operations/calls/questions.ts';
import { viewPrinciples } from '../../operations/calls/viewPrinciples.ts';
import type { Offbook } from '../../operations/offbook.ts';
import type { CompetencyId } from '../../sessions/bank/competencies.ts';
import type { AssistantChange } from '../../operations/calls/assistant.ts';
import { ASSISTANT, DEBRIEF, MARK, OWN_QUESTION, QUESTION_FILTER, STORY_WANTED } from '../callSchemas.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import type { OwnGiven } from '../../operations/calls/questions.ts';
import { validator } from '../validator.ts';

const NO_QUESTION = { 404: 'question-missing' };
const MARKS = MARK.shape.mark;

/** The question bank with the person's own, what they say of questions, and their answers over sessions. */
export function questionRoutes(offbook: Offbook) {
  return new Hono()
    .get(
      '/',
      described('Questions, the person’s own first.', 'QuestionsView'),
      validator('query', QUESTION_FILTER),
      async (c) => {
        const filter = c.req.valid('query');
        return c.json(
          await viewQuestions(offbook, { ...filter, competency: filter.competency as CompetencyId | undefined }),
        );
      },
    )
    .post(
      '/own',
      described('Keeps a question of one’s own.', 'OwnQuestion', { 422: 'question-empty' }),
      validator('json', OWN_QUESTION),
      async (c) => {
        const kept = await keepOwnQuestion(offbook, c.req.valid('json') as OwnGiven);
        return kept.ok ? c.json(kept.value) : failureResponse(c, kept.error);
      },
    )
    .put(
      '/own/:id',
      described('Changes a question of one’s own.', 'OwnQuestion', { ...NO_QUESTION, 422: 'question-empty' }),
      validator('json', OWN_QUESTION),
      async (c) => {
        const kept = await keepOwnQuestion(offbook, c.req.valid('json') as OwnGiven, c.req.param('id'));
        return kept.ok ? c.json(kept.value) : failureResponse(c, kept.error);
      },
    )
    .delete('/own/:id', described('Removes a question of one’s own.', 'nothing', NO_QUESTION), async (c) => {
      const gone = await removeOwnQuestion(offbook, c.req.param('id'));
      return gone.ok ? c.body(null, 204) : failureResponse(c, gone.error);
    })
    .post(
      '/answers/story',
      described('Makes a story of an answer, in a guide.', '{path, hash, storyTitle}', {
        404: 'answer-missing, document-missing',
        409: 'document-changed',
        422: 'answer-no-story, no-place-for-story',
      }),
      validator('json', STORY_WANTED),
      async (c) => {
        const { document, title, ...answer } = c.req.valid('json');
        const made = await makeStory(offbook, {
          document,
          answer: 'answerId' in answer ? answer : { path: answer.answerDocument, question: answer.question },
          ...(title !== undefined && { title }),
        });
        return made.ok ? c.json(made.value) : failureResponse(c, made.error);
      },
    )
    .put(
      '/:id/marks',
      described('Says something of a question: unrealistic here, a favourite.', 'QuestionMark', NO_QUESTION),
      validator('json', MARK),
      async (c) => {
        const kept = await markQuestion(offbook, { questionId: c.req.param('id'), ...c.req.valid('json') });
        return kept.ok ? c.json(kept.value) : failureResponse(c, kept.error);
      },
    )
    .delete(
      '/:id/marks',
      described('Takes a mark away.', 'nothing'),
      validator('query', z.object({ mark: MARKS })),
      async (c) => {
        await unmarkQuestion(offbook, c.req.param('id'), c.req.valid('query').mark);
        return c.body(null, 204);
      },
    )
    .get(
      '/:id/answers',
      described('Every answer to a question, newest first.', 'AnswersView', NO_QUESTION),
      async (c) => {
        const found = await viewAnswers(offbook, c.req.param('id'));
        return found.ok ? c.json(found.value) : failureResponse(c, found.error);
      },
    );
}

/** Real interviews as they went. */
export function debriefRoutes(offbook: Offbook) {
  const NO_DEBRIEF = { 404: 'debrief-missing' };
  return new Hono()
    .get('/', described('Real interviews, the latest first.', '{debriefs: Debrief[]}'), async (c) =>
      c.json({ debriefs: await listDebriefs(offbook) }),
    )
    .post(
      '/',
      described('Keeps what was asked in a real interview; with an id it replaces that one.', 'Debrief', {
        404: 'debrief-missing, story-missing',
        422: 'debrief-invalid',
      }),
      validator('json', DEBRIEF),
      async (c) => {
        const kept = await keepDebrief(offbook, c.req.valid('json'));
        return kept.ok ? c.json(kept.value) : failureResponse(c, kept.error);
      },
    )
    .delete('/:id', described('Removes a debrief.', 'nothing', NO_DEBRIEF), async (c) => {
      const gone = await removeDebrief(offbook, c.req.param('id'));
      return gone.ok ? c.body(null, 204) : failureResponse(c, gone.error);
    });
}

/** What the company stands for, with the stories and questions for each. */
export function principleRoutes(offbook: Offbook) {
  return new Hono().get('/', described('The company’s principles.', 'PrinciplesView'), async (c) =>
    c.json(await viewPrinciples(offbook)),
  );
}

/** The optional language model, off by default. */
export function assistantRoutes(offbook: Offbook) {
  return new Hono()
    .get(
      '/',
      described('Which language model may phrase follow-ups, and what it would be sent.', 'AssistantView'),
      async (c) => c.json(await viewAssistant(offbook)),
    )
    .put(
      '/',
      described(
        'Chooses a model, or none. It counts as accepted only once what it is sent was shown.',
        'AssistantView',
        {
          422: 'assistant-address, assistant-incomplete',
          403: 'secret-not-writable',
        },
      ),
      validator('json', ASSISTANT),
      async (c) => {
        const chosen = await chooseAssistant(offbook, c.req.valid('json') as AssistantChange);
        return chosen.ok ? c.json(chosen.value) : failureResponse(c, chosen.error);
      },
    );
}
