import type { Assistant, AssistantReply, AssistantRequest, Assistants } from '../operations/ports.ts';
import { staysHere } from '../recognisers/server/serverRecogniser.ts';
import { failure, type Failure } from '../shared/failure.ts';
import { type Message, message } from '../shared/message.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { askedOfModel, readReply } from './conversation.ts';

export type AssistantFailure = Failure<
  | 'assistant-address'
  | 'assistant-unreachable'
  | 'assistant-key'
  | 'assistant-model'
  | 'assistant-busy'
  | 'assistant-refused'
  | 'assistant-timeout'
  | 'assistant-answer'
>;

/** Nobody waits longer for a follow-up: then the rules' own is asked. */
const TIMEOUT_MS = 3000;
/** An answer of a few hundred tokens is a few kilobytes; what is longer is something else. */
const MOST_BYTES = 200_000;

/** Where completions are asked for: "http://127.0.0.1:11434", with "/v1", or the whole path. */
export function completionsUrl(baseUrl: string): Result<URL, AssistantFailure> {
  const wrong = (why: Message): Result<never, AssistantFailure> =>
    err(
      failure(
        'assistant-address',
        message('“{baseUrl}” {why}. It looks like http://127.0.0.1:11434 or https://models.example/v1.', {
          baseUrl,
          why,
        }),
      ),
    );
  if (!URL.canParse(baseUrl.trim())) return wrong(message('is no address'));
  const url = new URL(baseUrl.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return wrong(message('does not begin with http:// or https://'));
  if (url.username !== '' || url.password !== '') return wrong(message('has a password in it; give the key by itself'));
  const path = url.pathname.replace(/\/+$/, '');
  url.search = '';
  url.hash = '';
  url.pathname = path.endsWith('/chat/completions')
    ? path
    : `${/\/v\d+$/.test(path) ? path : `${path}/v1`}/chat/completions`;
  return ok(url);
}

/** Language models behind OpenAI's `/v1/chat/completions`: Ollama, llama.cpp's server, LM Studio, hosted ones. */
export function createAssistants({ timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Assistants {
  return {
    whereWordsGo(baseUrl) {
      const url = completionsUrl(baseUrl);
      return url.ok ? ok(staysHere(url.value) ? 'here' : 'elsewhere') : url;
    },
    open({ baseUrl, model }, key): Result<Assistant, AssistantFailure> {
      const url = completionsUrl(baseUrl);
      if (!url.ok) return url;
      return ok({
        name: `${model} at ${url.value.host}`,
        followUp: (request) => followUp(url.value, model, key, request, timeoutMs),
      });
    },
  };
}

async function followUp(
  url: URL,
  model: string,
  key: string | null,
  request: AssistantRequest,
  timeoutMs: number,
): Promise<Result<AssistantReply, AssistantFailure>> {
  let text: string;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({
        model,
        messages: askedOfModel(request),
        temperature: 0.4,
        max_tokens: 200,
        stream: false,
      }),
      // A key must not follow to another server.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return err(refusal(answer.status, url, model));
    }
    const read = await readAtMost(answer, MOST_BYTES);
    if (read === null) return err(strange(url));
    text = read;
  } catch (error) {
    const late = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    return err(
      late
        ? failure(
            'assistant-timeout',
            message('{host} took longer than {seconds} seconds, so the rules asked instead.', {
              host: url.host,
              seconds: timeoutMs / 1000,
            }),
          )
        : failure(
            'assistant-unreachable',
            message('{host} can’t be reached. Is the language model’s server running?', { host: url.host }),
          ),
    );
  }
  const reply = readReply(text);
  return reply ? ok(reply) : err(strange(url));
}

/** The body as text; null where it is longer than anything that was asked for. */
async function readAtMost(answer: Response, most: number): Promise<string | null> {
  if (!answer.body) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refusal(status: number, { host }: URL, model: string): AssistantFailure {
  if (status === 401 || status === 403)
    return failure('assistant-key', message('{host} did not accept the key. Check it in the settings.', { host }));
  if (status === 404)
    return failure(
      'assistant-model',
      message('{host} has no model “{model}”, or no /v1/chat/completions. Check both.', { host, model }),
    );
  if (status === 429)
    return failure('assistant-busy', message('{host} is busy or its quota is used up. Try again later.', { host }));
  return failure('assistant-refused', message('{host} answered with status {status}.', { host, status }));
}

const strange = ({ host }: URL): AssistantFailure =>
  failure('assistant-answer', message('{host} answered with something that is no follow-up.', { host }));
