import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { WorkspaceView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { WhatLeaves } from '../settings/WhatLeaves.tsx';
import { DocumentList } from './DocumentList.tsx';
import { ExampleNotice, OwnFolder } from './ExampleNotice.tsx';
import styles from './HomePage.module.css';
import { RunningOrder } from './RunningOrder.tsx';
import { InterviewLine } from './today/InterviewLine.tsx';
import { Today } from './today/Today.tsx';
import { Tour } from './tour/Tour.tsx';
import { InterruptedTakes, StrayTakes } from './WaitingTakes.tsx';
import { Ways } from './Ways.tsx';
import { storiesWords } from './homeWords.ts';
import { say } from '../../words/say.ts';

/**
 * Where Offbook opens: what to do today, then the stories in their order and the documents they are written in. All of it
 * appears at once, so that nothing moves under a finger or an eye.
 */
export function HomePage() {
  usePage(say('Today'));
  const query = useQuery(queries.workspace());
  const day = useQuery(queries.today());
  const workspace = query.data;
  const today = day.data;
  if (!workspace && query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
  if (!workspace || (!today && !day.isError)) {
    return (
      <div className={styles.home}>
        <h1>{say('Today')}</h1>
        <Waiting>{say('Opening your documents…')}</Waiting>
      </div>
    );
  }
  const hasStories = workspace.stories.length > 0;
  const outOfDate = query.error ?? (today ? day.error : null);
  const isTheDay = today?.isInterviewDay === true && hasStories;
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <h1>{isTheDay ? say('Today is the day') : say('Today')}</h1>
        {today ? <InterviewLine view={today} /> : null}
      </header>
      <div className={styles.notices}>
        {workspace.isExample ? <ExampleNotice /> : null}
        <InterruptedTakes takes={workspace.interruptedTakes} />
        {outOfDate ? (
          <Notice tone="warning" title={say('What you see may be out of date')}>
            {outOfDate.message}
          </Notice>
        ) : null}
        {today ? null : (
          <Notice
            tone="warning"
            title={say('Today’s plan could not be made')}
            actions={<Button onClick={() => void day.refetch()}>{say('Try again')}</Button>}
          >
            {day.error?.message}
          </Notice>
        )}
      </div>
      {today && workspace.stories[0] && !isTheDay ? (
        <Tour
          storyId={workspace.stories[0].id}
          takes={workspace.stories.reduce((sum, { takes }) => sum + takes, 0)}
          hasInterview={today.interview !== null}
        />
      ) : null}
      {today && hasStories ? <Today view={today} /> : null}
      <Beside folded={isTheDay}>
        {hasStories ? <Ways /> : null}
        <Section id="stories" title={say('Your stories')} className={styles.stories}>
          {hasStories ? <p className={styles.lead}>{storiesWords(workspace)}</p> : null}
          <RunningOrder
            stories={workspace.stories}
            documents={workspace.documents}
            // Where today has a next thing to do, that is the one to begin with.
            pointsAhead={!today?.next}
          />
        </Section>
        <DocumentList documents={workspace.documents} unreadable={workspace.unreadable} folder={workspace.folder} />
        {workspace.strayTakes > 0 ? <StrayTakes count={workspace.strayTakes} /> : null}
        <WhereKept workspace={workspace} />
      </Beside>
    </div>
  );
}

/** On the day itself everything but the card and the openings is put away, one press from here. */
function Beside({ folded, children }: { readonly folded: boolean; readonly children: ReactNode }) {
  if (!folded) return children;
  return (
    <details className={styles.beside}>
      <summary>{say('Everything else: stories, documents, practice')}</summary>
      <div className={styles.home}>{children}</div>
    </details>
  );
}

function WhereKept({ workspace: { folder, isExample } }: { readonly workspace: WorkspaceView }) {
  return (
    <Section title={say('Where everything is kept')} className={styles.where}>
      <dl>
        <dt>{say('Your documents')}</dt>
        <dd className={styles.path}>{folder}</dd>
        <dt>{say('Takes, recordings, reviews')}</dt>
        <dd className={styles.path} translate="no">
          {folder}/.offbook
        </dd>
        <dt>{say('What leaves this computer')}</dt>
        <dd>
          <WhatLeaves />
        </dd>
      </dl>
      {isExample ? null : <OwnFolder other />}
    </Section>
  );
}
