import { Hono } from 'hono';
import type { Offbook } from '../../operations/offbook.ts';
import { listTakes } from '../../operations/takes/listTakes.ts';
import { viewStory } from '../../operations/viewStory.ts';
import { described } from '../describe.ts';
import { failureResponse } from '../failureResponse.ts';
import { PAGE } from '../schemas.ts';
import { validator } from '../validator.ts';

export function storyRoutes(offbook: Offbook) {
  return new Hono()
    .get(
      '/:storyId',
      described('A story, whether it fits its time, and its newest takes.', 'StoryView', { 404: 'story-missing' }),
      validator('query', PAGE),
      async (c) => {
        const view = await viewStory(offbook, c.req.param('storyId'), c.req.valid('query'));
        return view.ok ? c.json(view.value) : failureResponse(c, view.error);
      },
    )
    .get(
      '/:storyId/takes',
      described('Takes of a story, newest first.', '{takes: TakeSummary[], nextCursor}'),
      validator('query', PAGE),
      async (c) => c.json(await listTakes(offbook, { storyId: c.req.param('storyId') }, c.req.valid('query'))),
    );
}
