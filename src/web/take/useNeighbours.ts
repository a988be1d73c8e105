import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { TakePage } from '../../operations/ports.ts';

export interface Neighbours {
  /** Told before this one; null for the first. */
  readonly earlier: string | null;
  /** Told after this one; null for the latest. */
  readonly later: string | null;
  /** 1 for the latest take. */
  readonly fromLatest: number;
}

// Listings are pages of this many; a story with more takes than pages times this has no links at its far end.
const PAGE = 100;
const MOST_PAGES = 10;

/** The takes of the same story just before and after one, from listings that are newest first. */
export function useNeighbours(storyId: string | undefined, takeId: string): Neighbours | null {
  const query = useQuery({
    queryKey: ['takes', 'neighbours', storyId, takeId],
    enabled: storyId !== undefined,
    queryFn: ({ signal }) => findNeighbours(takeId, (cursor) => page(storyId ?? '', cursor, signal)),
  });
  return query.data ?? null;
}

const page = (storyId: string, cursor: string | null, signal: AbortSignal): Promise<TakePage> =>
  api<TakePage>(`/api/stories/${encodeURIComponent(storyId)}/takes`, { signal, query: { limit: PAGE, cursor } });

/** Turns pages until the take and the one after it are found; null where it is in none of them. */
export async function findNeighbours(
  takeId: string,
  load: (cursor: string | null) => Promise<TakePage>,
): Promise<Neighbours | null> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let i = 0; i < MOST_PAGES; i++) {
    const next: TakePage = await load(cursor);
    ids.push(...next.takes.map((take) => take.id));
    cursor = next.nextCursor;
    const at = ids.indexOf(takeId);
    if (at !== -1 && (at + 1 < ids.length || cursor === null)) {
      return { earlier: ids[at + 1] ?? null, later: ids[at - 1] ?? null, fromLatest: at + 1 };
    }
    if (cursor === null) return null;
  }
  return null;
}
