/** Which of the ways in is meant. */
export type StartWay = 'files' | 'paste' | 'example';

export const readStartWay = (value: unknown): StartWay | undefined =>
  value === 'files' || value === 'paste' || value === 'example' ? value : undefined;
