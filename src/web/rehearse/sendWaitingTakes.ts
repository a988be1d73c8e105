import { browserResumePorts, resumePendingUploads } from './resumePendingUploads.ts';

const sentListeners = new Set<() => void>();
const arrivalListeners = new Set<() => void>();
let arrived: readonly string[] = [];
let running = false;
let again = false;

/**
 * Sends everything that earlier takes left on the shelf, as soon as the server answers. Calling it while it runs has it
 * look once more afterwards.
 */
export function sendWaitingTakes(): void {
  again = true;
  if (!running) void sendThem();
}

async function sendThem(): Promise<void> {
  running = true;
  while (again) {
    again = false;
    await resumePendingUploads({ ...browserResumePorts(), onSent: tell });
  }
  running = false;
}

function tell(takeId: string, away: boolean): void {
  if (away) setArrived([...arrived, takeId]);
  for (const listener of sentListeners) listener();
}

function setArrived(takeIds: readonly string[]): void {
  arrived = takeIds;
  for (const listener of arrivalListeners) listener();
}

const listenTo =
  (listeners: Set<() => void>) =>
  (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

/** Calls back when the server got a take from the shelf, until the returned function is called. */
export const onTakeSent = listenTo(sentListeners);

/** Calls back when `arrivedTakes` changed, until the returned function is called. */
export const onArrivals = listenTo(arrivalListeners);

/** Takes that were made while the server was away and have arrived since this page was opened, unless looked at. */
export const arrivedTakes = (): readonly string[] => arrived;

/** The person has read that it is there. */
export const seeArrived = (takeId: string): void => setArrived(arrived.filter((each) => each !== takeId));
