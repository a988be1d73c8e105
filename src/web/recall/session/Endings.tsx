import { useEffect, useRef } from 'react';
import { useNow } from '../../app/useNow.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { PromptText } from '../words/PromptText.tsx';
import { waitWords } from '../words/timeWords.ts';
import styles from './Endings.module.css';
import type { SessionTally } from './sessionTally.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** Focus goes to the heading, so that the end is heard as well as seen and keys belong to the page. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}

/** The last screen: what was done, plainly. */
export function SessionDone({
  tally,
  seconds,
  forecast,
  canUndo,
  onUndo,
  onLeave,
}: {
  readonly tally: SessionTally;
  /** How long the session took. */
  readonly seconds: number;
  /** The forecast as it now stands, in one sentence; null without an interview. */
  readonly forecast: string | null;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onLeave: () => void;
}) {
  const heading = useHeading();
  useShortcuts({ u: onUndo, Enter: onLeave, ' ': onLeave });
  return (
    <div className={styles.ending}>
      <h1 ref={heading} tabIndex={-1}>
        {tally.cards === 0 ? say('Nothing is due now') : say('That is all for now')}
      </h1>
      <p className={styles.lead}>{doneWords(tally, seconds)}</p>
      {tally.tookMore.length > 0 ? (
        <>
          <p>
            {tally.tookMore.length === 1
              ? say('This one took more than one look:')
              : say('These took more than one look:')}
          </p>
          <ul className={styles.list}>
            {tally.tookMore.slice(0, 6).map((prompt) => (
              <li key={prompt}>
                <PromptText prompt={prompt} />
              </li>
            ))}
          </ul>
          {tally.tookMore.length > 6 ? <p>{say('And {value} more.', { value: tally.tookMore.length - 6 })}</p> : null}
        </>
      ) : null}
      {forecast ? <p>{forecast}</p> : null}
      <div className={styles.buttons}>
        <Button variant="primary" size="large" aria-keyshortcuts="Enter Space" onClick={onLeave}>
          <Say text="Done {kbd}" values={{ kbd: <Kbd>Enter</Kbd> }} />
        </Button>
        {canUndo ? (
          <Button variant="plain" size="large" aria-keyshortcuts="u" onClick={onUndo}>
            <Say text="Undo the last one {kbd}" values={{ kbd: <Kbd>U</Kbd> }} />
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** "12 cards in 4 minutes. 9 were there at once, 3 took another look." */
export function doneWords({ cards, knownAtOnce, putAway }: SessionTally, seconds: number): string {
  const away = putAway === 0 ? '' : ` ${say('{putAway, plural, one {# card} other {# cards}} put away.', { putAway })}`;
  if (cards === 0) return putAway === 0 ? say('Come back tomorrow, or later today if you like.') : away.trim();
  const minutes = Math.max(1, Math.round(seconds / 60));
  const known =
    knownAtOnce === cards
      ? cards === 1
        ? say('You knew it.')
        : say('You knew them all.')
      : say('You knew {knownAtOnce} at the first go; the rest will come back.', { knownAtOnce });
  return say(
    '{cards, plural, one {# card} other {# cards}} in {minutes, plural, one {# minute} other {# minutes}}. {known}{away}',
    { cards, minutes, known, away },
  );
}

/** Nothing can be asked just now, but something comes back today. */
export function SessionResting({
  until,
  count,
  tally,
  seconds,
  onGoEarly,
  onLeave,
}: {
  /** When the first of them comes back, epoch milliseconds. */
  readonly until: number;
  readonly count: number;
  /** What was done so far, and how long it took. */
  readonly tally: SessionTally;
  readonly seconds: number;
  readonly onGoEarly: () => void;
  readonly onLeave: () => void;
}) {
  const heading = useHeading();
  const now = useNow(5_000);
  useShortcuts({ ' ': onGoEarly, Enter: onLeave });
  return (
    <div className={styles.ending}>
      <h1 ref={heading} tabIndex={-1}>
        {say('A short rest')}
      </h1>
      <p className={styles.lead}>
        {say(
          '{count, plural, one {One card comes} other {# cards come}} back {until}. The gap is what makes the second look worth it, so stretch your legs, or leave: nothing is lost.',
          { count, until: waitWords(until, now) },
        )}
      </p>
      {tally.cards > 0 ? <p>{say('So far: {tally}', { tally: doneWords(tally, seconds) })}</p> : null}
      <div className={styles.buttons}>
        <Button variant="primary" size="large" aria-keyshortcuts="Enter" onClick={onLeave}>
          <Say text="Leave it for now {kbd}" values={{ kbd: <Kbd>Enter</Kbd> }} />
        </Button>
        <Button size="large" aria-keyshortcuts="Space" onClick={onGoEarly}>
          <Say text="Ask now anyway {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
        </Button>
      </div>
    </div>
  );
}
