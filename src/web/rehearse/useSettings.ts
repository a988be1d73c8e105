import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { commands } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import type { Settings } from '../api/queries.ts';

/** What holds until the server has answered, and where it can't. */
const USUAL: Settings = { cue: 'script', countdownSeconds: 3, showLevel: true };

/** The person's choices for rehearsing. A change shows at once and is remembered; one that can't be saved still holds here. */
export function useSettings(): { settings: Settings; change: (change: Partial<Settings>) => void } {
  const client = useQueryClient();
  const { data } = useQuery(queries.settings());
  const settings = data ?? USUAL;
  const { mutate } = useMutation({ mutationFn: commands.saveSettings });
  return {
    settings,
    change(change) {
      client.setQueryData(queries.settings().queryKey, { ...settings, ...change });
      mutate(change);
    },
  };
}
