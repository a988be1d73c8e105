import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import styles from './Stage.module.css';
import { say } from '../../../words/say.ts';

/** The stage of a drill: its name, the time, what it is about, and the keys in the thumb's reach. */
export function StageFrame({
  title,
  label,
  time,
  grows,
  focusOn,
  announced,
  controls,
  children,
}: {
  readonly title: string;
  /** What is going on, for whoever hears the page. */
  readonly label: string;
  readonly time: ReactNode;
  /**
   * The page grows with what stands in the middle, and the keys stay in sight: for large text, and for keyboards on the
   * screen. Else the middle scrolls within the window, as a long cue should.
   */
  readonly grows: boolean;
  /** The focus comes back to the stage whenever this changes: the button that had it may be gone. Null leaves it. */
  readonly focusOn: string | null;
  /** Called out when it changes. */
  readonly announced: string;
  readonly controls: ReactNode;
  readonly children: ReactNode;
}) {
  const stage = useRef<HTMLElement>(null);
  const middle = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(middle);
  useEffect(() => {
    if (focusOn !== null) stage.current?.focus({ preventScroll: true });
  }, [focusOn]);
  return (
    <section ref={stage} tabIndex={-1} className={styles.stage} data-grows={grows} aria-label={label}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.time}>{time}</div>
      <div
        ref={middle}
        className={styles.middle}
        tabIndex={scrolls ? 0 : undefined}
        role={scrolls ? 'group' : undefined}
        aria-label={scrolls ? say('In front of you') : undefined}
      >
        <div className={styles.content}>{children}</div>
      </div>
      <div className={styles.controls}>{controls}</div>
      <p role="alert" className="visually-hidden">
        {announced}
      </p>
    </section>
  );
}

/** Whether there is more in a box than it shows, so that it has to be reached by keyboard. */
function useScrolls(box: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => setScrolls(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
  return scrolls;
}
