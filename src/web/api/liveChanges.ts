import type { QueryClient } from '@tanstack/react-query';

/** Queries that depend on the documents; a take's review does too, through its story, and so do the cards and what drills came to. */
const DOCUMENT_QUERIES = [
  'workspace',
  'story',
  'document',
  'findings',
  'takes',
  'take',
  'recall',
  'drills',
  'card',
  'plan',
  'today',
  'coverage',
  'calls',
  'questions',
  'principles',
  'lan',
];

/** Makes everything that depends on documents or takes ask again. */
export function refreshAll(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => DOCUMENT_QUERIES.includes(String(query.queryKey[0])) });
}

/**
 * Keeps the page true to the files: asks again when the server says that they changed, when the line to the server
 * comes back, and when the window is looked at again. Returns a way to stop.
 */
export function followChanges(client: QueryClient, onLine: (connected: boolean) => void): () => void {
  let wasOpen = false;
  const events = new EventSource('/api/events');
  events.addEventListener('changed', () => void refreshAll(client));
  events.onopen = () => {
    onLine(true);
    // What happened while the line was down was told to nobody.
    if (wasOpen) void refreshAll(client);
    wasOpen = true;
  };
  events.onerror = () => onLine(false);

  const onVisible = () => {
    if (document.visibilityState === 'visible') void refreshAll(client);
  };
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('focus', onVisible);
  return () => {
    events.close();
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('focus', onVisible);
  };
}
