import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../operations/settings.ts';

/**
 * The person's choices for rehearsing. A change shows at once, before the server has it, and holds here even where it
 * can't be saved; saved ones are there at the next visit. `here` goes before what is saved, for this visit only.
 */
export function useSettings(here: Partial<Settings> = {}): {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
} {
  const client = useQueryClient();
  const { data } = useQuery(queries.settings());
  const [changed, setChanged] = useState<Partial<Settings>>(here);
  const { mutate } = useMutation({
    mutationFn: commands.saveSettings,
    onSuccess: (saved) => client.setQueryData(queries.settings().queryKey, saved),
  });
  return {
    settings: { ...(data ?? DEFAULT_SETTINGS), ...changed },
    change(change) {
      setChanged((before) => ({ ...before, ...change }));
      mutate(change);
    },
  };
}
