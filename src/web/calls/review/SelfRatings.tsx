import type { CallView } from '../../../operations/calls/views.ts';
import type { AnswerStrength } from '../../../sessions/call/model.ts';
import { STRENGTHS } from '../callWords.ts';
import { ratingsByCall } from './ratingsByCall.ts';
import { RatingsPicture } from './RatingsPicture.tsx';
import { ratingWords } from './RatingField.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';

/** What an own rating would be if it said what the review says. */
const NEAR: Readonly<Record<AnswerStrength, readonly [number, number]>> = {
  weak: [1, 2],
  fair: [2, 4],
  strong: [4, 5],
};
const MOST = 12;

/** How the person rates their answers beside what the rules found, over all calls: for them to see, never to score. */
export function SelfRatings({ view }: { readonly view: CallView }) {
  const { selfRatings } = view;
  if (selfRatings.length === 0) return null;
  const harder = selfRatings.filter(({ rating, strength }) => rating < NEAR[strength][0]).length;
  const kinder = selfRatings.filter(({ rating, strength }) => rating > NEAR[strength][1]).length;
  const recent = selfRatings.slice(-MOST).toReversed();
  return (
    <div className={styles.selfRatings}>
      <h3>{say('Your view and the review’s')}</h3>
      <p className={styles.lead}>
        {say('{answers, plural, one {# rated answer} other {# rated answers}} over your calls.', {
          answers: selfRatings.length,
        })}{' '}
        {sidesInWords(harder, kinder)} {say('Rules see words; you know how it felt.')}
      </p>
      <RatingsPicture calls={ratingsByCall(selfRatings)} />
      <div className={styles.tableBox} tabIndex={0} role="group" aria-label={say('Your ratings, the latest first')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('Question')}</th>
              <th scope="col">{say('You')}</th>
              <th scope="col">{say('The review')}</th>
            </tr>
          </thead>
          <tbody>
            {recent.map(({ callId, question, rating, strength }, at) => (
              // The same question may be rated in several calls.
              <tr key={`${callId}-${at}`}>
                <th scope="row">{question}</th>
                <td>{ratingWords(rating)}</td>
                <td>{STRENGTHS[strength].word}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Who was the harder judge, and how often. */
function sidesInWords(harder: number, kinder: number): string {
  if (harder === 0 && kinder === 0) return say('You and the review see them alike.');
  if (kinder === 0) {
    return say('You were harder on yourself than the review {harder, plural, one {once} other {# times}}.', { harder });
  }
  if (harder === 0) return say('You were kinder to yourself {kinder, plural, one {once} other {# times}}.', { kinder });
  return say(
    'You were harder on yourself than the review {harder, plural, one {once} other {# times}}; you were kinder to yourself {kinder, plural, one {once} other {# times}}.',
    { harder, kinder },
  );
}
