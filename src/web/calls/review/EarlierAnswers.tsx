import { Link } from '@tanstack/react-router';
import type { AnswerDraft } from '../../../operations/calls/views.ts';
import { Chip } from '../../design/Chip.tsx';
import { formatDate } from '../../design/format.ts';
import { STRENGTHS } from '../callWords.ts';
import type { AnswerSeen } from './answersOf.ts';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { told } from '../../../words/sayMessage.ts';

/** The same question before, side by side with now, and what each draft has that the one before it lacked. */
export function EarlierAnswers({
  drafts,
  now,
}: {
  /** Newest first. */
  readonly drafts: readonly AnswerDraft[];
  readonly now: AnswerSeen;
}) {
  return (
    <details className={styles.details}>
      <summary>
        {drafts.length === 1
          ? say('You answered this once before')
          : say('You answered this {drafts} times before', { drafts: drafts.length })}
      </summary>
      <div className={styles.drafts}>
        <div className={styles.draft}>
          <p className={styles.draftHead}>{say('This time')}</p>
          <p className={styles.draftWords}>{now.text === '' ? say('No words yet.') : now.text}</p>
        </div>
        {drafts.map((draft) => (
          <Draft key={keyOf(draft)} draft={draft} />
        ))}
      </div>
    </details>
  );
}

/** One draft of an answer with where and when it was given. */
export function Draft({ draft }: { readonly draft: AnswerDraft }) {
  const { from, on, text, strength, improved } = draft;
  const look = strength && STRENGTHS[strength];
  return (
    <div className={styles.draft}>
      <p className={styles.draftHead}>{on === null ? say('Without a date') : formatDate(on)}</p>
      <p className={styles.facts}>
        {look ? (
          <Chip tone={look.tone} icon={look.icon}>
            {look.word}
          </Chip>
        ) : null}
        {from.kind === 'call' ? (
          <Link to="/calls/$callId" params={{ callId: from.callId }}>
            {from.title}
          </Link>
        ) : (
          <Link to="/documents" search={{ path: from.path }}>
            {from.title}
          </Link>
        )}
      </p>
      <p className={styles.draftWords}>{text}</p>
      {improved.length === 0 ? null : (
        <div className={styles.improved}>
          <p className={styles.fine}>{say('Better than the time before')}</p>
          <ul>
            {improved.map((better) => (
              <li key={better.text}>{told(better, 'text')}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Names a draft among those of one question. */
export const keyOf = ({ from }: AnswerDraft): string =>
  from.kind === 'call' ? from.answerId : `${from.path}#${from.question}`;
