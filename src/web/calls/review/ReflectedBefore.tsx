import { Link } from '@tanstack/react-router';
import type { CallView } from '../../../operations/calls/views.ts';
import { formatDate } from '../../design/format.ts';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** What the person answered to the same question after earlier calls, to stand beside what they say now. */
export function ReflectedBefore({ view, question }: { readonly view: CallView; readonly question: string }) {
  const before = (view.earlierReflections ?? []).filter((one) => one.question === question);
  const [last, ...older] = before;
  if (!last) return null;
  return (
    <div className={styles.reflectedBefore}>
      <Entry entry={last} />
      {older.length === 0 ? null : (
        <details className={styles.details}>
          <summary>
            {older.length === 1 ? say('And once before') : say('And {older} times before', { older: older.length })}
          </summary>
          {older.map((entry) => (
            <Entry key={entry.callId} entry={entry} />
          ))}
        </details>
      )}
    </div>
  );
}

const Entry = ({
  entry: { callId, on, answer },
}: {
  readonly entry: NonNullable<CallView['earlierReflections']>[number];
}) => (
  <>
    <p className={styles.draftHead}>
      <Say
        text="You wrote on {link}"
        values={{
          link: (
            <Link to="/calls/$callId" params={{ callId }}>
              {formatDate(on)}
            </Link>
          ),
        }}
      />
    </p>
    <p className={styles.draftWords}>{answer}</p>
  </>
);
