import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DrillMark } from '../../../drills/model.ts';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import { say } from '../../../words/say.ts';

interface Told {
  readonly marks: readonly DrillMark[];
  readonly takeId: string | null;
}

export interface Finishing {
  readonly busy: boolean;
  /** What went wrong; what was told is kept, and can be sent again. */
  readonly problem: string | null;
  readonly finish: (told: Told) => Promise<void>;
  readonly again: () => void;
}

/** Hands a run in; its review then takes the stage's place. */
export function useFinishing(runId: string): Finishing {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  const finish = async (now: Told): Promise<void> => {
    setTold(now);
    setBusy(true);
    setProblem(null);
    try {
      const reviewed = await commands.finishDrill(runId, now);
      void client.invalidateQueries({ queryKey: ['drills'], predicate: ({ queryKey }) => queryKey[1] !== 'run' });
      client.setQueryData(queries.drillRun(runId).queryKey, reviewed);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : say('It could not be saved. Try once more.'));
    }
    setBusy(false);
  };
  return { busy, problem, finish, again: () => void (told && finish(told)) };
}
