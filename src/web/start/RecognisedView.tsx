import type { Recognised, RecognisedStory } from '../../operations/documents/importViews.ts';
import { formatTarget, plural } from '../design/format.ts';
import { Icon } from '../design/Icon.tsx';
import styles from './Start.module.css';

/** What Offbook sees in a text, and what it misses. */
export function RecognisedView({ recognised }: { readonly recognised: Recognised }) {
  const { kind, stories, questions, answered, unplaced } = recognised;
  return (
    <div className={styles.recognised}>
      <p className={styles.kind}>{kindWords(recognised)}</p>
      {stories.length > 0 ? (
        <ol className={styles.stories}>
          {stories.map((story, index) => (
            <li key={index}>
              <span className={styles.storyTitle}>
                {story.number === null ? null : `${story.number}. `}
                {story.category ? `${story.category}: ` : null}
                {story.title}
              </span>
              <ul className={styles.parts}>
                {partsOf(story).map(({ has, words }) => (
                  <li key={words} data-has={has}>
                    <Icon name={has ? 'tick' : 'dash'} /> {words}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      ) : null}
      {kind === 'session' ? <p>{`${plural(questions, 'question')}, ${answered} with an answer.`}</p> : null}
      {kind === 'note' ? (
        <p>
          It will be kept and shown as it is. For Offbook to find a story in it, give the story a heading, such as
          “Story 1: The Fog Morning”, and write what you would say below it.
        </p>
      ) : null}
      {unplaced > 0 ? (
        <p className={styles.soft}>
          {plural(unplaced, 'passage')} with no place of {unplaced === 1 ? 'its' : 'their'} own: kept, and shown as
          written.
        </p>
      ) : null}
    </div>
  );
}

function kindWords({ kind, stories, checklist, names, metrics }: Recognised): string {
  if (kind === 'note') return 'A note: no stories or questions were recognised.';
  if (kind === 'session') return 'A practice session';
  const others = [
    names > 0 ? plural(names, 'key name') : null,
    metrics > 0 ? plural(metrics, 'key number') : null,
    checklist > 0 ? plural(checklist, 'checklist item') : null,
  ].filter((words) => words !== null);
  const found = [stories.length > 0 ? plural(stories.length, 'story', 'stories') : null, ...others].filter(Boolean);
  return `A study guide: ${found.length > 0 ? found.join(', ') : 'phrases and names'}`;
}

function partsOf(story: RecognisedStory): readonly { readonly has: boolean; readonly words: string }[] {
  return [
    { has: story.targetSeconds !== null, words: story.targetSeconds ? formatTarget(story.targetSeconds) : 'no time' },
    { has: story.hooks > 0, words: story.hooks > 0 ? plural(story.hooks, 'opening') : 'no openings' },
    { has: story.hasScript, words: story.hasScript ? 'the words' : 'no words yet' },
    { has: story.keyPoints > 0, words: story.keyPoints > 0 ? plural(story.keyPoints, 'key point') : 'no key points' },
    { has: story.facts > 0, words: story.facts > 0 ? plural(story.facts, 'exact fact') : 'no exact facts' },
  ];
}
