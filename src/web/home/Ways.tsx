import { Link } from '@tanstack/react-router';
import styles from './Ways.module.css';

const WAYS = [
  { to: '/plan', name: 'Plan', about: 'Day by day, your checklist, and what was done' },
  { to: '/recall', name: 'Know it cold', about: 'Numbers, names, openings and phrases' },
  { to: '/drills', name: 'Drills', about: 'Openings, transitions, blanks, interruptions' },
  { to: '/calls', name: 'Practice call', about: 'Somebody asks, you answer, they ask back' },
  { to: '/recordings', name: 'Bring in recordings', about: 'Takes from your phone, each to its story' },
  { to: '/coverage', name: 'Which story for what', about: 'Stories against values and questions' },
  { to: '/card', name: 'Card for the day', about: 'Everything to hold on to, on one page' },
] as const;

/** The other ways to practise and prepare. */
export function Ways() {
  return (
    <nav aria-label="Ways to prepare">
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
