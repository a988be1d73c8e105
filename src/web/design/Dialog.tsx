import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the foot, the safest first. */
  readonly actions: ReactNode;
  /** Escape, or whatever else closes it without a choice. */
  readonly onClose: () => void;
}

/** A question that has to be answered before going on. The browser keeps focus inside and gives it back after. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      {open ? (
        <div className={styles.inner}>
          <h2 id={id}>{title}</h2>
          {children}
          <div className={styles.actions}>{actions}</div>
        </div>
      ) : null}
    </dialog>
  );
}
