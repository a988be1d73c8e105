import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RecallCard } from '../../../recall/model.ts';
import { commands } from '../../api/commands.ts';

export interface CardChanges {
  /** Sets a card aside, or takes it back. */
  readonly setAside: (card: RecallCard) => void;
  readonly remove: (card: RecallCard) => void;
  /** Why the last change was not saved. */
  readonly error: string | null;
}

/** What a list of cards does to them. */
export function useCardChanges(): CardChanges {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => client.invalidateQueries({ queryKey: ['recall'] }),
  });
  return {
    setAside: ({ id, suspendedAt }) =>
      mutation.mutate(() => commands.changeCard(id, { suspended: suspendedAt === null })),
    remove: ({ id }) => mutation.mutate(() => commands.removeOwnCard(id)),
    error: mutation.error?.message ?? null,
  };
}
