import { useEffect, useRef } from 'react';
import { Chip, type Tone } from '../../design/Chip.tsx';
import type { IconName } from '../../design/Icon.tsx';
import type { AnswerVerdict } from '../../../recall/cards/checkAnswer.ts';
import styles from './CardStage.module.css';
import type { Shown } from './model.ts';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

const LOOKS: Readonly<Record<AnswerVerdict, { readonly tone: Tone; readonly icon: IconName; readonly word: string }>> =
  {
    right: { tone: 'good', icon: 'tick', word: say('Right') },
    close: { tone: 'unsure', icon: 'question', word: say('Close') },
    wrong: { tone: 'bad', icon: 'cross', word: say('Not yet') },
    empty: { tone: 'neutral', icon: 'dash', word: say('No words') },
  };

/** The answer, and what was typed or heard beside it with its verdict. */
export function ShownAnswer({ shown: { card, how, answered, checked } }: { readonly shown: Shown }) {
  const answer = useRef<HTMLDivElement>(null);
  // Under a long prompt, or on a phone held sideways, it may lie below the fold.
  useEffect(() => {
    answer.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const look = checked ? LOOKS[checked.verdict] : null;
  return (
    <div ref={answer} className={styles.shown} role="status">
      <p className={styles.answer}>
        <span className="visually-hidden">{say('Answer:')} </span>
        {card.answer}
      </p>
      {answered === null ? null : (
        <p className={styles.yours}>
          <span className={styles.label}>{how === 'spoken' ? say('Heard') : say('You typed')}</span> {answered}
        </p>
      )}
      {checked && look ? (
        <p className={styles.verdict}>
          <Chip tone={look.tone} icon={look.icon}>
            {look.word}
          </Chip>{' '}
          {told(checked, 'reason')}
          {how === 'spoken' && checked.verdict !== 'right'
            ? ` ${say('If you were misheard, rate what you said.')}`
            : ''}
        </p>
      ) : answered === null ? null : (
        <p className={styles.verdict}>{say('Offbook could not check these words just now. You are the judge.')}</p>
      )}
    </div>
  );
}
