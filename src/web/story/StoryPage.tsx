import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { LocatedFindings } from '../document/LocatedFindings.tsx';
import type { EditableHandle } from '../editing/Editable.tsx';
import { ConnectionSection } from './ConnectionSection.tsx';
import { FactSection } from './FactSection.tsx';
import { KeyPointSection } from './KeyPointSection.tsx';
import { ScriptSheet } from './ScriptSheet.tsx';
import { StoryHead } from './StoryHead.tsx';
import styles from './StoryPage.module.css';
import { TakeSection } from './TakeSection.tsx';
import { useStoryEditing } from './useStoryEditing.ts';
import { say } from '../../words/say.ts';

/** One story of the person's: the words, whether they fit, what they must carry, and every time it was told. */
export function StoryPage() {
  const { storyId } = useParams({ from: '/stories/$storyId' });
  const query = useQuery(queries.story(storyId));
  const view = query.data;
  const navigate = useNavigate();
  const editing = useStoryEditing(storyId);
  const script = useRef<EditableHandle>(null);
  usePage(view ? view.story.title : null);

  const rehearse = () => void navigate({ to: '/stories/$storyId/rehearse', params: { storyId } });
  useShortcuts({ r: rehearse, Enter: rehearse, e: () => script.current?.begin() }, view !== undefined);

  if (!view) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Opening the story…')}</Waiting>;
  }
  return (
    <article className={styles.story} key={storyId}>
      <StoryHead view={view} editing={editing} />
      {query.isError ? (
        <Notice tone="warning" title={say('What you see may be out of date')}>
          {query.error.message}
        </Notice>
      ) : null}
      <div className={styles.book}>
        <ScriptSheet view={view} editing={editing} scriptRef={script} />
        <div className={styles.margin}>
          <KeyPointSection view={view} editing={editing} />
          <ConnectionSection view={view} editing={editing} />
          <FactSection facts={view.story.facts} />
          {view.findings.length > 0 ? (
            <Section title={say('Worth a look')} small>
              <LocatedFindings findings={view.findings} />
            </Section>
          ) : null}
          {view.story.unplaced.length > 0 ? (
            <Section title={say('Also in this story')} small>
              {view.story.unplaced.map((passage) => (
                <div key={passage.range.start} className={styles.passage}>
                  {passage.heading ? <h3>{passage.heading}</h3> : null}
                  <p>{passage.text}</p>
                </div>
              ))}
            </Section>
          ) : null}
        </div>
      </div>
      <TakeSection view={view} updatedAt={query.dataUpdatedAt} />
    </article>
  );
}
