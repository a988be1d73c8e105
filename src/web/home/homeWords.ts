import type { WorkspaceView } from '../../operations/views.ts';
import { plural } from '../design/format.ts';
import { paceWords } from '../story/verdict.ts';

/** "5 stories. 2 scripts are too long for their target. Counted at 140 words a minute." */
export function storiesWords({ stories, pace }: Pick<WorkspaceView, 'stories' | 'pace'>): string {
  const long = stories.filter((story) => (story.spoken?.wordsToCut ?? 0) > 0).length;
  const fits =
    long === 0
      ? ''
      : long === stories.length && long > 1
        ? ' None of the scripts fits its target yet.'
        : ` ${plural(long, 'script')} ${long === 1 ? 'is' : 'are'} too long for ${long === 1 ? 'its' : 'their'} target.`;
  return `${plural(stories.length, 'story', 'stories')}.${fits} Counted at ${paceWords(pace)}.`;
}
