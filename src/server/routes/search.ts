import { Hono } from 'hono';
import { z } from 'zod';
import type { Offbook } from '../../operations/offbook.ts';
import { searchEverything } from '../../operations/search/searchEverything.ts';
import { described } from '../describe.ts';
import { validator } from '../validator.ts';

/** Full text over stories, documents, takes and questions. */
export function searchRoutes(offbook: Offbook) {
  return new Hono().get(
    '/',
    described('Finds words in stories, documents, takes and questions.', 'Found[]'),
    validator('query', z.object({ for: z.string().max(200) })),
    async (c) => c.json(await searchEverything(offbook, c.req.valid('query').for)),
  );
}
