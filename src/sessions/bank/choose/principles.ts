import { fold } from '../../../language/words.ts';
import type { ReadStory } from '../coverage/answeringStories.ts';
import { competenciesNamed } from '../coverage/valueNames.ts';
import type { AskedQuestion } from './history.ts';

/** A principle or value of the company, as its document names it. */
export interface WantedPrinciple {
  readonly name: string;
  /** What the company says of it; "" where nothing is known. */
  readonly meaning?: string;
}

/** A principle's own story counts from here on; as a competency's does. */
const SHOWS = 0.4;

/** Whether a story shows a principle: the person gave it that value, or it shows what the principle is about. */
export function showsPrinciple(read: ReadStory, principle: WantedPrinciple): boolean {
  const name = fold(principle.name);
  if (
    [read.story.category ?? '', ...read.story.values.map((value) => value.text)].some((value) => fold(value) === name)
  )
    return true;
  return competenciesNamed(principle.name).some((id) => (read.strengths.get(id)?.strength ?? 0) >= SHOWS);
}

/**
 * Principles in the order to ask for them: the least asked first, then those without a story.
 *
 * @param jitter 0 to 1 by name, which settles the rest
 */
export function principlesToAsk(
  principles: readonly WantedPrinciple[],
  stories: readonly ReadStory[],
  asked: readonly AskedQuestion[],
  jitter: (name: string) => number,
): { readonly name: string; readonly covered: boolean }[] {
  const times = new Map<string, number>();
  for (const { principle } of asked)
    if (principle !== undefined) times.set(fold(principle), (times.get(fold(principle)) ?? 0) + 1);
  return principles
    .filter(({ name }) => name.trim() !== '')
    .map((principle) => ({
      name: principle.name,
      covered: stories.some((read) => showsPrinciple(read, principle)),
      times: times.get(fold(principle.name)) ?? 0,
      jitter: jitter(principle.name),
    }))
    .toSorted((a, b) => a.times - b.times || Number(a.covered) - Number(b.covered) || a.jitter - b.jitter)
    .map(({ name, covered }) => ({ name, covered }));
}
