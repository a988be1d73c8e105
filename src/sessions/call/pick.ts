import type { Random } from '../../shared/random.ts';

/** One of several, each as likely. The list must not be empty. */
export const pick = <T>(list: readonly T[], random: Random): T =>
  list[Math.min(list.length - 1, Math.floor(random.next() * list.length))]!;
