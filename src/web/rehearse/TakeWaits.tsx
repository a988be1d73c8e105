import { Link } from '@tanstack/react-router';
import type { Story } from '../../stories/model.ts';
import { Button } from '../design/Button.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { useArrivedTakes } from '../offline/useArrivedTakes.ts';
import styles from './RehearsalStage.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** After a take that was made while the server was away: where it is, and, once it got through, its review. */
export function TakeWaits({
  story,
  takeId,
  onAgain,
}: {
  readonly story: Story;
  readonly takeId: string;
  readonly onAgain: () => void;
}) {
  const arrived = useArrivedTakes();
  const again = (
    <>
      <Button onClick={onAgain} aria-keyshortcuts="Space">
        <Say text="Tell it again {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
      </Button>
      <Link to="/stories/$storyId" params={{ storyId: story.id }}>
        {say('Back to the story')}
      </Link>
    </>
  );
  return (
    <div className={styles.aside}>
      <h1>{story.title}</h1>
      {arrived.ids.includes(takeId) ? (
        <Notice
          tone="good"
          title={say('Offbook is back and has your take.')}
          actions={
            <>
              <Link to="/takes/$takeId" params={{ takeId }} onClick={() => arrived.see(takeId)}>
                {say('See its review')}
              </Link>
              {again}
            </>
          }
        />
      ) : (
        <Notice tone="info" title={say('Your take is kept in this browser.')} actions={again}>
          {say(
            'Offbook is not answering. The take is sent and reviewed when it is back, even if you close this page until then.',
          )}
        </Notice>
      )}
    </div>
  );
}
