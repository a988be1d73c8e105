import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { DrillRun } from '../../../drills/model.ts';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';

/** How long the question stands before things simply go on. */
const QUESTION_STANDS_MS = 4000;

/** Leaving throws the run away. Where something would be lost it is asked first, by pressing again. */
export function useLeaving(run: Pick<DrillRun, 'id' | 'drill'>): {
  readonly asking: boolean;
  readonly leave: (wouldLose: boolean) => void;
} {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!asking) return;
    const timer = setTimeout(() => setAsking(false), QUESTION_STANDS_MS);
    return () => clearTimeout(timer);
  }, [asking]);

  const go = async (): Promise<void> => {
    await navigate({ to: '/drills/$name', params: { name: run.drill } });
    // One that can't be deleted now is swept by the server.
    await commands.discardDrill(run.id).catch(() => undefined);
    client.removeQueries({ queryKey: queries.drillRun(run.id).queryKey });
  };
  return {
    asking,
    leave(wouldLose) {
      if (wouldLose && !asking) setAsking(true);
      else void go();
    },
  };
}
