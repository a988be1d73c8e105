import { useShortcuts } from '../../app/useShortcuts.ts';
import { Kbd } from '../../design/Kbd.tsx';
import styles from './StoryChoices.module.css';
import { say } from '../../../words/say.ts';

/** The stories as numbered choices, and "none of mine". The first nine have a key. */
export function StoryChoices({
  stories,
  onChoose,
}: {
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  /** Null: none of them. */
  readonly onChoose: (storyId: string | null) => void;
}) {
  const keyed = stories.slice(0, 9);
  useShortcuts({
    '0': () => onChoose(null),
    ...Object.fromEntries(keyed.map(({ id }, i) => [String(i + 1), () => onChoose(id)])),
  });
  return (
    <ol className={styles.choices} aria-label={say('Which story?')}>
      {stories.map(({ id, title }, i) => (
        <li key={id}>
          <button
            type="button"
            className={styles.choice}
            {...(i < 9 && { 'aria-keyshortcuts': String(i + 1) })}
            onClick={() => onChoose(id)}
          >
            {i < 9 ? <Kbd>{String(i + 1)}</Kbd> : null}
            <span>{title}</span>
          </button>
        </li>
      ))}
      <li className={styles.none}>
        <button type="button" className={styles.choice} aria-keyshortcuts="0" onClick={() => onChoose(null)}>
          <Kbd>0</Kbd>
          <span>{say('None of mine')}</span>
        </button>
      </li>
    </ol>
  );
}
