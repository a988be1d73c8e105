import styles from './Progress.module.css';
import { say } from '../../words/say.ts';

/** Decorative; put words beside it. */
export function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />;
}

/** A part of the page that is on its way. Appears only when it takes longer than a blink. */
export function Waiting({ children = say('Opening…') }: { readonly children?: string }) {
  return (
    <p className={styles.waiting} role="status" data-waiting>
      <Spinner />
      {children}
    </p>
  );
}

/** How far something long has come. `value` from 0 to 1; leave it out when nobody can know. */
export function Progress({ label, value }: { readonly label: string; readonly value?: number }) {
  return (
    <label className={styles.progress}>
      {label}
      <progress max={1} value={value} />
    </label>
  );
}
