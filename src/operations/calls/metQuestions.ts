import { fold } from '../../language/words.ts';
import type { IsoDate } from '../../recall/model.ts';
import type { CallStage, Debrief } from '../../sessions/call/model.ts';
import { partsOfQuestion } from '../../sessions/asks.ts';
import { wantsStory } from './wantsStory.ts';

/** A question of real interviews, as it was met the last time. */
export interface MetQuestion {
  /** The same for the same interview and question. */
  readonly id: string;
  readonly text: string;
  /** The latest first. */
  readonly times: readonly {
    readonly on: IsoDate;
    readonly stage: CallStage;
    readonly storyId: string | null;
    readonly wish: string;
    readonly felt: number | null;
  }[];
  /** It asks for something that happened. */
  readonly wantsStory: boolean;
}

/** From 1 to 5; up to this an answer left something to mend. */
const FELT_BADLY = 2;

/** Every question that was met in a real interview, each once, the latest first. */
export function metQuestions(debriefs: readonly Debrief[]): MetQuestion[] {
  const met = new Map<string, MetQuestion>();
  for (const { id, on, stage, asked } of debriefs)
    for (const [place, { text, storyId, wish, felt }] of asked.entries()) {
      const key = fold(text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const known = met.get(key);
      const time = { on, stage, storyId, wish: wish.trim(), felt };
      met.set(
        key,
        known
          ? { ...known, times: [...known.times, time] }
          : { id: `${id}#${place + 1}`, text, times: [time], wantsStory: wantsStory(partsOfQuestion(text)) },
      );
    }
  return [...met.values()];
}

/** What the last time left to be done: a story that was told badly, one that was not found, or words that were missing. */
export function leftToDo({ times, wantsStory: wants }: MetQuestion): 'story' | 'find' | 'answer' | null {
  const { storyId, wish, felt } = times[0]!;
  const badly = wish !== '' || (felt !== null && felt <= FELT_BADLY);
  if (storyId !== null) return badly ? 'story' : null;
  if (wants) return 'find';
  return badly ? 'answer' : null;
}
