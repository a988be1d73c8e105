import { useQuery } from '@tanstack/react-query';
import type { WorkspaceView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { plural } from '../design/format.ts';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { WhatLeaves } from '../settings/WhatLeaves.tsx';
import { paceWords } from '../story/verdict.ts';
import { DocumentList } from './DocumentList.tsx';
import { ExampleNotice, OwnFolder } from './ExampleNotice.tsx';
import styles from './HomePage.module.css';
import { RecallRow } from './RecallRow.tsx';
import { RunningOrder } from './RunningOrder.tsx';
import { InterruptedTakes, StrayTakes } from './WaitingTakes.tsx';

/** The first page: the stories in their order, the documents they are written in, and what waits to be looked at. */
export function HomePage() {
  usePage('Your stories');
  const query = useQuery(queries.workspace());
  const workspace = query.data;
  if (!workspace) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>Opening your documents…</Waiting>;
  }
  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <h1>Your stories</h1>
        <p className={styles.lead}>{leadWords(workspace)}</p>
      </header>
      <div className={styles.notices}>
        {workspace.isExample ? <ExampleNotice /> : null}
        <InterruptedTakes takes={workspace.interruptedTakes} />
        {query.isError ? (
          <Notice tone="warning" title="What you see may be out of date">
            {query.error.message}
          </Notice>
        ) : null}
      </div>
      {workspace.stories.length > 0 ? <RecallRow /> : null}
      <RunningOrder stories={workspace.stories} documents={workspace.documents} />
      <DocumentList documents={workspace.documents} unreadable={workspace.unreadable} folder={workspace.folder} />
      {workspace.strayTakes > 0 ? <StrayTakes count={workspace.strayTakes} /> : null}
      <Section title="Where everything is kept" className={styles.where}>
        <dl>
          <dt>Your documents</dt>
          <dd className={styles.path}>{workspace.folder}</dd>
          <dt>Takes, recordings, reviews</dt>
          <dd className={styles.path}>{workspace.folder}/.offbook</dd>
          <dt>What leaves this computer</dt>
          <dd>
            <WhatLeaves />
          </dd>
        </dl>
        {workspace.isExample ? null : <OwnFolder other />}
      </Section>
    </div>
  );
}

function leadWords({ stories, pace }: WorkspaceView): string {
  if (stories.length === 0) return 'Rehearse your interview answers until you can tell them off book.';
  const long = stories.filter((story) => (story.spoken?.wordsToCut ?? 0) > 0).length;
  const fits =
    long === 0
      ? ''
      : long === stories.length && long > 1
        ? ' None of the scripts fits its target yet.'
        : ` ${plural(long, 'script')} ${long === 1 ? 'is' : 'are'} too long for ${long === 1 ? 'its' : 'their'} target.`;
  return `${plural(stories.length, 'story', 'stories')}.${fits} Counted at ${paceWords(pace)}.`;
}
