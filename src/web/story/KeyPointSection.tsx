import type { StoryView } from '../../operations/views.ts';
import { Section } from '../design/Section.tsx';
import { Editable } from '../editing/Editable.tsx';
import styles from './Margin.module.css';
import { keyPointField, newKeyPointField } from './storyFields.ts';
import type { StoryEditing } from './useStoryEditing.ts';

/** What a telling must carry, point by point. */
export function KeyPointSection({ view, editing }: { readonly view: StoryView; readonly editing: StoryEditing }) {
  const { story } = view;
  const common = { view, ...editing };
  return (
    <Section title="Key points" small>
      <ol className={styles.list}>
        {story.keyPoints.map((point, index) => (
          <li key={`${index}-${story.keyPoints.length}`}>
            <Editable
              {...common}
              field={keyPointField(index)}
              draftKey={`${story.id}:key-point-${index}`}
              label={`key point ${index + 1}`}
              hint="A short name, a colon, and what it is"
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
        label="a new key point"
        hint="A short name, a colon, and what it is"
        addLabel={story.keyPoints.length === 0 ? 'Write the first key point' : 'Add a key point'}
      />
    </Section>
  );
}
