import type { Random } from '../../shared/random.ts';
import { workspaceOf } from '../offline/workspaceHere.ts';
import type { AwayTake } from './awayTake.ts';
import { backoffMs } from './backoff.ts';
import type { PendingChunk } from './chunkShelf.ts';
import type { Sending } from './troubles.ts';

/** What sending needs from its surroundings; tests pass their own and never sleep. */
export interface SendingPorts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after this many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  readonly random: Random;
  /** The workspace that what is sent belongs to; null or absent where that is not known. */
  readonly workspace?: string | null;
}

/** A try that takes longer counts as failed: a stopped process keeps its sockets open without answering. */
const LONGEST_TRY_MS = 15_000;

/** The browser lets a closing page finish requests of at most 64 KiB together; two small chunks always fit. */
const KEEPALIVE_BELOW_BYTES = 24_000;

/** One failure is a hiccup that nobody needs to read about. */
const FAILURES_BEFORE_SAYING_SO = 2;

type Answer = 'sent' | 'gone' | 'away' | 'not-saved' | 'disk-full' | 'no-access';

interface Parcel {
  readonly url: string;
  readonly init: RequestInit;
}

async function tryOnce({ url, init }: Parcel, ports: SendingPorts, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await ports.fetch(url, {
      ...init,
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_TRY_MS)]),
    });
    const there = workspaceOf(response);
    // Another folder is served here now. It knows nothing of the take, and must not be believed that it is gone.
    if (there !== null && ports.workspace && there !== ports.workspace) return 'away';
    return answerOf(response.status);
  } catch {
    return 'away';
  }
}

/**
 * 401 and 403 mean that the server was restarted and this page's cookie is of the old one. Every other 4xx is final:
 * the take was deleted (404, 410) or takes no more sound (409), and no repetition changes that.
 */
function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 507) return 'disk-full';
  if (status === 401 || status === 403) return 'no-access';
  if (status >= 500) return 'not-saved';
  const passing = status < 400 || status === 408 || status === 421 || status === 425 || status === 429;
  return passing ? 'away' : 'gone';
}

/** Asks for the page again, which sets a fresh cookie. */
async function renewAccess(ports: SendingPorts): Promise<void> {
  try {
    await ports.fetch('/', { headers: { accept: 'text/html' } });
  } catch {
    // Away as well; the next try finds out.
  }
}

/**
 * Sends one chunk, again and again until the server has it or no longer knows the take. `report` hears how it goes;
 * an aborted `signal` ends it with 'stopped'.
 */
export function deliverChunk(
  { takeId, index, bytes }: PendingChunk,
  ports: SendingPorts,
  signal: AbortSignal,
  report: (sending: Sending) => void,
): Promise<'sent' | 'gone' | 'stopped'> {
  const init: RequestInit = {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
    keepalive: bytes.size < KEEPALIVE_BELOW_BYTES,
  };
  return deliver({ url: `/api/takes/${encodeURIComponent(takeId)}/chunks/${index}`, init }, ports, signal, report);
}

/**
 * Tells the server of a take that began without it, as often as needed: the take brings its id, so it is made once.
 * 'gone' where the server refuses it, e.g. since its story was renamed.
 */
export function announceTake(
  takeId: string,
  { storyId, cue, mimeType, startedAt }: AwayTake,
  ports: SendingPorts,
  signal: AbortSignal,
  report: (sending: Sending) => void,
): Promise<'sent' | 'gone' | 'stopped'> {
  const body = JSON.stringify({ id: takeId, storyId, cue, mimeType, startedAt });
  const init: RequestInit = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return deliver({ url: '/api/takes', init }, ports, signal, report);
}

async function deliver(
  parcel: Parcel,
  ports: SendingPorts,
  signal: AbortSignal,
  report: (sending: Sending) => void,
): Promise<'sent' | 'gone' | 'stopped'> {
  for (let failures = 1; ; failures++) {
    if (signal.aborted) return 'stopped';
    const answer = await tryOnce(parcel, ports, signal);
    if (signal.aborted) return 'stopped';
    if (answer === 'sent' || answer === 'gone') {
      report(answer === 'sent' ? 'fine' : 'gone');
      return answer;
    }
    if (answer === 'disk-full') report('disk-full');
    else if (failures >= FAILURES_BEFORE_SAYING_SO) report(answer === 'not-saved' ? 'not-saved' : 'away');
    if (answer === 'no-access') await renewAccess(ports);
    await ports.wait(backoffMs(failures, ports.random));
  }
}
