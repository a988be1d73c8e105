import { type Failure, failure } from '../shared/failure.ts';

/** Where in a request something stands. */
export type RequestPart = 'json' | 'form' | 'query' | 'param' | 'header' | 'cookie';

/** What zod finds wrong, as far as it is told on. */
export interface RequestIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  /** Of `invalid_type`. */
  readonly expected?: string;
  /** Of `invalid_value`: what there may be. */
  readonly values?: readonly unknown[];
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[];
  /** Of `too_small` and `too_big`. */
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly inclusive?: boolean;
  /** Of `invalid_format`. */
  readonly format?: string;
}

const WHERE: Readonly<Record<RequestPart, string>> = {
  json: 'the body',
  form: 'the form',
  query: 'the query',
  param: 'the address',
  header: 'the headers',
  cookie: 'the cookies',
};

/** Longer values are cut: they are there to be recognised, not to be read. */
const MOST_SHOWN = 60;
/** After these the rest is counted. */
const MOST_ISSUES = 3;

/** A request that does not fit, as a failure: where, what was expected there, and what came. */
export function refusedRequest(
  part: RequestPart,
  issues: readonly RequestIssue[],
  data: unknown,
): Failure<'request-invalid'> {
  const told = issues.slice(0, MOST_ISSUES).map((issue) => sentence(part, issue, data));
  const more = issues.length - told.length;
  return failure('request-invalid', [...told, ...(more > 0 ? [`And ${more} more like that.`] : [])].join(' '));
}

/** A body that is no JSON at all. */
export const bodyUnreadable = (): Failure<'request-invalid'> =>
  failure('request-invalid', 'In the body, JSON was expected; what came can’t be read as JSON. Check its quotes.');

function sentence(part: RequestPart, issue: RequestIssue, data: unknown): string {
  const path = (issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step));
  const name = path.map(String).join('.');
  const where = name === '' ? `In ${WHERE[part]}` : `In ${WHERE[part]}, at “${name}”`;
  // What a header or cookie holds may be a secret.
  const came = part === 'header' || part === 'cookie' ? 'something else' : shown(valueAt(data, path));
  return `${where}, ${expected(issue)} was expected; ${came} came.`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

function expected(issue: RequestIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected ?? ''] ?? `${issue.expected}`;
    case 'invalid_value':
      return orList((issue.values ?? []).map((value) => JSON.stringify(value)));
    case 'too_small':
      return `at least ${sized(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `at most ${sized(issue.maximum, issue.origin)}`;
    case 'unrecognized_keys':
      return `nothing called ${orList((issue.keys ?? []).map((key) => `“${key}”`))}`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'a text of another form' : `a text that is a ${issue.format ?? 'known form'}`;
    case 'invalid_union':
      return 'one of the shapes that /api/openapi.json lists';
    default:
      return `what fits (${issue.message})`;
  }
}

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function sized(limit: number | bigint | undefined, origin: string | undefined): string {
  if (origin === 'string') return limit === 1 ? 'one character' : `${limit} characters`;
  if (origin === 'array' || origin === 'set') return limit === 1 ? 'one entry' : `${limit} entries`;
  return String(limit);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of one' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
