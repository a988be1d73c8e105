import type { CallAnswer } from '../../../sessions/call/model.ts';
import { say } from '../../../words/say.ts';
import styles from './Review.module.css';

/** What a language model remarked, marked as its own beside what the rules found, with the words of the answer it is about. */
export function ModelRemark({ remark }: { readonly remark: CallAnswer['remark'] }) {
  if (!remark) return null;
  return (
    <p className={styles.fine}>
      <b>{say('Your language model remarks:')}</b> {remark.text} <q>{remark.quote}</q>
    </p>
  );
}
