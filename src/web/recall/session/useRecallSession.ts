import { useEffect, useState, useSyncExternalStore } from 'react';
import type { QueueNow } from './model.ts';
import type { RecallDesk } from './recallDesk.ts';
import { RecallSession, type SessionShown } from './recallSession.ts';

const RETRY_MS = 3_000;

/** A session that begins with what is due, and what it shows now. */
export function useRecallSession(
  desk: RecallDesk,
  queue: QueueNow,
): SessionShown & { readonly session: RecallSession } {
  const [session] = useState(
    () =>
      new RecallSession(queue, {
        desk,
        now: () => Date.now(),
        pause: () => new Promise((done) => window.setTimeout(done, RETRY_MS)),
      }),
  );
  const shown = useSyncExternalStore(session.subscribe, session.shown);

  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent) => {
      if (session.isSaving) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, [session]);

  const { moment } = shown.state;
  const until = moment.phase === 'resting' ? moment.until : null;
  useEffect(() => {
    if (until === null) return;
    const timer = window.setTimeout(() => session.wake(), Math.max(0, until - Date.now()) + 50);
    return () => window.clearTimeout(timer);
  }, [until, session]);

  return { ...shown, session };
}
