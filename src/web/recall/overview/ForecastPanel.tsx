import type { RecallForecastView } from '../../../operations/views.ts';
import { Section } from '../../design/Section.tsx';
import { PromptText } from '../words/PromptText.tsx';
import { followedSentence, forecastSentence } from '../words/forecastWords.ts';
import { ForecastCourse } from './ForecastCourse.tsx';
import styles from './Overview.module.css';
import { say } from '../../../words/say.ts';

/** What would be known on the day without another look and with the plan, and the cards that stand in the way. */
export function ForecastPanel({
  on,
  today,
  unasked,
  forecast: { cards, share, withinDay, atRisk },
  followed,
}: {
  /** The interview's day, YYYY-MM-DD; null for this time next week. */
  readonly on: string | null;
  readonly today: string;
  /** How many cards were never asked. */
  readonly unasked: number;
  readonly forecast: RecallForecastView;
  /** Null where there is no plan to follow, or as long as it is not known. */
  readonly followed: RecallForecastView['followed'];
}) {
  const risky = atRisk.filter(({ probability }) => probability < SURE);
  // Cards that were never asked are as unknown as one another: naming four of many would say nothing.
  const risks = unasked > risky.length ? [] : risky;
  return (
    <Section title={say('How it would stand')} small>
      <p className={styles.sentence}>{forecastSentence({ on, cards, share, unasked, risks: risks.length }, today)}</p>
      {risks.length > 0 ? (
        <ul className={styles.risks}>
          {risks.map(({ cardId, prompt, probability }) => (
            <li key={cardId} className={styles.risk}>
              <span className={styles.riskPrompt}>
                <PromptText prompt={prompt} />
              </span>
              <span className={styles.riskShare}>
                {probability === 0 ? say('not asked yet') : `${Math.round(probability * 100)} %`}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {followed ? <p className={styles.followed}>{followedSentence(followed)}</p> : null}
      {followed && followed.cards > 0 ? <ForecastCourse course={followed.course} today={today} /> : null}
      {followed && followed.simulated < followed.cards ? (
        <p className={styles.soft}>
          {say('The plan was played through with {simulated} of your cards.', { simulated: followed.simulated })}
        </p>
      ) : null}
      {followed && followed.withinDay > 0 ? (
        <p className={styles.soft}>
          {say(
            'With the plan, {cards, plural, one {one card is} other {# cards are}} asked last within a day of the interview. The memory model was never validated within a day, so take that part as a guess.',
            { cards: followed.withinDay },
          )}
        </p>
      ) : withinDay > 0 ? (
        <p className={styles.soft}>
          {say(
            '{cards, plural, one {One of these cards was} other {# of these cards were}} last asked less than a day before. The memory model was never validated within a day, so take that part as a guess.',
            { cards: withinDay },
          )}
        </p>
      ) : null}
    </Section>
  );
}

/** A card that is as likely known as this is no risk worth naming. */
const SURE = 0.97;
