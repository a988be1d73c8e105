import { say } from '../../words/say.ts';
import styles from './Kbd.module.css';

/** What keys are called on a keyboard of the page's language; letters and signs are the same on all. */
const NAMES: Readonly<Record<string, string>> = {
  Ctrl: say('Ctrl'),
  Space: say('Space'),
  Enter: say('Enter'),
  Esc: say('Esc'),
};

/** What one key is called on the page's keyboard. */
export const keyName = (key: string): string => NAMES[key] ?? key;

/** A key that does the same as what stands beside it. Say it with aria-keyshortcuts on the control itself. */
export function Kbd({ children }: { readonly children: string }) {
  const named = children.split(' ').map(keyName);
  // Drawn by the style sheet: as text it would be part of the control's visible label, which its name must contain.
  return <kbd className={styles.kbd} data-key={named.join(' ')} aria-hidden="true" />;
}
