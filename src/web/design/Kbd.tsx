import styles from './Kbd.module.css';

/** A key that does the same as what stands beside it. Say it with aria-keyshortcuts on the control itself. */
export function Kbd({ children }: { readonly children: string }) {
  // Drawn by the style sheet: as text it would be part of the control's visible label, which its name must contain.
  return <kbd className={styles.kbd} data-key={children} aria-hidden="true" />;
}
