import { Link } from '@tanstack/react-router';
import type { DrillsView } from '../../../operations/drills/views.ts';
import { useNow } from '../../app/useNow.ts';
import { ButtonLink } from '../../design/ButtonLink.tsx';
import { Chip } from '../../design/Chip.tsx';
import { When } from '../../design/When.tsx';
import styles from './Ladder.module.css';
import { LadderPicture, rungWords } from './LadderPicture.tsx';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** Where each story stands between reading it and telling it with nothing, what moved it there, and its next telling. */
export function LadderList({ ladder }: { readonly ladder: DrillsView['ladder'] }) {
  const now = useNow();
  return (
    <ul className={styles.list}>
      {ladder.map((standing) => (
        <li key={standing.storyId} className={styles.story}>
          <LadderPicture rung={standing.rung} offBook={standing.offBook} />
          <div className={styles.words}>
            <h3>
              <Link to="/stories/$storyId" params={{ storyId: standing.storyId }}>
                {standing.title}
              </Link>
            </h3>
            <p>
              {rungWords(standing.rung)}.{' '}
              {standing.offBook ? (
                <Chip tone="good" icon="tick">
                  {say('off book')}
                </Chip>
              ) : (
                <span className={styles.days}>{daysWords(standing)}</span>
              )}
            </p>
            {standing.lastStep ? (
              <p className={styles.step}>
                {told(standing.lastStep, 'reason')}{' '}
                <Link to="/takes/$takeId" params={{ takeId: standing.lastStep.takeId }}>
                  <When at={standing.lastStep.at} now={now} />
                </Link>
              </p>
            ) : (
              <p className={styles.step}>{say('Not told yet.')}</p>
            )}
          </div>
          <ButtonLink
            to="/stories/$storyId/rehearse"
            params={{ storyId: standing.storyId }}
            search={{ cue: standing.rung }}
            icon="microphone"
            aria-label={say('Tell it: {title}', { title: standing.title })}
          >
            {say('Tell it')}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

const daysWords = ({ offBookDays, offBookDaysNeeded }: DrillsView['ladder'][number]): string =>
  offBookDays === 0
    ? ''
    : say('Off book on {offBookDays} of {offBookDaysNeeded} days.', { offBookDays, offBookDaysNeeded });
