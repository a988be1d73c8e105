import { Link } from '@tanstack/react-router';
import styles from './Ways.module.css';
import { say } from '../../words/say.ts';

const WAYS = [
  { to: '/plan', name: say('Plan'), about: say('Day by day, your checklist, and what was done') },
  { to: '/recall', name: say('Know it cold'), about: say('Numbers, names, openings and phrases') },
  { to: '/drills', name: say('Drills'), about: say('Openings, transitions, blanks, interruptions') },
  { to: '/calls', name: say('Practice call'), about: say('Somebody asks, you answer, they ask back') },
  { to: '/recordings', name: say('Bring in recordings'), about: say('Takes from your phone, each to its story') },
  { to: '/coverage', name: say('Which story for what'), about: say('Stories against values and questions') },
  { to: '/card', name: say('Card for the day'), about: say('Everything to hold on to, on one page') },
] as const;

/** The other ways to practise and prepare. */
export function Ways() {
  return (
    <nav aria-label={say('Ways to prepare')}>
      <ul className={styles.ways}>
        {WAYS.map(({ to, name, about }) => (
          <li key={to} className={styles.way}>
            <Link to={to} className={styles.name}>
              {name}
            </Link>
            <span className={styles.about}>{about}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
