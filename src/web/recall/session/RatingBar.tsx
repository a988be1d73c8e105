import type { Rating } from '../../../recall/model.ts';
import { cx } from '../../design/cx.ts';
import { Icon } from '../../design/Icon.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { nextTimeWords } from '../words/timeWords.ts';
import type { NextTime } from './model.ts';
import styles from './RatingBar.module.css';
import { RATINGS } from './ratingWords.ts';
import { say } from '../../../words/say.ts';

/** The four ratings, each with when the card would come back. The suggested one is marked, and any can be taken. */
export function RatingBar({
  next,
  suggested,
  now,
  onRate,
}: {
  readonly next: Readonly<Record<Rating, NextTime>>;
  readonly suggested: Rating | null;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onRate: (rating: Rating) => void;
}) {
  return (
    <div className={styles.bar} role="group" aria-label={say('How well did you know it?')}>
      {RATINGS.map(({ rating, key, word }) => (
        <button
          key={rating}
          type="button"
          className={cx(styles.rating, rating === suggested && styles.suggested)}
          aria-keyshortcuts={rating === suggested ? `${key} Enter` : key}
          onClick={() => onRate(rating)}
        >
          {rating === suggested ? (
            <span className={styles.mark}>
              <Icon name="tick" size="0.9em" />
            </span>
          ) : null}
          <span className={styles.word}>
            {word}
            {rating === suggested ? <span className="visually-hidden">{say(', suggested')}</span> : null}
            <Kbd>{key}</Kbd>
          </span>
          <span className={styles.next}>
            <span className="visually-hidden">{say(', comes back:')} </span>
            {nextTimeWords(next[rating], now)}
          </span>
        </button>
      ))}
    </div>
  );
}
