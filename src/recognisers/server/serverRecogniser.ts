import { asAbortSignal } from '../../decoding/asAbortSignal.ts';
import type { Recognised, Recogniser } from '../../operations/ports.ts';
import { failure, type Failure } from '../../shared/failure.ts';
import { type Message, message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { parseTranscript } from '../../speech/transcripts/parseTranscript.ts';
import type { Sound, TimedWord } from '../../speech/model.ts';
import { cutAtQuiet } from '../cutAtQuiet.ts';
import { wavBytes } from './wavBytes.ts';

export type ServerFailure = Failure<
  | 'speech-server-address'
  | 'speech-server-unreachable'
  | 'speech-server-key'
  | 'speech-server-missing'
  | 'speech-server-too-large'
  | 'speech-server-busy'
  | 'speech-server-refused'
  | 'speech-server-timeout'
  | 'speech-server-answer'
  | 'cancelled'
>;

export interface ServerOptions {
  /** "http://127.0.0.1:8000", or with "/v1" or the whole path. */
  readonly address: string;
  readonly model: string;
  readonly key: string | null;
  /** For each stretch sent. */
  readonly timeoutMs?: number;
}

/** 16 kHz, 16 bits: 10 minutes are 19 MB, below the 25 MB that hosted ones take. */
const MOST_STRETCH_MS = 10 * 60_000;
const TIMEOUT_MS = 5 * 60_000;
/** Whisper reads the last 224 tokens of a prompt; a name has two or three. */
const MOST_PROMPT_CHARACTERS = 600;

/** Where the transcriptions are asked for; a failure for what is no address of the web. */
export function transcriptionsUrl(address: string): Result<URL, ServerFailure> {
  const wrong = (why: Message): Result<never, ServerFailure> =>
    err(
      failure(
        'speech-server-address',
        message('"{address}" {why}. It looks like http://127.0.0.1:8000 or https://speech.example/v1.', {
          address,
          why,
        }),
      ),
    );
  if (!URL.canParse(address.trim())) return wrong(message('is no address'));
  const url = new URL(address.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return wrong(message('does not begin with http:// or https://'));
  if (url.username !== '' || url.password !== '') return wrong(message('has a password in it; give the key by itself'));
  const path = url.pathname.replace(/\/+$/, '');
  url.search = '';
  url.hash = '';
  url.pathname = path.endsWith('/audio/transcriptions')
    ? path
    : `${/\/v\d+$/.test(path) ? path : `${path}/v1`}/audio/transcriptions`;
  return ok(url);
}

/** Whether sound that goes to an address stays on this machine. */
export function staysHere({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * A server with OpenAI's `/v1/audio/transcriptions`: whisper.cpp's, Speaches, faster-whisper-server, hosted ones. Word times
 * are asked for; where a server gives segments only, their time is spread over their words.
 */
export function createServerRecogniser({
  address,
  model,
  key,
  timeoutMs = TIMEOUT_MS,
}: ServerOptions): Result<Recogniser, ServerFailure> {
  const url = transcriptionsUrl(address);
  if (!url.ok) return url;
  const name = `${model} at ${url.value.host}`;
  return ok({
    name,
    async transcribe(sound, { terms, language }, { cancel, onProgress } = {}) {
      const signal = cancel && asAbortSignal(cancel);
      const heard: Recognised[] = [];
      const stretches = cutAtQuiet(sound, MOST_STRETCH_MS);
      for (const [i, { samples, startMs }] of stretches.entries()) {
        const form = new FormData();
        const wav = await wavBytes({ samples, sampleRateHz: sound.sampleRateHz } satisfies Sound);
        form.set('file', new Blob([wav], { type: 'audio/wav' }), 'take.wav');
        form.set('model', model);
        form.set('language', language);
        form.set('response_format', 'verbose_json');
        form.append('timestamp_granularities[]', 'word');
        form.append('timestamp_granularities[]', 'segment');
        form.set('temperature', '0');
        const prompt = promptOf(terms);
        if (prompt !== '') form.set('prompt', prompt);
        const answer = await post(url.value, form, { key, timeoutMs, signal });
        if (!answer.ok) return answer;
        const read = readAnswer(answer.value, startMs, name);
        if (!read.ok) return read;
        heard.push(read.value);
        onProgress?.((i + 1) / stretches.length);
      }
      return ok(joined(heard, name));
    },
  });
}

/** As many of the terms as fit; Whisper writes names as its prompt does. */
function promptOf(terms: readonly string[]): string {
  let prompt = '';
  for (const term of terms) {
    const next = prompt === '' ? term : `${prompt}, ${term}`;
    if (next.length > MOST_PROMPT_CHARACTERS) break;
    prompt = next;
  }
  return prompt;
}

interface Posting {
  readonly key: string | null;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

async function post(
  url: URL,
  form: FormData,
  { key, timeoutMs, signal }: Posting,
): Promise<Result<string, ServerFailure>> {
  if (signal?.aborted) return err(cancelled());
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: form,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      // The person chose this address; sound and key go nowhere else.
      redirect: 'manual',
    });
    const text = await response.text();
    return response.ok ? ok(text) : err(refused(url, response.status, text));
  } catch (error) {
    if (signal?.aborted) return err(cancelled());
    if (timeout.aborted)
      return err(
        failure(
          'speech-server-timeout',
          message('{host} gave no words within {seconds} s. A smaller model there may be quicker.', {
            host: url.host,
            seconds: Math.round(timeoutMs / 1000),
          }),
        ),
      );
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return err(
      failure(
        'speech-server-unreachable',
        message('{host} could not be reached ({cause}). Is the server running, and is the address right?', {
          host: url.host,
          cause,
        }),
      ),
    );
  }
}

function readAnswer(text: string, startMs: number, name: string): Result<Recognised, ServerFailure> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value !== 'object' || value === null) return err(strange(name, message('it is no JSON')));
  // Silence has no words, and that is an answer.
  if ('text' in value && typeof value.text === 'string' && value.text.trim() === '')
    return ok({ words: [], text: '', instrument: name, timed: 'word' });
  const parsed = parseTranscript('answer.json', text);
  if (!parsed.ok) return err(strange(name, message('it has no text, words or segments')));
  const { text: said, times } = parsed.value;
  const words = (times ?? []).map(({ start, end, onsetMs, offsetMs, confidence }): TimedWord => ({
    text: said.slice(start, end),
    onsetMs: Math.round(startMs + onsetMs),
    offsetMs: Math.round(startMs + offsetMs),
    confidence,
  }));
  const hasOwn = /"words"\s*:\s*\[\s*\{/.test(text);
  return ok({ words, text: said, instrument: name, timed: times === null ? 'none' : hasOwn ? 'word' : 'shared' });
}

function joined(heard: readonly Recognised[], name: string): Recognised {
  const spoken = heard.filter(({ text }) => text !== '');
  const timed = (['none', 'shared'] as const).find((how) => spoken.some((one) => one.timed === how)) ?? 'word';
  return {
    words: timed === 'none' ? [] : spoken.flatMap(({ words }) => words),
    text: spoken.map(({ text }) => text).join(' '),
    instrument: name,
    timed,
  };
}

function refused(url: URL, status: number, body: string): ServerFailure {
  const said = messageIn(body);
  const saying = said === '' ? '' : ` (${said})`;
  const at = url.host;
  if (status >= 300 && status < 400)
    return failure(
      'speech-server-refused',
      message(
        '{at} sends on to another address. Give that address itself, so that your sound goes only where you said.',
        { at },
      ),
    );
  if (status === 401 || status === 403)
    return failure(
      'speech-server-key',
      message('{at} did not accept the key{saying}. Check it, or leave it out for a server of your own.', {
        at,
        saying,
      }),
    );
  if (status === 404)
    return failure(
      'speech-server-missing',
      message('{at} has no {pathname}, or not this model{saying}. Check the address and the model’s name.', {
        at,
        pathname: url.pathname,
        saying,
      }),
    );
  if (status === 413)
    return failure(
      'speech-server-too-large',
      message('The recording is too large for {at}{saying}. Cut it, or allow larger files there.', { at, saying }),
    );
  if (status === 429)
    return failure(
      'speech-server-busy',
      message('{at} has too much to do, or your quota is used up{saying}. Try again later.', { at, saying }),
    );
  return failure(
    'speech-server-refused',
    message('{at} answered {status}{saying}. Look at what the server itself says.', { at, status, saying }),
  );
}

/** What the server says of the failure, in OpenAI's form or any other, kept short. */
function messageIn(body: string): string {
  try {
    const value = JSON.parse(body) as { error?: { message?: unknown } | string; detail?: unknown };
    const said = typeof value.error === 'string' ? value.error : (value.error?.message ?? value.detail);
    return typeof said === 'string' ? said.slice(0, 200) : '';
  } catch {
    return body.trim().startsWith('<') ? '' : body.trim().slice(0, 200);
  }
}

const strange = (name: string, why: Message): ServerFailure =>
  failure(
    'speech-server-answer',
    message("The answer of {name} can't be read: {why}. Offbook asks for OpenAI’s verbose_json.", { name, why }),
  );

const cancelled = (): ServerFailure => failure('cancelled', message('Stopped, as you asked.'));
