import type { WorkspaceView } from '../../operations/views.ts';
import { paceWords } from '../story/verdict.ts';
import { say } from '../../words/say.ts';

/** "5 stories. 2 scripts are too long for their target. Counted at 140 words a minute." */
export function storiesWords({ stories, pace }: Pick<WorkspaceView, 'stories' | 'pace'>): string {
  const long = stories.filter((story) => (story.spoken?.wordsToCut ?? 0) > 0).length;
  const fits =
    long === 0
      ? ''
      : long === stories.length && long > 1
        ? ` ${say('None of the scripts fits its target yet.')}`
        : ` ${say('{long, plural, one {# script} other {# scripts}} {long, plural, one {is} other {are}} too long for {long, plural, one {its} other {their}} target.', { long })}`;
  return say('{stories, plural, one {# story} other {# stories}}.{fits} Counted at {pace}.', {
    stories: stories.length,
    fits,
    pace: paceWords(pace),
  });
}
