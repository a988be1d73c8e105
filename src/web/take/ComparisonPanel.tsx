import { Link } from '@tanstack/react-router';
import type { TakeView } from '../../operations/views.ts';
import type { PartChange, TakesCompared } from '../../takes/compareTakes.ts';
import { formatLonger } from '../design/format.ts';
import { Icon } from '../design/Icon.tsx';
import { Section } from '../design/Section.tsx';
import { When } from '../design/When.tsx';
import { useNow } from '../app/useNow.ts';
import { PART_TITLES } from './logic/parts.ts';
import styles from './ComparisonPanel.module.css';
import { say } from '../../words/say.ts';

/** What changed since the take before and against the best one. */
export function ComparisonPanel({ view }: { readonly view: TakeView }) {
  const now = useNow();
  const { previous, best } = view;
  if (!previous && !best) return null;
  const same = previous && best && previous.takeId === best.takeId;
  return (
    <Section title={say('Beside your other takes')}>
      <div className={styles.columns}>
        {previous ? (
          <Comparison
            title={same ? say('The one before, your best so far') : say('The one before')}
            comparison={previous}
            now={now}
          />
        ) : null}
        {best && !same ? <Comparison title={say('The best of the others')} comparison={best} now={now} /> : null}
      </div>
    </Section>
  );
}

function Comparison({
  title,
  comparison,
  now,
}: {
  readonly title: string;
  readonly comparison: TakesCompared;
  readonly now: number;
}) {
  const gained = [...comparison.keyPointsGained, ...comparison.factsGained];
  const lost = [...comparison.keyPointsLost, ...comparison.factsLost];
  const { secondsChange } = comparison;
  const whole = secondsChange === null ? null : Math.round(secondsChange);
  return (
    <div className={styles.comparison}>
      <h3>
        <Link to="/takes/$takeId" params={{ takeId: comparison.takeId }}>
          {title}
        </Link>
      </h3>
      <p className={styles.when}>
        <When at={comparison.startedAt} now={now} />
      </p>
      <dl className={styles.changes}>
        {whole !== null ? (
          <div>
            <dt>
              <Icon name="clock" /> {say('Time')}
            </dt>
            <dd>{whole === 0 ? say('the same') : say('{change} now', { change: formatLonger(whole) })}</dd>
          </div>
        ) : null}
        <Change icon="clock" title={say('Parts')} items={comparison.parts.flatMap(partChange)} />
        <Change icon="plus" title={say('Gained')} items={gained} />
        <Change icon="dash" title={say('Lost')} items={lost} />
      </dl>
      {gained.length === 0 && lost.length === 0 ? <p>{say('The same points and facts were told.')}</p> : null}
    </div>
  );
}

/** Less than this is chance: a breath, or a word more. */
const LEAST_SECONDS = 2;
const LEAST_WORDS = 5;

/** "Action: 6 s longer", by seconds where the words have times, else by words; nothing where little changed. */
function partChange({ part, wordsChange, secondsChange }: PartChange): string[] {
  const name = PART_TITLES[part];
  if (secondsChange !== null) {
    const by = Math.round(Math.abs(secondsChange));
    return by < LEAST_SECONDS ? [] : [`${name}: ${formatLonger(Math.sign(secondsChange) * by)}`];
  }
  const by = Math.abs(wordsChange);
  return by < LEAST_WORDS
    ? []
    : [
        wordsChange > 0
          ? say('{name}: {count, plural, one {# word} other {# words}} more', { name, count: by })
          : say('{name}: {count, plural, one {# word} other {# words}} fewer', { name, count: by }),
      ];
}

function Change({
  icon,
  title,
  items,
}: {
  readonly icon: 'plus' | 'dash' | 'clock';
  readonly title: string;
  readonly items: readonly string[];
}) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>
        <Icon name={icon} /> {title}
      </dt>
      <dd>
        <ul className={styles.items}>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
