import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Stage.module.css';

/** The stage of a drill: its name, the time, what it is about, and the keys in the thumb's reach. */
export function StageFrame({
  title,
  label,
  time,
  long = false,
  focusOn,
  announced,
  controls,
  children,
}: {
  readonly title: string;
  /** What is going on, for whoever hears the page. */
  readonly label: string;
  readonly time: ReactNode;
  /** The middle may be longer than the window: it scrolls, also by keyboard. */
  readonly long?: boolean;
  /** The focus comes back to the stage whenever this changes: the button that had it may be gone. Null leaves it. */
  readonly focusOn: string | null;
  /** Called out when it changes. */
  readonly announced: string;
  readonly controls: ReactNode;
  readonly children: ReactNode;
}) {
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusOn !== null) stage.current?.focus({ preventScroll: true });
  }, [focusOn]);
  return (
    <section ref={stage} tabIndex={-1} className={styles.stage} aria-label={label}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.time}>{time}</div>
      <div
        className={styles.middle}
        data-long={long}
        tabIndex={long ? 0 : undefined}
        role={long ? 'group' : undefined}
        aria-label={long ? 'In front of you' : undefined}
      >
        {children}
      </div>
      <div className={styles.controls}>{controls}</div>
      <p role="alert" className="visually-hidden">
        {announced}
      </p>
    </section>
  );
}
