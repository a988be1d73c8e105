import { useEffect, useState } from 'react';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Waiting } from '../../design/Progress.tsx';
import type { AnswerHearing } from './answerHearing.ts';
import { type AnswerWay, chosenWay, keepWay } from './answerWay.ts';
import { CardStage } from './CardStage.tsx';
import { SessionDone, SessionResting } from './Endings.tsx';
import type { AskedCard, SessionState } from './model.ts';
import styles from './SessionStage.module.css';
import { cardOf } from './sessionSteps.ts';
import { tallyOf } from './sessionTally.ts';
import type { RecallSession, SessionShown } from './recallSession.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** A session from its first card to its last screen, with the window to itself. */
export function SessionStage({
  session,
  shown: { state, trouble },
  forecast,
  hearing,
  onEdit,
  onLeave,
}: {
  readonly session: RecallSession;
  readonly shown: SessionShown;
  /** The forecast as it now stands, in one sentence. */
  readonly forecast: string | null;
  /** Whether answers can be said. */
  readonly hearing: AnswerHearing;
  readonly onEdit: (card: AskedCard) => void;
  readonly onLeave: () => void;
}) {
  const [way, setWay] = useState<AnswerWay>(chosenWay);
  const { moment, queue } = state;
  const card = cardOf(moment);
  const tally = tallyOf(state);
  const left = queue.length + state.more + (card ? 1 : 0);
  useLeaveKey(onLeave);

  return (
    <div className={styles.session}>
      <header className={styles.head}>
        <Button variant="plain" size="small" aria-keyshortcuts="Escape" onClick={onLeave}>
          <Say text="Leave {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
        </Button>
        <Left done={tally.answers + tally.putAway} left={left} />
      </header>
      {moment.phase === 'finished' ? (
        <SessionDone
          tally={tally}
          seconds={secondsOf(state)}
          forecast={forecast}
          canUndo={state.deeds.length > 0}
          onUndo={() => session.undo()}
          onLeave={onLeave}
        />
      ) : moment.phase === 'resting' ? (
        <SessionResting
          until={moment.until}
          count={queue.length}
          tally={tally}
          seconds={secondsOf(state)}
          onGoEarly={() => session.goEarly()}
          onLeave={onLeave}
        />
      ) : moment.phase === 'settling' ? (
        <div className={styles.settling}>
          <Waiting>{trouble?.kept ? trouble.message : say('Looking what comes next…')}</Waiting>
        </div>
      ) : (
        <CardStage
          key={moment.card.id}
          moment={moment}
          session={session}
          trouble={trouble}
          canUndo={state.deeds.length > 0}
          way={way}
          onWay={() => {
            const other = way === 'typed' ? 'head' : 'typed';
            keepWay(other);
            setWay(other);
          }}
          onEdit={() => onEdit(moment.card)}
          hearing={hearing}
          explain={state.deeds.length === 0}
        />
      )}
    </div>
  );
}

/** How much is done and left: there to be looked at, never called out. */
function Left({ done, left }: { readonly done: number; readonly left: number }) {
  return (
    <div className={styles.left}>
      <span>{left === 0 ? '' : say('{left} left', { left })}</span>
      <progress
        max={Math.max(1, done + left)}
        value={done}
        aria-label={say('{done} done, {left} left', { done, left })}
      />
    </div>
  );
}

/** Time spent over cards, without the breaks between them. */
const secondsOf = ({ deeds }: SessionState): number =>
  deeds.reduce((sum, { from }) => sum + (from.phase === 'shown' ? from.thinkingMs / 1000 + READING_SECONDS : 0), 0);

/** What it takes to look at an answer and rate it. */
const READING_SECONDS = 3;

/** Escape leaves from everywhere, also from the answer's field: what was rated is saved. */
function useLeaveKey(onLeave: () => void): void {
  useShortcuts({ Escape: onLeave });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const typing = event.target instanceof Element && event.target.closest('[data-answer]');
      if (!typing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onLeave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
