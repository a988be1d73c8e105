import styles from './Kbd.module.css';

/** A key that does the same as what stands beside it. Say it with aria-keyshortcuts on the control itself. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.kbd} aria-hidden="true">
      {children}
    </kbd>
  );
}
