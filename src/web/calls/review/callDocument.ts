import type { QueryClient } from '@tanstack/react-query';
import type { CallView } from '../../../operations/calls/views.ts';
import { queries } from '../../api/queries.ts';

/** A name for the call's document: "2026-03-18-larkmoor-recruiter-practice-session-1.md". */
export function suggestedPath({ call }: CallView): string {
  const title = call.plan.title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${[dayOf(call.startedAt ?? call.createdAt), title || 'practice-call'].join('-')}.md`;
}

/** The call as its document says it, for sending: the written one where it was written, else the one that would be. */
export async function documentOf(client: QueryClient, view: CallView): Promise<string> {
  const { call, texts } = view;
  const read = (path: string) => client.fetchQuery({ ...queries.document(path), staleTime: 0 });
  if (call.writtenTo !== null && call.writtenTo !== call.plan.document) {
    const written = await read(call.writtenTo).catch(() => null);
    if (written) return written.text;
  }
  const words = new Map(Object.entries(texts));
  if (call.plan.document !== null) {
    const [{ answerSession }, { path, hash, text }] = await Promise.all([
      import('../../../sessions/call/answerSession.ts'),
      read(call.plan.document),
    ]);
    const answered = answerSession({ path, hash, text, hasByteOrderMark: false }, call, {
      words,
      isOwn: call.writtenHash === hash,
    });
    if (answered.ok) return answered.value;
  }
  const { writeSession } = await import('../../../sessions/call/writeSession.ts');
  return writeSession(call, { on: dayOf(call.startedAt ?? call.createdAt), words });
}

/** The day of an instant on this computer: "2026-03-18". */
function dayOf(atMs: number): string {
  const at = new Date(atMs);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
