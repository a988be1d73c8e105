import { useSyncExternalStore } from 'react';
import { arrivedTakes, onArrivals, seeArrived } from '../rehearse/sendWaitingTakes.ts';

/** Takes that were made while the server was away and have arrived, until each was looked at. */
export function useArrivedTakes(): { readonly ids: readonly string[]; readonly see: (takeId: string) => void } {
  return { ids: useSyncExternalStore(onArrivals, arrivedTakes), see: seeArrived };
}
