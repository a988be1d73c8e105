import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What belongs in an empty place, and how to start it. */
export function EmptyState({
  title,
  level = 3,
  children,
  action,
}: {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.empty}>
      <Heading>{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
