import { type CallPoint, type CallReview } from '../../../sessions/call/model.ts';
import { Icon } from '../../design/Icon.tsx';
import { Section } from '../../design/Section.tsx';
import type { QuestionSeen } from './answersOf.ts';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** The whole call in a few lines, each with the person's own words and the way to the answer. */
export function WholeCall({ review, seen }: { readonly review: CallReview; readonly seen: readonly QuestionSeen[] }) {
  const { strengths, fixes, generic, onlyYou } = review;
  if (strengths.length + fixes.length + generic.length + onlyYou.length === 0)
    return (
      <p className={styles.soft}>
        {say('There are no words to look at yet, so there is nothing to say about the whole.')}
      </p>
    );
  return (
    <div className={styles.whole}>
      <Section title={say('What held')}>
        {strengths.length === 0 ? (
          <p className={styles.soft}>{say('Nothing stands out yet. Start with the list beside this.')}</p>
        ) : (
          <ul className={styles.points}>
            {strengths.map((point) => (
              <Point key={point.text + point.question} {...point} seen={seen} icon="tick" className={styles.held} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={say('What to mend first')}>
        {fixes.length === 0 ? (
          <p className={styles.soft}>{say('Nothing that the rules can see.')}</p>
        ) : (
          <ol className={styles.points}>
            {fixes.map((point) => (
              <Point key={point.text + point.question} {...point} seen={seen} icon="pencil" className={styles.mend} />
            ))}
          </ol>
        )}
      </Section>
      {onlyYou.length === 0 ? null : (
        <Section title={say('Only you could say this')} small>
          <ul className={styles.points}>
            {onlyYou.map((point) => (
              <Point key={point.question} text="" {...point} seen={seen} icon="tick" className={styles.held} />
            ))}
          </ul>
        </Section>
      )}
      {generic.length === 0 ? null : (
        <Section title={say('Anybody could say this')} small>
          <ul className={styles.points}>
            {generic.map((point) => (
              <Point key={point.question} text="" {...point} seen={seen} icon="ring" className={styles.mend} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Point({
  text,
  said,
  question,
  words,
  seen,
  icon,
  className,
}: {
  readonly text: string;
  readonly said?: CallPoint['said'];
  readonly question: number;
  readonly words: string;
  readonly seen: readonly QuestionSeen[];
  readonly icon: 'tick' | 'pencil' | 'ring';
  readonly className: string | undefined;
}) {
  const at = seen[question];
  return (
    <li className={styles.point}>
      <span className={className}>
        <Icon name={icon} />
      </span>
      <div className={styles.pointWords}>
        {text === '' ? null : <p>{told({ text, said }, 'text')}</p>}
        {words === '' ? null : <blockquote className={styles.quote}>{words}</blockquote>}
        {at && at.number !== null ? (
          <p className={styles.fine}>
            <a href={`#answer-${at.index}`}>{say('Question {number}', { number: at.number })}</a>
          </p>
        ) : null}
      </div>
    </li>
  );
}
