import type { PlanTask } from '../../plan/model.ts';
import type { OwnAction } from '../../plan/ownAction.ts';
import type { ErrandToPlan } from '../../plan/planRequest.ts';
import { type Message, message, worded } from '../../shared/message.ts';
import type { Practice } from './practice.ts';

const ACTION_MINUTES = 10;
const MARK = 'action:';

/**
 * What the person set themselves: what is open, and what was done today, so that today stays the same all day. One whose
 * day has gone by comes at the next practice: nothing is owed.
 */
export function ownErrands({
  actions,
  today,
  dayStart,
}: Pick<Practice, 'actions' | 'today' | 'dayStart'>): ErrandToPlan[] {
  return actions.flatMap((action): ErrandToPlan[] => {
    const { id, text, doneAt } = action;
    if (doneAt !== null && doneAt < dayStart) return [];
    const isAhead = action.on !== null && action.on >= today;
    return [
      {
        id: MARK + id,
        kind: 'document',
        ...worded({ title: text, reason: reasonOf(action) }),
        minutes: ACTION_MINUTES,
        storyId: null,
        own: { on: doneAt !== null ? today : isAhead ? action.on : null },
      },
    ];
  });
}

/** "You wrote this after “Ward practice” of 3 March." */
const reasonOf = ({ from }: OwnAction): Message =>
  message('You wrote this after the call “{call}” of {on}.', { call: from.callTitle, on: { day: from.callOn } });

/** The id of the action that a task is about; null for all others. */
export const actionIdOf = ({ id }: Pick<PlanTask, 'id'>): string | null => {
  const at = id.indexOf(`/${MARK}`);
  return at < 0 ? null : id.slice(at + MARK.length + 1);
};

export const actionOf = ({ actions }: Pick<Practice, 'actions'>, task: Pick<PlanTask, 'id'>): OwnAction | undefined => {
  const id = actionIdOf(task);
  return id === null ? undefined : actions.find((action) => action.id === id);
};
