import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Notice.module.css';

export type NoticeTone = 'info' | 'good' | 'warning' | 'error';

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  good: 'tick',
  warning: 'warning',
  error: 'warning',
};

export interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons under the words. */
  readonly actions?: ReactNode;
  /** False for a notice that is there from the start: it is read in its place, not called out. */
  readonly live?: boolean;
}

/** Something to tell the person. Errors interrupt a screen reader, the others wait for a pause. */
export function Notice({ tone = 'info', title, children, actions, live = true }: NoticeProps) {
  const role = !live ? undefined : tone === 'error' ? 'alert' : 'status';
  return (
    <div className={cx(styles.notice, styles[tone])} role={role}>
      <Icon name={icons[tone]} />
      <div className={styles.body}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {typeof children === 'string' ? <p>{children}</p> : children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
