/** Where a page of a listing ended: the last take's place in the order "newest first". */
export interface TakeCursor {
  readonly startedAt: number;
  readonly id: string;
}

export const formatCursor = ({ startedAt, id }: TakeCursor): string => `${startedAt}.${id}`;

/** Null for text that `formatCursor` did not make. */
export function parseCursor(text: string): TakeCursor | null {
  const match = /^(-?\d{1,16})\.(.+)$/.exec(text);
  if (match === null) return null;
  const startedAt = Number(match[1]);
  return Number.isSafeInteger(startedAt) ? { startedAt, id: match[2]! } : null;
}
