import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { cx } from './cx.ts';
import styles from './Tooltip.module.css';

/** Words that explain themselves on hover, focus and tap. `tip` is one or two sentences, nothing to press in it. */
export function Tooltip({
  tip,
  children,
  className,
}: {
  readonly tip: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const tipElement = bubble.current;
    const anchor = trigger.current;
    if (!shown || !tipElement || !anchor) return;
    tipElement.showPopover();
    place(tipElement, anchor);
    const hide = () => setShown(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    window.addEventListener('scroll', hide, true);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('scroll', hide, true);
      window.removeEventListener('keydown', onKey);
      if (tipElement.matches(':popover-open')) tipElement.hidePopover();
    };
  }, [shown]);

  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={cx(styles.trigger, className)}
        aria-describedby={id}
        onPointerEnter={() => setShown(true)}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse') setShown(false);
        }}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onClick={() => setShown(true)}
      >
        {children}
      </button>
      <div ref={bubble} id={id} role="tooltip" popover="manual" className={styles.bubble}>
        {tip}
      </div>
    </>
  );
}

/** Above the words where there is room, else below; never outside the window. */
function place(tip: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const width = tip.offsetWidth;
  const height = tip.offsetHeight;
  const left = Math.min(Math.max(8, at.left + at.width / 2 - width / 2), window.innerWidth - width - 8);
  const above = at.top - height - 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${above > 8 ? above : at.bottom + 8}px`;
}
