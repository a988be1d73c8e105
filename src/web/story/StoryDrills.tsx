import { Link } from '@tanstack/react-router';
import type { DrillName } from '../../drills/model.ts';
import styles from './TakeSection.module.css';
import { say } from '../../words/say.ts';

/** What of this story can be practised on its own, without telling it from beginning to end. */
const DRILLS: readonly (readonly [DrillName, string])[] = [
  ['hook', say('its hook')],
  ['squeeze', say('in less time')],
  ['transition', say('getting into it')],
  ['blank', say('after a blank')],
  ['interruption', say('when interrupted')],
];

/** The drills of a story in one line, each with the story already chosen. */
export function StoryDrills({ storyId }: { readonly storyId: string }) {
  return (
    <nav aria-label={say('Drills of this story')} className={`${styles.drills} no-print`}>
      <span>{say('Practise')}</span>
      {DRILLS.map(([name, words]) => (
        <Link key={name} to="/drills/$name" params={{ name }} search={{ story: storyId }}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
