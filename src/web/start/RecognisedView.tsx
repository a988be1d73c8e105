import type { Recognised, RecognisedStory } from '../../operations/documents/importViews.ts';
import { formatTarget } from '../design/format.ts';
import { Icon } from '../design/Icon.tsx';
import styles from './Start.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

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
      {kind === 'session' ? (
        <p>
          {say('{questions, plural, one {# question} other {# questions}}, {answered} with an answer.', {
            questions,
            answered,
          })}
        </p>
      ) : null}
      {kind === 'note' ? (
        <p>
          {say(
            'It will be kept and shown as it is. For Offbook to find a story in it, give the story a heading, such as “Story 1: The Fog Morning”, and write what you would say below it.',
          )}
        </p>
      ) : null}
      {unplaced > 0 ? (
        <p className={styles.soft}>
          <Say
            text="{unplaced, plural, one {# passage} other {# passages}} with no place of {unplaced, plural, one {its} other {their}} own: kept, and shown as written."
            values={{ unplaced }}
          />
        </p>
      ) : null}
    </div>
  );
}

function kindWords({ kind, stories, checklist, names, metrics }: Recognised): string {
  if (kind === 'note') return say('A note: no stories or questions were recognised.');
  if (kind === 'session') return say('A practice session');
  const others = [
    names > 0 ? say('{names, plural, one {# key name} other {# key names}}', { names }) : null,
    metrics > 0 ? say('{metrics, plural, one {# key number} other {# key numbers}}', { metrics }) : null,
    checklist > 0 ? say('{checklist, plural, one {# checklist item} other {# checklist items}}', { checklist }) : null,
  ].filter((words) => words !== null);
  const found = [
    stories.length > 0 ? say('{stories, plural, one {# story} other {# stories}}', { stories: stories.length }) : null,
    ...others,
  ].filter(Boolean);
  return say('A study guide: {value}', { value: found.length > 0 ? found.join(', ') : say('phrases and names') });
}

function partsOf(story: RecognisedStory): readonly { readonly has: boolean; readonly words: string }[] {
  return [
    {
      has: story.targetSeconds !== null,
      words: story.targetSeconds ? formatTarget(story.targetSeconds) : say('no time'),
    },
    {
      has: story.hooks > 0,
      words:
        story.hooks > 0
          ? say('{hooks, plural, one {# opening} other {# openings}}', { hooks: story.hooks })
          : say('no openings'),
    },
    { has: story.hasScript, words: story.hasScript ? say('the words') : say('no words yet') },
    {
      has: story.keyPoints > 0,
      words:
        story.keyPoints > 0
          ? say('{keyPoints, plural, one {# key point} other {# key points}}', { keyPoints: story.keyPoints })
          : say('no key points'),
    },
    {
      has: story.facts > 0,
      words:
        story.facts > 0
          ? say('{facts, plural, one {# exact fact} other {# exact facts}}', { facts: story.facts })
          : say('no exact facts'),
    },
  ];
}
