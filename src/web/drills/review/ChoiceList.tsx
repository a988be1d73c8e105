import type { DrillChoice } from '../../../drills/model.ts';
import { Chip } from '../../design/Chip.tsx';
import { Section } from '../../design/Section.tsx';
import { figure } from '../measureWords.ts';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';

/** Which story?: each question, what was chosen and how soon, and what would answer it. */
export function ChoiceList({
  choices,
  titleOf,
}: {
  readonly choices: readonly DrillChoice[];
  readonly titleOf: (storyId: string) => string;
}) {
  if (choices.length === 0) return null;
  return (
    <Section title={say('The questions')} small>
      <ol className={styles.choices}>
        {choices.map((choice) => (
          <li key={choice.questionId}>
            <p className={styles.words}>{choice.question}</p>
            <p className={styles.choice}>
              <span>
                {choice.chosen === null ? say('None of mine') : titleOf(choice.chosen)}
                {choice.seconds === null
                  ? ''
                  : say(', after {figure}', { figure: figure({ value: choice.seconds, unit: 'seconds' }) })}
              </span>
              {choice.right === null ? null : choice.right ? (
                <Chip tone="good" icon="tick">
                  {say('fits')}
                </Chip>
              ) : (
                <Chip tone="bad" icon="ring">
                  {wrongWords(choice)}
                </Chip>
              )}
            </p>
            {choice.right === false && choice.fits.length > 0 ? (
              <p className={styles.soft}>
                {say('Would answer it: {list}.', { list: choice.fits.map(titleOf).join('; ') })}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function wrongWords({ chosen, fits }: DrillChoice): string {
  if (fits.length === 0) return say('none of yours fits');
  return chosen === null ? say('one of yours fits') : say('another fits better');
}
