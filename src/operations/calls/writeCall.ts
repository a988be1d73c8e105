import { type ActionLine, withActions } from '../../sessions/call/actionLines.ts';
import { answerSession } from '../../sessions/call/answerSession.ts';
import { closeCall } from '../../sessions/call/stepCall.ts';
import type { Call } from '../../sessions/call/model.ts';
import { writeSession } from '../../sessions/call/writeSession.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { SourceDocument } from '../../documents/model.ts';
import type { Offbook } from '../offbook.ts';
import { listActions, noteBoxes } from './actions.ts';
import { callContext, recordedWords } from './callContext.ts';
import { callMissing, changeCall } from './runCall.ts';

export interface Written {
  readonly path: string;
  readonly hash: string;
}

/**
 * Writes a call as a Markdown document, or its answers into the document that asked. Written again after a correction, it
 * replaces what it wrote itself, never what somebody changed since.
 *
 * @param path where to; a name from title and day where not given. For the answers of a document, null or its own path.
 */
export async function writeCall(offbook: Offbook, id: string, path?: string): Promise<Result<Written, Failure>> {
  const call = await offbook.database.calls.get(id);
  if (!call) return err(callMissing(id));
  if (call.phase === 'planned' || call.startedAt === null)
    return err(failure('call-not-over', message('This call has not begun, so there is nothing to write yet.')));
  const [context, words, all] = await Promise.all([
    callContext(offbook),
    recordedWords(offbook, call),
    listActions(offbook),
  ]);
  const actions = all
    .filter(({ from }) => from.callId === id)
    .map(({ text, doneAt }): ActionLine => ({ text, done: doneAt !== null }));
  const into = call.plan.document;
  const written =
    into !== null && (path === undefined || path === into)
      ? await answerDocument(offbook, call, into, words, actions)
      : await writeDocument(
          offbook,
          call,
          path,
          withActions(writeSession(call, { on: context.dayOf(call.startedAt), words }), actions),
        );
  if (!written.ok) return written;
  const { path: writtenTo, hash } = written.value;
  const kept = await changeCall(offbook, id, (current) => ok({ ...closeCall(current), writtenTo, writtenHash: hash }));
  await noteBoxes(offbook, id);
  return kept.ok ? ok({ path: writtenTo, hash }) : kept;
}

async function answerDocument(
  { folder }: Offbook,
  call: Call,
  path: string,
  words: ReadonlyMap<string, string>,
  actions: readonly ActionLine[],
): Promise<Result<SourceDocument, Failure>> {
  const current = await folder.read(path);
  if (!current.ok) return current;
  const answered = answerSession(current.value, call, { words, isOwn: call.writtenHash === current.value.hash });
  if (!answered.ok) return answered;
  const text = withActions(answered.value, actions);
  return text === current.value.text ? ok(current.value) : folder.replace(path, current.value.hash, text);
}

async function writeDocument(
  { folder, library }: Offbook,
  call: Call,
  wanted: string | undefined,
  text: string,
): Promise<Result<SourceDocument, Failure>> {
  const again = call.writtenTo !== null && call.writtenTo !== call.plan.document;
  if (again && (wanted === undefined || wanted === call.writtenTo)) {
    const current = await folder.read(call.writtenTo!);
    // A document that is gone is written anew.
    if (current.ok) {
      return current.value.text === text ? ok(current.value) : folder.replace(call.writtenTo!, call.writtenHash!, text);
    }
  }
  if (wanted !== undefined) {
    const path = /\.(?:md|markdown|txt)$/i.test(wanted) ? wanted : `${wanted}.md`;
    return folder.create(path, text);
  }
  const { documents } = await library.load();
  const taken = new Set(documents.map(({ source }) => source.path.toLowerCase()));
  const name = fileName(call);
  for (let n = 1; ; n++) {
    const path = `${name}${n === 1 ? '' : `-${n}`}.md`;
    if (taken.has(path)) continue;
    const created = await folder.create(path, text);
    if (created.ok || created.error.code !== 'document-changed' || n > 99) return created;
  }
}

/** "larkmoor-recruiter-practice-session-1": letters that every file system takes. */
const fileName = ({ plan }: Call): string =>
  plan.title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '') || 'practice-session';
