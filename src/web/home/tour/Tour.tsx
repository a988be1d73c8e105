import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Section } from '../../design/Section.tsx';
import { say } from '../../../words/say.ts';
import styles from './Tour.module.css';
import { isTourShown, keepTour, readTour, STOPS, type Stop, stopsDone, type TourEvidence } from './tour.ts';

interface StopWords {
  readonly name: string;
  readonly about: string;
}

const WORDS: Readonly<Record<Stop, StopWords>> = {
  story: {
    name: say('Look at a story'),
    about: say('Its openings, how long it takes to say, and what must be exact.'),
  },
  tell: { name: say('Tell it once'), about: say('Aloud or typed. Then read what Offbook found in it.') },
  date: { name: say('Say when the interview is'), about: say('From then on each day has a plan.') },
  recall: { name: say('Ask your memory'), about: say('Numbers, names and openings, a few at a time.') },
  find: { name: say('See the keys'), about: say('Press ? on any page. Ctrl+K finds everything.') },
};

/**
 * A first round through Offbook: a list on the page, never in its way. A stop is ticked when it was opened or when there
 * is what it leads to; the list goes when it is done, put away, or when a person has told a few takes without it.
 */
export function Tour({ storyId, ...evidence }: TourEvidence & { readonly storyId: string }) {
  const [kept, setKept] = useState(readTour);
  if (!isTourShown(kept, evidence)) return null;
  const done = stopsDone(kept, evidence);
  const change = (next: typeof kept) => {
    keepTour(next);
    setKept(next);
  };
  const open = (stop: Stop) =>
    change({ ...kept, seen: STOPS.filter((one) => one === stop || kept.seen.includes(one)) });
  const ways: Readonly<Record<Exclude<Stop, 'find'>, LinkProps>> = {
    story: { to: '/stories/$storyId', params: { storyId } },
    tell: { to: '/stories/$storyId/rehearse', params: { storyId } },
    date: { to: '/plan' },
    recall: { to: '/recall' },
  };
  return (
    <Section
      title={say('A first round')}
      small
      aside={
        <Button variant="plain" size="small" onClick={() => change({ ...kept, away: true })}>
          {say('Put it away')}
        </Button>
      }
    >
      <ol className={styles.stops}>
        {STOPS.map((stop) => (
          <li key={stop} className={styles.stop}>
            <Icon name={done.has(stop) ? 'tick' : 'ring'} />
            <div>
              {stop === 'find' ? (
                <button type="button" className={styles.name} onClick={() => (open(stop), showKeys())}>
                  {WORDS.find.name}
                </button>
              ) : (
                <Link {...ways[stop]} className={styles.name} onClick={() => open(stop)}>
                  {WORDS[stop].name}
                </Link>
              )}
              {done.has(stop) ? <span className="visually-hidden"> {say('(done)')}</span> : null}
              <p className={styles.about}>{WORDS[stop].about}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The same key that the stop is about. */
const showKeys = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
