/** Which of the ways in is meant. */
export type StartWay = 'files' | 'paste';

export const readStartWay = (value: unknown): StartWay | undefined =>
  value === 'files' || value === 'paste' ? value : undefined;
