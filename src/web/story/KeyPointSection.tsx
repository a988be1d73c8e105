import type { StoryView } from '../../operations/views.ts';
import { Section } from '../design/Section.tsx';
import { Editable } from '../editing/Editable.tsx';
import styles from './Margin.module.css';
import { keyPointField, newKeyPointField } from './storyFields.ts';
import type { StoryEditing } from './useStoryEditing.ts';
import { say } from '../../words/say.ts';

/** What a telling must carry, point by point. */
export function KeyPointSection({ view, editing }: { readonly view: StoryView; readonly editing: StoryEditing }) {
  const { story } = view;
  const common = { view, ...editing };
  return (
    <Section title={say('Key points')} small>
      <ol className={styles.list}>
        {story.keyPoints.map((point, index) => (
          <li key={`${index}-${story.keyPoints.length}`}>
            <Editable
              {...common}
              field={keyPointField(index)}
              draftKey={`${story.id}:key-point-${index}`}
              label={say('key point {value}', { value: index + 1 })}
              hint={say('A short name, a colon, and what it is')}
              removable
            >
              <p className={styles.point}>
                {point.label ? <span className={styles.label}>{point.label}: </span> : null}
                {point.text}
              </p>
            </Editable>
          </li>
        ))}
      </ol>
      <Editable
        {...common}
        field={newKeyPointField}
        draftKey={`${story.id}:key-point-new`}
        label={say('a new key point')}
        hint={say('A short name, a colon, and what it is')}
        addLabel={story.keyPoints.length === 0 ? say('Write the first key point') : say('Add a key point')}
      />
    </Section>
  );
}
