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
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** So many minutes more somebody gets who wants to go on. */
const MORE_MINUTES = 10;

/** What must be exact, learnt for the day: when that is, what is due now, and how it would stand. */
export function RecallPage() {
  usePage(say('Know it cold'));
  const query = useQuery({ ...queries.recall(), staleTime: 0 });
  const view = query.data;
  const followed = useQuery(queries.recallForecast());
  const interviews = useInterviews();
  // All of it at once, so that nothing moves when the dates come.
  if (!view || interviews.isPending) {
    if (query.isError && !view) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Making cards from your documents…')}</Waiting>;
  }
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/" className={styles.back}>
          {say('Your stories')}
        </Link>
        <h1>{say('Know it cold')}</h1>
        <p className={styles.lead}>
          {say(
            'Numbers, names, hooks and phrases, asked one at a time until they come by themselves. The cards are made from your documents and follow them.',
          )}
        </p>
      </header>
      {query.isError || interviews.error ? (
        <Notice tone="warning" title={interviews.error ? say('Not saved') : say('What you see may be out of date')}>
          {interviews.error ?? query.error?.message}
        </Notice>
      ) : null}
      {view.cards.active + view.cards.suspended === 0 ? (
        <EmptyState level={2} title={say('No cards yet')}>
          <p>
            <Say
              text="Cards come from the stories in your documents: their key numbers and names, hooks and key points. You can also <link>write your own</link>."
              values={{ link: (words) => <Link to="/recall/cards">{words}</Link> }}
            />
          </p>
        </EmptyState>
      ) : (
        <Today view={view} readAt={query.dataUpdatedAt} />
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
      <Section title={say('Your cards')} small>
        <p>
          {cardsWords(view)} <Link to="/recall/cards">{say('See, search and change them')}</Link>
        </p>
        <MinutesField />
      </Section>
    </article>
  );
}

/** `readAt`: when the view came, epoch milliseconds. */
function Today({ view, readAt }: { readonly view: RecallView; readonly readAt: number }) {
  const navigate = useNavigate();
  const { due, leftOut, newLater, done } = view;
  // What is due at once is due at the server's now, which the page's own clock may not have reached.
  const now = Math.max(useNow(), readAt);
  const more = due.cards === 0 && leftOut + newLater > 0;
  useShortcuts(
    {
      ' ': () => void navigate({ to: '/recall/session', search: more ? { extraMinutes: MORE_MINUTES } : {} }),
    },
    due.cards > 0 || more,
  );
  return (
    <Section title={say('Today')} small>
      <div className={styles.today}>
        <p className={styles.due}>{todayWords(view, now)}</p>
        {due.cards > 0 ? (
          <ButtonLink to="/recall/session" variant="primary" size="large" aria-keyshortcuts="Space">
            <Say text="Start {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
          </ButtonLink>
        ) : more ? (
          <ButtonLink
            to="/recall/session"
            search={{ extraMinutes: MORE_MINUTES }}
            size="large"
            aria-keyshortcuts="Space"
          >
            <Say text="Go on for {most} minutes {kbd}" values={{ most: MORE_MINUTES, kbd: <Kbd>Space</Kbd> }} />
          </ButtonLink>
        ) : null}
        {leftOut > 0 && due.cards > 0 ? (
          <p className={styles.soft}>
            {say(
              '{leftOut, plural, one {# more card} other {# more cards}} would be worth a look, but your minutes for today don’t reach that far.',
              { leftOut },
            )}
          </p>
        ) : null}
        {done.reviews > 0 ? (
          <p className={styles.soft}>
            {say('{reviews, plural, one {# answer} other {# answers}} today so far, in {seconds}.', {
              reviews: done.reviews,
              seconds: aboutMinutes(done.seconds),
            })}
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
    return say('{cards, plural, one {One card comes} other {# cards come}} back {soonest}.', {
      cards: due.cards,
      soonest: waitWords(soonest, now),
    });
  if (due.cards > 0) {
    const fresh =
      due.newCards === 0
        ? ''
        : due.newCards === due.cards
          ? say(', all new')
          : say(', {newCards} of them new', { newCards: due.newCards });
    return say('{cards, plural, one {# card} other {# cards}} due{fresh}: {seconds}.', {
      cards: due.cards,
      fresh,
      seconds: aboutMinutes(due.seconds),
    });
  }
  if (leftOut + newLater > 0 && done.reviews > 0)
    return say('Your minutes for today are used. Well done; more if you like.');
  return done.reviews > 0 ? say('That is all for today.') : say('Nothing is due today.');
}

function cardsWords({ cards }: RecallView): string {
  const aside = cards.suspended === 0 ? '' : say(', {suspended} set aside', { suspended: cards.suspended });
  const own = cards.own === 0 ? '' : say(', {own} of your own', { own: cards.own });
  return `${say('{active, plural, one {# card} other {# cards}}', { active: cards.active })}${own}${aside}.`;
}
