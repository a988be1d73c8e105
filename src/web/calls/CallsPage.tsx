import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { CallSummary } from '../../operations/calls/views.ts';
import { callQueries } from '../api/callQueries.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { useNow } from '../app/useNow.ts';
import { usePage } from '../app/usePage.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Chip } from '../design/Chip.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { When } from '../design/When.tsx';
import styles from './Calls.module.css';
import { PHASE_WORDS, STAGE_WORDS } from './callWords.ts';
import { midSentence } from '../words/midSentence.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** Practice calls: a new one, those that a document asks for, and those that were held. */
export function CallsPage() {
  usePage(say('Calls'));
  const navigate = useNavigate();
  const query = useInfiniteQuery(callQueries.calls());
  const { data: workspace, isPending } = useQuery(queries.workspace());
  const now = useNow();
  useShortcuts({ n: () => void navigate({ to: '/calls/plan' }) });
  if (!query.data || isPending) {
    if (query.isError && !query.data) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Opening your calls…')}</Waiting>;
  }
  const calls = query.data.pages.flatMap((page) => page.calls);
  const written = new Set(calls.flatMap(({ writtenTo }) => writtenTo ?? []));
  const sessions = (workspace?.documents ?? [])
    .filter(({ kind, path }) => kind === 'session' && !written.has(path))
    .toSorted((one, other) => Number(isOpen(other.summary)) - Number(isOpen(one.summary)));
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say('Calls')}</h1>
        <p className={styles.lead}>
          {say(
            'Somebody asks, you answer aloud or in writing, and they ask back about what is missing. Nobody cuts you off.',
          )}
        </p>
        <div className={styles.row}>
          <ButtonLink to="/calls/plan" variant="primary" size="large" icon="plus" aria-keyshortcuts="n">
            <Say text="Plan a call {kbd}" values={{ kbd: <Kbd>N</Kbd> }} />
          </ButtonLink>
        </div>
        <nav aria-label={say('Around your calls')} className={styles.around}>
          <Link to="/questions">{say('Question bank')}</Link>
          <Link to="/principles">{say('What the company stands for')}</Link>
          <Link to="/debrief">{say('After the real interview')}</Link>
        </nav>
      </header>
      {sessions.length === 0 ? null : (
        <Section title={say('In your documents')}>
          <ul className={styles.list}>
            {sessions.map(({ path, title, summary }) => (
              <li key={path} className={styles.item}>
                <div className={styles.itemWords}>
                  <h3>
                    <Link to="/documents" search={{ path }}>
                      {title}
                    </Link>
                  </h3>
                  <p className={styles.fine}>{summary}</p>
                </div>
                <ButtonLink to="/calls/plan" search={{ document: path }} icon="microphone">
                  {isOpen(summary) ? say('Answer it') : say('Answer it again')}
                  <span className="visually-hidden">: {title}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={say('Your calls')}>
        {calls.length === 0 ? (
          <EmptyState title={say('No call yet')}>
            {say(
              'Each call stands here with how it went. The first one takes a quarter of an hour, small talk and all.',
            )}
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {calls.map((call) => (
              <CallRow key={call.id} call={call} now={now} />
            ))}
          </ul>
        )}
        {query.hasNextPage ? (
          <p>
            <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {say('Show older calls')}
            </Button>
          </p>
        ) : null}
      </Section>
    </article>
  );
}

function CallRow({ call, now }: { readonly call: CallSummary; readonly now: number }) {
  const { id, title, phase, questions, answered, strong, fair, weak } = call;
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <h3>
          <Link to="/calls/$callId" params={{ callId: id }}>
            {title}
          </Link>
        </h3>
        <p className={styles.fine}>
          {call.interviewer}, {midSentence(STAGE_WORDS[call.stage])} ·{' '}
          <When at={call.startedAt ?? call.createdAt} now={now} /> ·{' '}
          {call.startedAt === null
            ? say('{questions, plural, one {# question} other {# questions}}', { questions })
            : say('{answered} of {questions} answered', { answered, questions })}
        </p>
      </div>
      <p className={styles.chips}>
        {phase === 'done' ? null : <Chip icon={phase === 'running' ? 'clock' : 'dash'}>{PHASE_WORDS[phase]}</Chip>}
        {strong > 0 ? (
          <Chip tone="good" icon="tick">
            {say('{strong} held', { strong })}
          </Chip>
        ) : null}
        {fair > 0 ? (
          <Chip tone="unsure" icon="question">
            {say('{fair} nearly', { fair })}
          </Chip>
        ) : null}
        {weak > 0 ? (
          <Chip tone="bad" icon="ring">
            {say('{weak} to mend', { weak })}
          </Chip>
        ) : null}
      </p>
    </li>
  );
}

/** "5 questions, 4 answered": whether one is left. */
function isOpen(summary: string): boolean {
  const [all, answered] = [...summary.matchAll(/\d+/g)].map(([n]) => Number(n));
  return all !== undefined && (answered === undefined || answered < all);
}
