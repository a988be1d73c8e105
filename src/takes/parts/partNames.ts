import type { PartName } from '../model.ts';

/** The parts in the order in which a story is told; weights and scores refer to them by index. */
export const PARTS: readonly PartName[] = ['situation', 'task', 'action', 'result', 'connection'];
