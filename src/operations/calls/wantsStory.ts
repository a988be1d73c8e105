import type { AskKind } from '../../sessions/askKinds.ts';
import type { partsOfQuestion } from '../../sessions/asks.ts';

/** Questions with one of these asks want something that happened. */
const STORY_ASKS: ReadonlySet<AskKind> = new Set<AskKind>(['example', 'pastAction', 'result']);

/** Whether a question asks for something that happened. */
export const wantsStory = ({ asks }: Pick<ReturnType<typeof partsOfQuestion>, 'asks'>): boolean =>
  asks.some(({ kind }) => STORY_ASKS.has(kind));
