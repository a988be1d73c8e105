import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import styles from './Drills.module.css';
import { DrillList } from './overview/DrillList.tsx';
import { LadderList } from './overview/LadderList.tsx';
import { useBeginDrill } from './useBeginDrill.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** Where each story stands, and the drills that practise what a telling from beginning to end does not. */
export function DrillsPage() {
  usePage(say('Drills'));
  const { data, error, isError, refetch } = useQuery({ ...queries.drills(), staleTime: 0 });
  const { begin, busy, problem } = useBeginDrill();
  if (!data)
    return error ? (
      <PageFailure error={error} retry={() => void refetch()} />
    ) : (
      <Waiting>{say('Opening the drills…')}</Waiting>
    );
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/" className={styles.back}>
          {say('Your stories')}
        </Link>
        <h1>{say('Drills')}</h1>
        <p className={styles.lead}>
          {say(
            'A story climbs from its script to nothing at all, one good telling at a time. The drills practise the rest: a quick start, the right choice, and what to do when things go wrong.',
          )}
        </p>
      </header>
      {isError ? (
        <Notice tone="warning" title={say('What you see may be out of date')}>
          {error.message}
        </Notice>
      ) : null}
      {problem === null ? null : (
        <Notice tone="error" title={say('This drill could not be set up')}>
          {problem}
        </Notice>
      )}
      <Section title={say('The ladder')}>
        {data.ladder.length === 0 ? (
          <EmptyState title={say('No stories yet')}>
            <p>
              <Say
                text="The ladder is climbed with the stories of your documents. <link>Bring a guide</link>, and each of them stands here."
                values={{ link: (words) => <Link to="/">{words}</Link> }}
              />
            </p>
          </EmptyState>
        ) : (
          <LadderList ladder={data.ladder} />
        )}
      </Section>
      <Section title={say('Seven drills')}>
        <DrillList drills={data.drills} busy={busy} onBegin={begin} />
      </Section>
    </article>
  );
}
