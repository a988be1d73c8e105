import type { CallPlan } from '../../../sessions/call/model.ts';
import { limitsWords } from '../callWords.ts';
import type { Turn } from './model.ts';
import styles from './Stage.module.css';
import { say } from '../../../words/say.ts';

/** Characters from which a question is set smaller, so that it leaves room for the answer. */
const LONG = 110;

/** What the interviewer says, in writing: always there, whether it is heard or not. */
export function AskedQuestion({
  plan,
  turn,
  said,
  reply,
}: {
  readonly plan: CallPlan;
  readonly turn: Turn;
  /** The interviewer's words before the question; "" where there are none. */
  readonly said: string;
  /** What they said to a wish for a moment; "" where nobody asked. */
  readonly reply: string;
}) {
  const { question, followUp } = turn;
  const text = followUp?.text ?? question.text;
  const limits = followUp ? '' : limitsWords(question.limits ?? plan.limits);
  const toAsk = question.kind === 'askThem' && !followUp ? (plan.toAsk ?? []) : [];
  return (
    <>
      {said === '' ? null : <p className={styles.soft}>{said}</p>}
      {question.context === '' || followUp ? null : <p className={styles.context}>{question.context}</p>}
      <p className={styles.question} data-long={text.length > LONG}>
        {text}
      </p>
      {followUp?.by === 'model' ? <p className={styles.limits}>{say('Phrased by your language model')}</p> : null}
      {limits === '' ? null : <p className={styles.limits}>{limits}</p>}
      {toAsk.length === 0 ? null : (
        <div className={styles.toAsk}>
          <p>{say('You might ask')}</p>
          <ul>
            {toAsk.map(({ questionId, text }) => (
              <li key={questionId}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.reply} role="status">
        {reply}
      </p>
    </>
  );
}
