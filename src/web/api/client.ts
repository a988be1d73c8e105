import type { Failure } from '../../shared/failure.ts';
import { noteWorkspace } from '../offline/workspaceHere.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** A request that did not succeed: what the server said about it, in words that can be shown. */
export class ApiFailure extends Error {
  /** HTTP status; 0 when the server could not be reached. */
  readonly status: number;
  /** Stable, kebab-case; "server-unreachable" when there was no answer. */
  readonly code: string;
  /** The whole answer, for failures that carry more, such as `document-changed`. */
  readonly body: unknown;

  constructor(status: number, code: string, message: string, body: unknown) {
    super(message);
    this.name = 'ApiFailure';
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>;
  /** What the bytes are; unnamed ones go as plain bytes. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | null | undefined>>;
  readonly signal?: AbortSignal;
  /** Lets a request finish after the page is left. */
  readonly keepalive?: boolean;
}

/**
 * Calls the server and gives its JSON answer (undefined for 204).
 * Throws `ApiFailure` for every answer that is not a success and when there is none.
 */
export async function api<T>(path: string, request: ApiRequest = {}): Promise<T> {
  const response = await send(path + queryText(request.query), request);
  noteWorkspace(response);
  if (response.status === 204) return undefined as T;
  const body = await readBody(response);
  if (!response.ok) throw failureOf(response.status, body);
  return body as T;
}

async function send(url: string, request: ApiRequest): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', ...request.headers };
  if (request.json !== undefined) headers['content-type'] = 'application/json';
  else if (request.bytes) headers['content-type'] = request.contentType ?? 'application/octet-stream';
  try {
    return await fetch(url, {
      method: request.method ?? 'GET',
      headers,
      credentials: 'same-origin',
      body: request.json !== undefined ? JSON.stringify(request.json) : (request.bytes ?? null),
      signal: request.signal ?? null,
      keepalive: request.keepalive ?? false,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiFailure(
      0,
      'server-unreachable',
      say(
        'Offbook is not answering. Is it still running in your terminal? Start it again with npm start; what you typed stays here.',
      ),
      null,
    );
  }
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function failureOf(status: number, body: unknown): ApiFailure {
  const failure: Partial<Failure> = typeof body === 'object' && body !== null ? body : {};
  const code = typeof failure.code === 'string' ? failure.code : `http-${status}`;
  const message =
    typeof failure.message === 'string'
      ? told({ message: failure.message, said: failure.said }, 'message')
      : say(
          'Offbook answered with an error it did not explain ({status}). Reload the page; if it stays, look at the terminal.',
          { status },
        );
  return new ApiFailure(status, code, message, body);
}

function queryText(query: ApiRequest['query']): string {
  if (!query) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
