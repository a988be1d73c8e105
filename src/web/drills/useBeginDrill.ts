import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DrillName } from '../../drills/model.ts';
import { commands, type WantedDrill } from '../api/commands.ts';
import { queries } from '../api/queries.ts';

/** Sets a drill up and opens its stage. */
export function useBeginDrill(): {
  readonly begin: (drill: DrillName, wanted?: WantedDrill) => void;
  /** The drill that is being set up. */
  readonly busy: DrillName | null;
  readonly problem: string | null;
} {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: ({ drill, wanted }: { readonly drill: DrillName; readonly wanted: WantedDrill }) =>
      commands.beginDrill(drill, wanted),
    onSuccess(view) {
      client.setQueryData(queries.drillRun(view.run.id).queryKey, view);
      void navigate({ to: '/drills/runs/$runId', params: { runId: view.run.id } });
    },
  });
  return {
    begin(drill, wanted = {}) {
      if (!isPending) mutate({ drill, wanted });
    },
    busy: isPending ? variables.drill : null,
    problem: error?.message ?? null,
  };
}
