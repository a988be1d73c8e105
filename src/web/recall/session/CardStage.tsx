import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { AnswerField } from './AnswerField.tsx';
import type { AnswerHearing } from './answerHearing.ts';
import type { AnswerWay } from './answerWay.ts';
import styles from './CardStage.module.css';
import type { Asking, Checking, Shown } from './model.ts';
import { PromptText } from '../words/PromptText.tsx';
import { RatingBar } from './RatingBar.tsx';
import { RATINGS } from './ratingWords.ts';
import { suggestedOf } from './sessionSteps.ts';
import { ShownAnswer } from './ShownAnswer.tsx';
import { SpokenPanel } from './SpokenPanel.tsx';
import { useSpokenAnswer } from './useSpokenAnswer.ts';
import type { Trouble } from './outbox.ts';
import type { RecallSession } from './recallSession.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';
import { told } from '../../../words/sayMessage.ts';

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
  hearing,
  explain,
}: {
  readonly moment: Asking | Checking | Shown;
  readonly session: RecallSession;
  readonly trouble: Trouble | null;
  readonly canUndo: boolean;
  readonly way: AnswerWay;
  readonly onWay: () => void;
  readonly onEdit: () => void;
  readonly hearing: AnswerHearing;
  /** Whether to say how answers can be said, where they can't be yet: once in a session. */
  readonly explain: boolean;
}) {
  const { card, phase } = moment;
  const now = useNow();
  const promptId = useId();
  const stage = useRef<HTMLElement>(null);
  const shown = phase === 'shown' ? moment : null;
  const suggested = shown ? suggestedOf(shown) : null;
  const spoken = useSpokenAnswer(hearing.kind === 'ready' ? hearing.open : null, (text, at) =>
    session.give({ text, how: 'spoken', at }),
  );
  const saying = phase === 'asking' && spoken.step !== 'resting' ? spoken.step : null;
  const typing = way === 'typed' && shown === null && saying === null;
  /** Where the focus belongs. */
  const place = typing ? 'field' : (saying ?? phase);

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
  const waysToAnswer: Readonly<Record<string, () => void>> = {
    t: onWay,
    ...(hearing.kind === 'ready' && { v: () => spoken.begin() }),
  };
  useShortcuts({
    ...actions,
    ...(shown ? Object.fromEntries(RATINGS.map(({ key, rating }) => [key, () => session.rate(rating)])) : waysToAnswer),
    ...(shown
      ? suggested && { Enter: () => session.takeSuggested(), ' ': () => session.takeSuggested() }
      : { ' ': () => session.show(), Enter: () => session.show() }),
    ...(saying && { t: () => undefined, v: () => spoken.end(), ' ': () => spoken.end(), Enter: () => spoken.end() }),
  });
  useEscapeFirst(saying !== null, spoken.cancel);

  return (
    <section ref={stage} tabIndex={-1} className={styles.stage} aria-labelledby={promptId}>
      <div className={styles.body}>
        <div className={styles.sheet}>
          <p className={styles.context}>
            {card.context ? <span>{card.context}</span> : null}
            <span className={styles.reason}>{told(card, 'reasonWords')}</span>
          </p>
          <h1 id={promptId} className={styles.prompt}>
            <PromptText prompt={card.prompt} />
          </h1>
          {shown ? (
            <ShownAnswer shown={shown} />
          ) : saying ? (
            <SpokenPanel step={saying} peakDbfs={spoken.peakDbfs} />
          ) : way === 'typed' ? (
            <AnswerField
              kind={card.kind}
              prompt={card.prompt}
              busy={phase === 'checking'}
              onHandIn={(text) => session.handIn(text)}
              onKey={(letter) => {
                const action = waysToAnswer[letter] ?? actions[letter];
                action?.();
                return action !== undefined;
              }}
            />
          ) : (
            <p className={styles.think}>{say('Say it, aloud or in your head. Then look.')}</p>
          )}
          {shown ? null : saying ? (
            <Button
              variant="plain"
              size="small"
              className={styles.way}
              aria-keyshortcuts="Escape"
              onClick={spoken.cancel}
            >
              <Say text="Don’t listen {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
            </Button>
          ) : (
            <div className={styles.ways}>
              <Button variant="plain" size="small" className={styles.way} aria-keyshortcuts="t Alt+t" onClick={onWay}>
                {way === 'typed' ? say('Answer in my head') : say('Type the answer')} <Kbd>T</Kbd>
              </Button>
              {hearing.kind === 'ready' ? (
                <Button
                  variant="plain"
                  size="small"
                  icon="microphone"
                  aria-keyshortcuts="v Alt+v"
                  onClick={() => spoken.begin()}
                >
                  <Say text="Say the answer {kbd}" values={{ kbd: <Kbd>V</Kbd> }} />
                </Button>
              ) : null}
            </div>
          )}
          {spoken.trouble !== null && !shown ? (
            <p role="alert" className={styles.unheard}>
              {spoken.trouble}
            </p>
          ) : null}
          {shown ? null : hearing.kind === 'ready' && hearing.soundGoes !== null ? (
            <p className={styles.honest}>{hearing.soundGoes}</p>
          ) : hearing.kind === 'none' && explain ? (
            <p className={styles.honest}>
              <Say
                text="To say answers aloud and have them checked, <link>choose a recogniser in the settings</link>."
                values={{ link: (words) => <Link to="/settings">{words}</Link> }}
              />
            </p>
          ) : null}
          {card.reason === 'step' ? (
            <p className={styles.honest}>
              {say(
                'A second look on the same day. It helps, but how well it will last is a guess: the memory model was never validated within a day.',
              )}
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
                    {say('Try again now')}
                  </Button>
                ) : null
              }
            >
              {trouble.kept
                ? say('{message} Go on: your answers are kept here.', { message: trouble.message })
                : trouble.message}
            </Notice>
          ) : null}
        </div>
        <div className={styles.main}>
          {shown ? (
            <RatingBar next={card.next} suggested={suggested} now={now} onRate={(rating) => session.rate(rating)} />
          ) : saying ? (
            <Button
              variant="primary"
              size="large"
              className={styles.wide}
              busy={saying !== 'listening'}
              onClick={() => spoken.end()}
              aria-keyshortcuts="Space"
            >
              <Say text="That is my answer {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
            </Button>
          ) : (
            <Button
              variant="primary"
              size="large"
              className={styles.wide}
              busy={phase === 'checking'}
              onClick={() => session.show()}
              aria-keyshortcuts="Space"
            >
              <Say text="Show the answer {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
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
            <Say text="Undo {kbd}" values={{ kbd: <Kbd>U</Kbd> }} />
          </Button>
          <Button variant="plain" size="small" aria-keyshortcuts="e Alt+e" onClick={onEdit}>
            <Say text="Edit {kbd}" values={{ kbd: <Kbd>E</Kbd> }} />
          </Button>
          <Button variant="plain" size="small" aria-keyshortcuts="b Alt+b" onClick={actions['b']}>
            <Say text="Not today {kbd}" values={{ kbd: <Kbd>B</Kbd> }} />
          </Button>
          <Button variant="plain" size="small" aria-keyshortcuts="s Alt+s" onClick={actions['s']}>
            <Say text="Set aside {kbd}" values={{ kbd: <Kbd>S</Kbd> }} />
          </Button>
        </div>
        <p className={styles.alt}>{typing ? say('While you type, hold Alt with these letters.') : ''}</p>
      </div>
    </section>
  );
}

/** Escape ends the listening before it leaves the session. */
function useEscapeFirst(wanted: boolean, then: () => void): void {
  useEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      then();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [wanted, then]);
}
