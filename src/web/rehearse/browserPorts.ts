import { workspaceHere } from '../offline/workspaceHere.ts';
import type { SendingPorts } from './chunkDelivery.ts';

/** Resolves after this many milliseconds of real time. */
export const waitMs = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The real network, clock and dice, for the workspace that is open now. */
export function browserSendingPorts(): SendingPorts {
  return {
    fetch: (url, init) => fetch(url, { credentials: 'same-origin', ...init }),
    wait: waitMs,
    random: { next: () => Math.random() },
    workspace: workspaceHere(),
  };
}
