import type { StoryView } from '../../operations/views.ts';
import { Section } from '../design/Section.tsx';
import { Editable } from '../editing/Editable.tsx';
import styles from './Margin.module.css';
import { connectionField } from './storyFields.ts';
import type { StoryEditing } from './useStoryEditing.ts';
import { say } from '../../words/say.ts';

/** How the story comes back to the company that asks. */
export function ConnectionSection({ view, editing }: { readonly view: StoryView; readonly editing: StoryEditing }) {
  const { story } = view;
  return (
    <Section title={say('Why it matters to them')} small>
      <Editable
        view={view}
        {...editing}
        field={connectionField}
        draftKey={`${story.id}:connection`}
        label={say('the connection to the company')}
        hint={say('What you would bring to this company; the last thing they hear')}
      >
        {story.connection ? (
          <p className={styles.connection}>{story.connection.text}</p>
        ) : (
          <p className={styles.none}>{say('Nothing yet. End the story with what you would bring to this company.')}</p>
        )}
      </Editable>
    </Section>
  );
}
