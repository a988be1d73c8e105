import { Link } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChecklistItem, NamedEntry } from '../../documents/model.ts';
import type { DocumentView } from '../../operations/views.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { groupBy } from '../app/groupBy.ts';
import { cx } from '../design/cx.ts';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { writeEdits } from '../editing/ownWrites.ts';
import { saveField } from '../editing/saveField.ts';
import { boxField, boxText } from './documentFields.ts';
import styles from './DocumentPage.module.css';
import { UnplacedSection } from './UnplacedSection.tsx';
import { DocumentFindings } from './DocumentFindings.tsx';
import { say } from '../../words/say.ts';

type Guide = NonNullable<DocumentView['guide']>;

/** A study guide: its stories, and everything around them that is worth having at hand. */
export function GuideBody({ view, guide }: { readonly view: DocumentView; readonly guide: Guide }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <StoryLinks storyIds={guide.storyIds} />
        <Checklist view={view} />
        {guide.universalConnections.length > 0 ? (
          <Section title={say('Connections that always fit')}>
            <ul className={styles.entries}>
              {guide.universalConnections.map((line) => (
                <li key={line.range.start}>{line.text}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        {guide.recovery.length > 0 ? (
          <Section title={say('If you lose the thread')}>
            <ul className={styles.entries}>
              {guide.recovery.map((line) => (
                <li key={line.range.start}>{line.text}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        {guide.emergency.length > 0 ? (
          <Section title={say('Phrases for an emergency')}>
            {guide.emergency.map((group) => (
              <div key={group.situation} className={styles.passage}>
                <h3>{group.situation}</h3>
                <ul className={styles.entries}>
                  {group.phrases.map((phrase) => (
                    <li key={phrase.range.start}>{phrase.text}</li>
                  ))}
                </ul>
              </div>
            ))}
          </Section>
        ) : null}
        <UnplacedSection passages={guide.unplaced} />
      </div>
      <div className={styles.side}>
        <Entries title={say('Names to remember')} entries={guide.names} />
        <Entries title={say('Numbers to remember')} entries={guide.metrics} />
        <DocumentFindings view={view} />
      </div>
    </div>
  );
}

function StoryLinks({ storyIds }: { readonly storyIds: readonly string[] }) {
  const workspace = useQuery(queries.workspace());
  if (storyIds.length === 0) return null;
  const byId = new Map(workspace.data?.stories.map((story) => [story.id, story]));
  return (
    <Section title={say('Stories')}>
      <ol className={styles.entries}>
        {storyIds.map((storyId) => {
          const story = byId.get(storyId);
          return (
            <li key={storyId}>
              {story?.number ? `${story.number}. ` : null}
              <Link to="/stories/$storyId" params={{ storyId }}>
                {story?.title ?? say('Open this story')}
              </Link>
              {story?.category ? ` · ${story.category}` : null}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly NamedEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Section title={title} small>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.range.start} className={styles.entry}>
            <b>{entry.name}</b>
            {entry.description ? ` ${entry.description}` : null}
            {entry.aliases ? (
              <span className={styles.heard}>
                {' '}
                {say('also heard as {names}', { names: entry.aliases.map((alias) => `“${alias}”`).join(', ') })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Checklist({ view }: { readonly view: DocumentView }) {
  if (view.checklist.length === 0) return null;
  const sections = [...groupBy(view.checklist, (item) => item.section)];
  return (
    <Section title={say('Before the day')}>
      {sections.map(([section, items]) => (
        <div key={section} className={styles.passage}>
          {section ? <h3>{section}</h3> : null}
          <ul>
            {items.map((item) => (
              <li key={item.range.start}>
                <CheckBox view={view} item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** Ticking writes the one character between the brackets. */
function CheckBox({ view, item }: { readonly view: DocumentView; readonly item: ChecklistItem }) {
  const client = useQueryClient();
  /** What was asked for, until the file says so. */
  const [pending, setPending] = useState<boolean | null>(null);
  const [error, setError] = useState<string | null>(null);

  const tick = async (checked: boolean) => {
    setPending(checked);
    setError(null);
    try {
      const home = {
        sourceOf: (of: DocumentView) => of,
        fetchFresh: () => client.fetchQuery({ ...queries.document(view.path), staleTime: 0 }),
        write: writeEdits,
      };
      await saveField(home, boxField(item), view, { text: checked ? 'x' : ' ', base: boxText(view, item) });
      await refreshAll(client);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : say('That was not saved. Try again.'));
    } finally {
      setPending(null);
    }
  };

  return (
    <>
      <label className={cx(styles.check, item.checked && styles.done)}>
        <input
          type="checkbox"
          checked={pending ?? item.checked}
          aria-busy={pending !== null}
          onChange={(event) => void tick(event.target.checked)}
        />
        <span>{item.text}</span>
      </label>
      {error ? <Notice tone="error">{error}</Notice> : null}
    </>
  );
}
