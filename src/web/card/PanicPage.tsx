import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';
import styles from './PanicPage.module.css';
import { BLANK_STEPS } from './cardWords.ts';
import { say } from '../../words/say.ts';

/** So many lines can be read at arm's length in one glance. */
const MOST_LINES = 3;

/** What to do when a mind goes blank, in letters that are read from across a desk. */
export function PanicPage() {
  usePage(say('When your mind goes blank'));
  const query = useQuery(queries.card());
  if (!query.data) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Looking up your own lines…')}</Waiting>;
  }
  const { recovery, emergency } = query.data;
  const steps = (recovery.length > 0 ? recovery : BLANK_STEPS).slice(0, MOST_LINES);
  const phrase = emergency.flatMap(({ phrases }) => phrases)[0];
  return (
    <article className={styles.page}>
      <h1 className="visually-hidden">{say('When your mind goes blank')}</h1>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {phrase ? (
        <p className={styles.phrase}>
          <span className={styles.label}>{say('A question you didn’t expect:')}</span> {phrase}
        </p>
      ) : null}
      <p className="no-print">
        <Link to="/card">{say('Back to the card')}</Link>
      </p>
    </article>
  );
}
