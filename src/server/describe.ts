import { describeRoute } from 'hono-openapi';

/** What the OpenAPI page says of a route: one sentence, what it answers, and which failures to expect. */
export function described(
  summary: string,
  answers: string,
  failures: Readonly<Record<number, string>> = {},
): ReturnType<typeof describeRoute> {
  const bad = Object.fromEntries(Object.entries(failures).map(([status, description]) => [status, { description }]));
  return describeRoute({ summary, responses: { 200: { description: answers }, ...bad } });
}
