import { queryOptions } from '@tanstack/react-query';
import type { LanView } from '../../../operations/lan/views.ts';
import { api } from '../../api/client.ts';

/** Rehearsing on a phone. Each throws `ApiFailure`. */
export const lanApi = {
  view: () =>
    queryOptions({ queryKey: ['lan'], queryFn: ({ signal }) => api<LanView>('/api/lan', { signal }), staleTime: 0 }),

  /** A new code; the one before stops working. */
  newCode: () => api<LanView>('/api/lan/code', { method: 'POST' }),

  /** It is out at once. Fails with 404 `device-missing` where it is gone already. */
  removeDevice: (id: string) => api<void>(`/api/lan/devices/${encodeURIComponent(id)}`, { method: 'DELETE' }),
};
