import { ButtonLink } from '../design/ButtonLink.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import styles from './StartWays.module.css';
import { say } from '../../words/say.ts';

const STORY = `## Story 1: The time I ... (60 seconds)

**Values:** Courage, Care

### The Story:
"Write it as you would tell it."

### Key Points to Remember:
- Problem: what was wrong
- Action: what you did
- Result: what came of it`;

/** What belongs in a folder without stories, and the four ways to begin. */
export function StartWays({ hasDocuments }: { readonly hasDocuments: boolean }) {
  return (
    <EmptyState
      level={2}
      title={hasDocuments ? say('No stories in these documents yet') : say('Your stories will stand here')}
    >
      <p>
        {hasDocuments
          ? say(
              'Offbook reads every Markdown and text file here, and found no story in them. A story is a heading with what you would tell below it.',
            )
          : say(
              'Two or three things that happened to you, ready to be told in an interview. How would you like to begin?',
            )}
      </p>
      <ul className={styles.ways}>
        <li>
          <ButtonLink to="/start/story" variant="primary" icon="pencil">
            {say('Write a story with help')}
          </ButtonLink>
          <span>{say('Short questions, your own words.')}</span>
        </li>
        <li>
          <ButtonLink to="/start" search={{ way: 'files' }} icon="page">
            {say('Bring in files')}
          </ButtonLink>
          <span>{say('Word, PDF, Markdown or text.')}</span>
        </li>
        <li>
          <ButtonLink to="/start" search={{ way: 'paste' }} icon="copy">
            {say('Paste your notes')}
          </ButtonLink>
          <span>{say('From an email, a phone, anywhere.')}</span>
        </li>
        <li>
          <ButtonLink to="/start" search={{ way: 'example' }} icon="book">
            {say('Try the example')}
          </ButtonLink>
          <span>{say('Somebody else’s four stories, made up.')}</span>
        </li>
      </ul>
      <details className={styles.shape}>
        <summary>{say('Or write it in your own editor: how a story looks')}</summary>
        <pre tabIndex={0} role="group" aria-label={say('How a story is written')}>
          {STORY}
        </pre>
      </details>
    </EmptyState>
  );
}
