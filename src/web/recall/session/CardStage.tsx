import { useEffect, useId, useRef } from 'react';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { AnswerField } from './AnswerField.tsx';
import type { AnswerWay } from './answerWay.ts';
import styles from './CardStage.module.css';
import type { Asking, Checking, Shown } from './model.ts';
import { PromptText } from '../words/PromptText.tsx';
import { RatingBar } from './RatingBar.tsx';
import { RATINGS } from './ratingWords.ts';
import { suggestedOf } from './sessionSteps.ts';
import { ShownAnswer } from './ShownAnswer.tsx';
import type { Trouble } from './outbox.ts';
import type { RecallSession } from './recallSession.ts';

/**
 * One card: its prompt, room for the answer, and the keys in the thumb's reach. The prompt never moves when the answer
 * comes, and the ratings stand where the hand was.
 */
export function CardStage({
  moment,
  session,
  trouble,
  canUndo,
  way,
  onWay,
  onEdit,
}: {
  readonly moment: Asking | Checking | Shown;
  readonly session: RecallSession;
  readonly trouble: Trouble | null;
  readonly canUndo: boolean;
  readonly way: AnswerWay;
  readonly onWay: () => void;
  readonly onEdit: () => void;
}) {
  const { card, phase } = moment;
  const now = useNow();
  const promptId = useId();
  const stage = useRef<HTMLElement>(null);
  const shown = phase === 'shown' ? moment : null;
  const suggested = shown ? suggestedOf(shown) : null;
  const typing = way === 'typed' && shown === null;
  /** Where the focus belongs. */
  const place = typing ? 'field' : phase;

  // Keys go to the page as soon as there is nothing to type, and whoever hears it hears the prompt or the answer.
  useEffect(() => {
    if (place !== 'field') stage.current?.focus({ preventScroll: true });
  }, [place]);

  const actions: Readonly<Record<string, () => void>> = {
    u: () => session.undo(),
    e: onEdit,
    b: () => session.putAway('buried'),
    s: () => session.putAway('suspended'),
  };
  useShortcuts({
    ...actions,
    ...(shown ? Object.fromEntries(RATINGS.map(({ key, rating }) => [key, () => session.rate(rating)])) : { t: onWay }),
    ...(shown
      ? suggested && { Enter: () => session.takeSuggested(), ' ': () => session.takeSuggested() }
      : { ' ': () => session.show(), Enter: () => session.show() }),
  });

  return (
    <section ref={stage} tabIndex={-1} className={styles.stage} aria-labelledby={promptId}>
      <div className={styles.body}>
        <div className={styles.sheet}>
          <p className={styles.context}>
            {card.context ? <span>{card.context}</span> : null}
            <span className={styles.reason}>{card.reasonWords}</span>
          </p>
          <h1 id={promptId} className={styles.prompt}>
            <PromptText prompt={card.prompt} />
          </h1>
          {shown ? (
            <ShownAnswer shown={shown} />
          ) : way === 'typed' ? (
            <AnswerField
              kind={card.kind}
              prompt={card.prompt}
              busy={phase === 'checking'}
              onHandIn={(text) => session.handIn(text)}
              onKey={(letter) => {
                const action = letter === 't' ? onWay : actions[letter];
                action?.();
                return action !== undefined;
              }}
            />
          ) : (
            <p className={styles.think}>Say it, aloud or in your head. Then look.</p>
          )}
          {shown ? null : (
            <Button variant="plain" size="small" className={styles.way} aria-keyshortcuts="t Alt+t" onClick={onWay}>
              {way === 'typed' ? 'Answer in my head' : 'Type the answer'} <Kbd>T</Kbd>
            </Button>
          )}
          {card.reason === 'step' ? (
            <p className={styles.honest}>
              A second look on the same day. It helps, but how well it will last is a guess: the memory model was never
              validated within a day.
            </p>
          ) : null}
        </div>
      </div>
      <div className={styles.foot}>
        <div className={styles.trouble}>
          {trouble ? (
            <Notice
              tone="warning"
              actions={
                trouble.kept ? (
                  <Button size="small" onClick={() => session.retry()}>
                    Try again now
                  </Button>
                ) : null
              }
            >
              {trouble.kept ? `${trouble.message} Go on: your answers are kept here.` : trouble.message}
            </Notice>
          ) : null}
        </div>
        <div className={styles.main}>
          {shown ? (
            <RatingBar next={card.next} suggested={suggested} now={now} onRate={(rating) => session.rate(rating)} />
          ) : (
            <Button
              variant="primary"
              size="large"
              className={styles.wide}
              busy={phase === 'checking'}
              onClick={() => session.show()}
              aria-keyshortcuts="Space"
            >
              Show the answer <Kbd>Space</Kbd>
            </Button>
          )}
        </div>
        <div className={styles.others} data-held={typing}>
          <Button
            variant="plain"
            size="small"
            disabled={!canUndo}
            aria-keyshortcuts="u Alt+u"
            onClick={() => session.undo()}
          >
            Undo <Kbd>U</Kbd>
          </Button>
          <Button variant="plain" size="small" aria-keyshortcuts="e Alt+e" onClick={onEdit}>
            Edit <Kbd>E</Kbd>
          </Button>
          <Button variant="plain" size="small" aria-keyshortcuts="b Alt+b" onClick={actions['b']}>
            Not today <Kbd>B</Kbd>
          </Button>
          <Button variant="plain" size="small" aria-keyshortcuts="s Alt+s" onClick={actions['s']}>
            Set aside <Kbd>S</Kbd>
          </Button>
        </div>
        <p className={styles.alt}>{typing ? 'While you type, hold Alt with these letters.' : ''}</p>
      </div>
    </section>
  );
}
