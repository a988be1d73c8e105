import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PLAN_CALENDAR_URL } from '../api/commands.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { buttonClass } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { OwnActions } from '../calls/actions/OwnActions.tsx';
import { InterviewPanel } from './InterviewPanel.tsx';
import { Checklist } from './Checklist.tsx';
import { PlanDays } from './PlanDays.tsx';
import styles from './PlanPage.module.css';
import { PracticeCalendar } from './PracticeCalendar.tsx';
import { PracticeSettings } from './PracticeSettings.tsx';
import { leadWords } from './planWords.ts';
import { StoryReadinessList } from './StoryReadinessList.tsx';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { told } from '../../words/sayMessage.ts';

/** The way to the interview: what is planned by day, what the guide's checklist says of it, and how it stands. */
export function PlanPage() {
  usePage(say('Your plan'));
  const query = useQuery(queries.plan());
  const view = query.data;
  if (!view) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Making your plan…')}</Waiting>;
  }
  const { plan, stories } = view;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/" className={`${styles.back} no-print`}>
          {say('Today')}
        </Link>
        <h1>{say('Your plan')}</h1>
        <p className={styles.lead}>{leadWords(view.interviews, view.today)}</p>
        <p className={`${styles.actions} no-print`}>
          <a data-action="" className={buttonClass({})} href={PLAN_CALENDAR_URL} download="offbook-plan.ics">
            {say('Put it in your calendar')}
          </a>
        </p>
      </header>
      {query.isError ? (
        <Notice tone="warning" title={say('What you see may be out of date')}>
          {query.error.message}
        </Notice>
      ) : null}
      {stories.length === 0 ? (
        <EmptyState level={2} title={say('Nothing to plan yet')}>
          <p>
            <Say
              text="The plan is made from the stories in your documents. <link>Open or write one</link>, and it is here."
              values={{ link: (words) => <Link to="/">{words}</Link> }}
            />
          </p>
        </EmptyState>
      ) : (
        <Section title={say('Day by day')}>
          <PlanDays view={view} />
        </Section>
      )}
      {plan.leftOut.length > 0 ? (
        <Section title={say('What does not fit')}>
          <p className={styles.soft}>
            {say(
              'Your minutes until then don’t reach this far. What matters most comes first and is planned above; with more minutes a day, or on a day that goes quickly, these come in by themselves.',
            )}
          </p>
          <ul className={styles.leftOut}>
            {plan.leftOut.map((left) => (
              <li key={left.title}>
                <span>{told(left, 'title')}</span>
                <span className={styles.minutes}>
                  {say('{minutes, plural, one {# minute} other {# minutes}}', { minutes: left.minutes })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <OwnActions />
      <Checklist items={view.checklist} />
      {stories.length > 0 ? <StoryReadinessList view={view} /> : null}
      <PracticeCalendar days={view.calendarDays} />
      <PracticeSettings settings={view.settings} />
      <InterviewPanel today={view.today} />
    </article>
  );
}
