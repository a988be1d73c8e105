import { useId } from 'react';
import styles from './Rating.module.css';
import { say } from '../../../words/say.ts';

const WORDS = [say('lost'), say('shaky'), say('all right'), say('good'), say('just as I wanted')] as const;

/** A rating in words and figures. */
export const ratingWords = (rating: number): string => `${rating}, ${WORDS[rating - 1] ?? ''}`;

/** How something felt, from 1 to 5: radio buttons, so that the arrow keys choose. */
export function RatingField({
  legend,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly value: number | null;
  readonly onChange: (rating: number) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend>{legend}</legend>
      <div className={styles.marks}>
        {WORDS.map((word, index) => (
          <label key={word} className={styles.mark}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={value === index + 1}
              onChange={() => onChange(index + 1)}
            />
            <b>{index + 1}</b> <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
