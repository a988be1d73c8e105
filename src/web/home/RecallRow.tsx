import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RecallView } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { aboutMinutes } from '../recall/words/timeWords.ts';
import styles from './RecallRow.module.css';

/** The way to the cards, with what is due. It stands there from the start, so that nothing moves when the count comes. */
export function RecallRow() {
  const { data } = useQuery(queries.recall());
  if (data && data.cards.active === 0) return null;
  return (
    <p className={styles.row}>
      <Link to="/recall" className={styles.link}>
        Know it cold
      </Link>
      <span className={styles.due}>{data ? dueWords(data) : '\u00A0'}</span>
    </p>
  );
}

/** "12 cards due, about 4 minutes", or what else there is to say. */
export function dueWords({ due, done }: Pick<RecallView, 'due' | 'done'>): string {
  if (due.cards > 0) return `${due.cards} ${due.cards === 1 ? 'card' : 'cards'} due, ${aboutMinutes(due.seconds)}`;
  return done.reviews > 0 ? 'done for today' : 'nothing due today';
}
