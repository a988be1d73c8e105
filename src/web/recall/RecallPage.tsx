import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { RecallView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { useNow } from '../app/useNow.ts';
import { usePage } from '../app/usePage.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { plural } from '../design/format.ts';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { ForecastPanel } from './overview/ForecastPanel.tsx';
import { InterviewDates } from './overview/InterviewDates.tsx';
import { MinutesField } from './overview/MinutesField.tsx';
import styles from './overview/Overview.module.css';
import { useInterviews } from './overview/useInterviews.ts';
import { unaskedOf } from './viewWords.ts';
import { aboutMinutes, waitWords } from './words/timeWords.ts';

/** So many minutes more somebody gets who wants to go on. */
const MORE_MINUTES = 10;

/** What must be exact, learnt for the day: when that is, what is due now, and how it would stand. */
export function RecallPage() {
  usePage('Know it cold');
  const query = useQuery({ ...queries.recall(), staleTime: 0 });
  const view = query.data;
  const followed = useQuery(queries.recallForecast());
  const interviews = useInterviews();
  if (!view) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>Making cards from your documents…</Waiting>;
  }
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/" className={styles.back}>
          Your stories
        </Link>
        <h1>Know it cold</h1>
        <p className={styles.lead}>
          Numbers, names, hooks and phrases, asked one at a time until they come by themselves. The cards are made from
          your documents and follow them.
        </p>
      </header>
      {query.isError || interviews.error ? (
        <Notice tone="warning" title={interviews.error ? 'Not saved' : 'What you see may be out of date'}>
          {interviews.error ?? query.error?.message}
        </Notice>
      ) : null}
      {view.cards.active + view.cards.suspended === 0 ? (
        <EmptyState level={2} title="No cards yet">
          <p>
            Cards come from the stories in your documents: their key numbers and names, hooks and key points. You can
            also <Link to="/recall/cards">write your own</Link>.
          </p>
        </EmptyState>
      ) : (
        <Today view={view} />
      )}
      {interviews.dates ? (
        <InterviewDates
          dates={interviews.dates}
          asked={interviews.asked}
          today={view.day}
          busy={interviews.busy}
          onChange={interviews.change}
        />
      ) : null}
      {view.forecast.cards > 0 ? (
        <ForecastPanel
          on={view.forecast.for === 'interview' ? (view.interview?.on ?? null) : null}
          today={view.day}
          unasked={unaskedOf(view)}
          forecast={view.forecast}
          followed={followed.data?.followed ?? null}
        />
      ) : null}
      <Section title="Your cards" small>
        <p>
          {cardsWords(view)} <Link to="/recall/cards">See, search and change them</Link>
        </p>
        <MinutesField />
      </Section>
    </article>
  );
}

function Today({ view }: { readonly view: RecallView }) {
  const navigate = useNavigate();
  const { due, leftOut, newLater, done } = view;
  const now = useNow();
  const more = due.cards === 0 && leftOut + newLater > 0;
  useShortcuts(
    {
      ' ': () => void navigate({ to: '/recall/session', search: more ? { extraMinutes: MORE_MINUTES } : {} }),
    },
    due.cards > 0 || more,
  );
  return (
    <Section title="Today" small>
      <div className={styles.today}>
        <p className={styles.due}>{todayWords(view, now)}</p>
        {due.cards > 0 ? (
          <ButtonLink to="/recall/session" variant="primary" size="large" aria-keyshortcuts="Space">
            Start <Kbd>Space</Kbd>
          </ButtonLink>
        ) : more ? (
          <ButtonLink
            to="/recall/session"
            search={{ extraMinutes: MORE_MINUTES }}
            size="large"
            aria-keyshortcuts="Space"
          >
            Go on for {MORE_MINUTES} minutes <Kbd>Space</Kbd>
          </ButtonLink>
        ) : null}
        {leftOut > 0 && due.cards > 0 ? (
          <p className={styles.soft}>
            {plural(leftOut, 'more card')} would be worth a look, but your minutes for today don’t reach that far.
          </p>
        ) : null}
        {done.reviews > 0 ? (
          <p className={styles.soft}>
            {plural(done.reviews, 'answer')} today so far, in {aboutMinutes(done.seconds)}.
          </p>
        ) : null}
      </div>
    </Section>
  );
}

/** What today asks, in a sentence. `now` in epoch milliseconds. */
export function todayWords({ due, done, leftOut, newLater, queue }: RecallView, now: number): string {
  const soonest = Math.min(...queue.map(({ fromAt }) => fromAt));
  if (queue.length > 0 && soonest > now)
    return `${due.cards === 1 ? 'One card comes' : `${due.cards} cards come`} back ${waitWords(soonest, now)}.`;
  if (due.cards > 0) {
    const fresh = due.newCards === 0 ? '' : due.newCards === due.cards ? ', all new' : `, ${due.newCards} of them new`;
    return `${plural(due.cards, 'card')} due${fresh}: ${aboutMinutes(due.seconds)}.`;
  }
  if (leftOut + newLater > 0 && done.reviews > 0)
    return 'Your minutes for today are used. Well done; more if you like.';
  return done.reviews > 0 ? 'That is all for today.' : 'Nothing is due today.';
}

function cardsWords({ cards }: RecallView): string {
  const aside = cards.suspended === 0 ? '' : `, ${cards.suspended} set aside`;
  const own = cards.own === 0 ? '' : `, ${cards.own} of your own`;
  return `${plural(cards.active, 'card')}${own}${aside}.`;
}
