import type { ChecklistItem, SourceDocument } from '../../documents/model.ts';
import { parseSession } from '../../documents/parseSession.ts';
import type { OwnAction } from '../../plan/ownAction.ts';
import { actionText, withActions, withoutAction } from '../../sessions/call/actionLines.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { newId } from '../../shared/random.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { isDate } from '../recall/interviews.ts';
import { callContext } from './callContext.ts';
import { callMissing, changeCall } from './runCall.ts';

/** Longer is no action any more. */
const MOST_LETTERS = 300;
/** A box that changes in a document longer after it was ticked is history. */
const LOOKED_AT_DAYS = 30;
const DAY_MS = 86_400_000;

export interface ActionGiven {
  readonly callId: string;
  /** The reflection's question it was written under. */
  readonly question: string;
  readonly text: string;
  /** Null: at the next practice. */
  readonly on: string | null;
  /** For putting back one that was done. */
  readonly done?: boolean | undefined;
}

export interface ActionChange {
  readonly text?: string | undefined;
  readonly on?: string | null | undefined;
  readonly done?: boolean | undefined;
}

type ActionInvalid = Failure<'action-invalid'>;
type ActionMissing = Failure<'action-missing'>;

/** What the person set themselves, in the order of writing; boxes that were ticked in a call's document count. */
export async function listActions(offbook: Offbook): Promise<readonly OwnAction[]> {
  return followBoxes(offbook, await offbook.library.load());
}

/** Puts a person's own words into the plan, and a line with a box into the call's document where it was written already. */
export async function addAction(offbook: Offbook, given: ActionGiven): Promise<Result<OwnAction, Failure>> {
  const call = await offbook.database.calls.get(given.callId);
  if (!call) return err(callMissing(given.callId));
  const text = checkedText(given.text);
  if (!text.ok) return text;
  const on = checkedDay(given.on);
  if (!on.ok) return on;
  const { dayOf } = await callContext(offbook);
  const now = offbook.clock.nowMs();
  const action: OwnAction = {
    id: newId(offbook.clock, offbook.random),
    text: text.value,
    on: on.value,
    from: {
      callId: call.id,
      callTitle: call.plan.title,
      callOn: dayOf(call.startedAt ?? call.createdAt),
      question: given.question.trim(),
    },
    createdAt: now,
    doneAt: given.done ? now : null,
    box: null,
  };
  await offbook.database.actions.put(action);
  return ok(await writeBox(offbook, action));
}

/** Other words, another day, or a tick; in the call's document as well. */
export async function changeAction(
  offbook: Offbook,
  id: string,
  change: ActionChange,
): Promise<Result<OwnAction, ActionInvalid | ActionMissing>> {
  const before = await offbook.database.actions.get(id);
  if (!before) return err(actionMissing());
  const text = change.text === undefined ? ok(before.text) : checkedText(change.text);
  if (!text.ok) return text;
  const on = change.on === undefined ? ok(before.on) : checkedDay(change.on);
  if (!on.ok) return on;
  const done = change.done ?? before.doneAt !== null;
  const renamed = text.value !== before.text;
  if (renamed) await inDocument(offbook, before, (document) => withoutAction(document, before.text));
  const action: OwnAction = {
    ...before,
    text: text.value,
    on: on.value,
    doneAt: done ? (before.doneAt ?? offbook.clock.nowMs()) : null,
    box: renamed ? null : before.box,
  };
  await offbook.database.actions.put(action);
  // A line that the person took out of the document stays out.
  const wasWritten = before.box !== null;
  return ok(wasWritten && (renamed || done !== before.box) ? await writeBox(offbook, action, renamed) : action);
}

/** Takes an action away, with its line in the call's document. */
export async function removeAction(offbook: Offbook, id: string): Promise<Result<void, ActionMissing>> {
  const action = await offbook.database.actions.get(id);
  if (!action) return err(actionMissing());
  await inDocument(offbook, action, (document) => withoutAction(document, action.text));
  await offbook.database.actions.remove(id);
  return ok(undefined);
}

/** Notes how the boxes stand that were just written with a call's document. */
export async function noteBoxes({ database }: Pick<Offbook, 'database'>, callId: string): Promise<void> {
  for (const action of await database.actions.all())
    if (action.from.callId === callId) await database.actions.put({ ...action, box: action.doneAt !== null });
}

/** What somebody ticked, or unticked, in the document itself since it was last looked at. */
async function followBoxes(offbook: Offbook, { documents }: LoadedWorkspace): Promise<readonly OwnAction[]> {
  const { database, clock } = offbook;
  const actions = await database.actions.all();
  const since = clock.nowMs() - LOOKED_AT_DAYS * DAY_MS;
  const paths = new Map<string, string | null>();
  return Promise.all(
    actions.map(async (action) => {
      const { doneAt, box, from } = action;
      if (box === null || (doneAt !== null && doneAt < since)) return action;
      if (!paths.has(from.callId)) paths.set(from.callId, (await database.calls.get(from.callId))?.writtenTo ?? null);
      const path = paths.get(from.callId);
      const parsed = documents.find(({ source }) => source.path === path)?.parsed;
      const item = parsed?.kind === 'session' ? parsed.checklist.find(({ text }) => text === action.text) : undefined;
      if (!item || item.checked === box) return action;
      const followed = { doneAt: item.checked ? clock.nowMs() : null, box: item.checked };
      // Only this changes: it may have been moved, or taken out, since it was read.
      await database.transaction(async ({ actions: within }) => {
        const current = await within.get(action.id);
        if (current) await within.put({ ...current, ...followed });
      });
      return { ...action, ...followed };
    }),
  );
}

/** Sets, or adds, the action's line in the document of its call. */
async function writeBox(offbook: Offbook, action: OwnAction, mayAdd = true): Promise<OwnAction> {
  const done = action.doneAt !== null;
  const written = await inDocument(offbook, action, (document) =>
    mayAdd || boxOf(document, action) ? withActions(document, [{ text: action.text, done }]) : document,
  );
  if (!written) return action;
  const item = boxOf(written.text, action);
  if (!item) return action;
  const noted = { ...action, box: item.checked };
  await offbook.database.actions.put(noted);
  return noted;
}

const boxOf = (text: string, action: OwnAction): ChecklistItem | undefined =>
  parseSession({ path: '', text, hash: '', hasByteOrderMark: false }).checklist.find((one) => one.text === action.text);

/** Changes the document of an action's call, if it has one. A file that can't be written now is left as it is. */
async function inDocument(
  offbook: Offbook,
  { from }: OwnAction,
  change: (text: string) => string,
): Promise<SourceDocument | null> {
  const call = await offbook.database.calls.get(from.callId);
  if (!call?.writtenTo) return null;
  const current = await offbook.folder.read(call.writtenTo);
  if (!current.ok) return null;
  const text = change(current.value.text);
  if (text === current.value.text) return current.value;
  const written = await offbook.folder.replace(call.writtenTo, current.value.hash, text);
  if (!written.ok) return null;
  // What the call wrote itself it may write anew; what somebody changed since, not.
  if (call.writtenHash === current.value.hash)
    await changeCall(offbook, call.id, (now) => ok({ ...now, writtenHash: written.value.hash }));
  return written.value;
}

function checkedText(given: string): Result<string, ActionInvalid> {
  const text = actionText(given);
  if (text === '') return err(failure('action-invalid', message('Say what you want to do: a few words are enough.')));
  return text.length > MOST_LETTERS
    ? err(
        failure(
          'action-invalid',
          message('At most {mostLetters} letters; these are {count}. Keep what is to be done.', {
            mostLetters: MOST_LETTERS,
            count: text.length,
          }),
        ),
      )
    : ok(text);
}

const checkedDay = (on: string | null): Result<string | null, ActionInvalid> =>
  on === null || isDate(on)
    ? ok(on)
    : err(failure('action-invalid', message('A day is written like 2026-03-18; “{on}” is none.', { on })));

const actionMissing = (): ActionMissing =>
  failure('action-missing', message('This is not in your plan any more. Look at the plan again.'));
