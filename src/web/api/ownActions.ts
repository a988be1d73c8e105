import { queryOptions } from '@tanstack/react-query';
import type { ActionChange, ActionGiven } from '../../operations/calls/actions.ts';
import type { OwnAction } from '../../plan/ownAction.ts';
import { api } from './client.ts';

const ofAction = (id: string): string => `/api/plan/actions/${encodeURIComponent(id)}`;

/** What the person set themselves after calls, in the order of writing. */
export const ownActions = () =>
  queryOptions({
    // Under the plan: whatever changes that, asks for these anew.
    queryKey: ['plan', 'actions'],
    queryFn: ({ signal }) => api<{ readonly actions: readonly OwnAction[] }>('/api/plan/actions', { signal }),
    select: ({ actions }) => actions,
  });

/** Each throws `ApiFailure`. */
export const actionCommands = {
  add: (given: ActionGiven) => api<OwnAction>('/api/plan/actions', { method: 'POST', json: given }),
  change: (id: string, change: ActionChange) => api<OwnAction>(ofAction(id), { method: 'PUT', json: change }),
  remove: (id: string) => api<void>(ofAction(id), { method: 'DELETE' }),
};
