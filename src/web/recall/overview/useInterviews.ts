import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { InterviewGiven } from '../../../operations/recall/interviews.ts';
import type { InterviewDate } from '../../../recall/model.ts';
import { commands } from '../../api/commands.ts';
import { refreshAll } from '../../api/liveChanges.ts';
import { queries } from '../../api/queries.ts';

const ASKED_KEY = 'offbook.interviews.asked';

function wasAsked(): boolean {
  try {
    return localStorage.getItem(ASKED_KEY) === 'yes';
  } catch {
    return false;
  }
}

function keepAsked(): void {
  try {
    localStorage.setItem(ASKED_KEY, 'yes');
  } catch {
    // Without storage it is asked once more next time.
  }
}

export interface Interviews {
  /** Neither known yet nor failed. */
  readonly isPending: boolean;
  /** Undefined until they are read. */
  readonly dates: readonly InterviewDate[] | undefined;
  /** Whether the person has answered before, if only with "no date yet". */
  readonly asked: boolean;
  readonly busy: boolean;
  /** Why the last change was not saved. */
  readonly error: string | null;
  /** Resolves to whether it was saved. */
  readonly change: (dates: readonly InterviewGiven[]) => Promise<boolean>;
}

/** The interviews, and how to change them. Whatever is planned towards them is worked out anew. */
export function useInterviews(): Interviews {
  const client = useQueryClient();
  const query = useQuery(queries.interviews());
  const [asked, setAsked] = useState(wasAsked);
  const mutation = useMutation({
    mutationFn: commands.setInterviews,
    onSuccess: async (dates) => {
      keepAsked();
      setAsked(true);
      client.setQueryData(queries.interviews().queryKey, dates);
      await refreshAll(client);
    },
  });
  return {
    dates: query.data,
    isPending: query.isPending,
    asked,
    busy: mutation.isPending,
    error: mutation.error?.message ?? null,
    change: (dates) =>
      mutation
        .mutateAsync(
          dates.map(({ id, on, atMinutes, stage }) => ({ ...(id !== undefined && { id }), on, atMinutes, stage })),
        )
        .then(
          () => true,
          () => false,
        ),
  };
}
