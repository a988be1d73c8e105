import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import type { JobView } from '../../../operations/jobs.ts';
import { readBrowserChoice } from '../../speech/browserChoice.ts';

/** A follow-up needs the words; so long the call waits for them, then it goes on and they come later. */
const WORDS_MAY_TAKE_MS = 6_000;
const LOOK_EVERY_MS = 250;

export interface Hearing {
  /** What writes down a spoken answer. "browser" while it is said, "offbook" after, "nobody" where none is chosen. */
  readonly by: 'browser' | 'offbook' | 'nobody';
  /** Has an answer's words written down; resolves when they are there, or when there was no time left to wait. */
  readonly hear: (takeId: string) => Promise<void>;
}

/** What turns spoken answers into words here; null until that is known. */
export function useHearing(): Hearing | null {
  const { data: speech, isError } = useQuery(queries.speech());
  if (readBrowserChoice() !== 'off') return { by: 'browser', hear: () => Promise.resolve() };
  if (!speech) return isError ? { by: 'nobody', hear: () => Promise.resolve() } : null;
  return speech.choice.kind === 'none'
    ? { by: 'nobody', hear: () => Promise.resolve() }
    : { by: 'offbook', hear: hearInTime };
}

async function hearInTime(takeId: string): Promise<void> {
  const until = performance.now() + WORDS_MAY_TAKE_MS;
  try {
    await commands.transcribe(takeId);
    while (performance.now() < until) {
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
      const { state } = await api<JobView>(`/api/takes/${encodeURIComponent(takeId)}/transcribe`);
      if (state !== 'running') return;
    }
  } catch {
    // The call goes on; the words can be asked for, or typed, when it is over.
  }
}
