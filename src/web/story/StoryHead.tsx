import { Link } from '@tanstack/react-router';
import type { StoryView } from '../../operations/views.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Tag } from '../design/Chip.tsx';
import { formatTarget } from '../design/format.ts';
import { Kbd } from '../design/Kbd.tsx';
import { Tally } from '../design/Tally.tsx';
import { Editable } from '../editing/Editable.tsx';
import { targetField, valuesField } from './storyFields.ts';
import styles from './StoryHead.module.css';
import type { StoryEditing } from './useStoryEditing.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** The story's name, what it is for, and the one thing to do with it. */
export function StoryHead({ view, editing }: { readonly view: StoryView; readonly editing: StoryEditing }) {
  const { story } = view;
  const place = [story.number === null ? null : say('Story {number}', { number: story.number }), story.category]
    .filter(Boolean)
    .join(' · ');
  const common = { view, ...editing };
  return (
    <header className={styles.head}>
      <Link to="/" className={styles.back}>
        {say('All stories')}
      </Link>
      <div className={styles.top}>
        <div className={styles.title}>
          {place ? <p className={styles.number}>{place}</p> : null}
          <h1>{story.title}</h1>
        </div>
        <ButtonLink
          to="/stories/$storyId/rehearse"
          params={{ storyId: story.id }}
          variant="primary"
          size="large"
          icon="microphone"
          aria-keyshortcuts="R Enter"
        >
          <Say text="Rehearse {kbd}" values={{ kbd: <Kbd>R</Kbd> }} />
        </ButtonLink>
      </div>
      <dl className={styles.meta}>
        <div>
          <dt>{say('Target')}</dt>
          <dd>
            <Editable
              {...common}
              field={targetField}
              draftKey={`${story.id}:target`}
              label={say('the target')}
              pencilAt="near"
              hint={say('As you would write it: 45 seconds, 60 sec, 1:30, 45-60 seconds')}
            >
              {story.targetSeconds ? (
                formatTarget(story.targetSeconds)
              ) : (
                <span className={styles.none}>{say('none yet')}</span>
              )}
            </Editable>
          </dd>
        </div>
        <div>
          <dt>{say('Values it shows')}</dt>
          <dd>
            <Editable
              {...common}
              field={valuesField}
              draftKey={`${story.id}:values`}
              label={say('the values')}
              pencilAt="near"
              hint={say('With commas between them')}
            >
              {story.values.length > 0 ? (
                <span className={styles.values}>
                  {story.values.map((value) => (
                    <Tag key={value.range.start}>{value.text}</Tag>
                  ))}
                </span>
              ) : (
                <span className={styles.none}>{say('none yet')}</span>
              )}
            </Editable>
          </dd>
        </div>
        <div>
          <dt>{say('Told so far')}</dt>
          <dd>
            <Tally count={view.takesTotal} wanted={view.takesWanted} />
          </dd>
        </div>
        <div>
          <dt>{say('Written in')}</dt>
          <dd>
            <Link to="/documents" search={{ path: story.document }}>
              {story.document}
            </Link>
          </dd>
        </div>
      </dl>
    </header>
  );
}
