import { useEffect, useRef } from 'react';
import { Button } from '../design/Button.tsx';
import { clockTime } from './logic/times.ts';
import type { Mark } from './logic/marks.ts';
import styles from './MarkReason.module.css';
import { say } from '../../words/say.ts';

/** Why a stretch of words is marked. Opens over the page beside the words it stands after. */
export function MarkReason({
  marks,
  playFromMs,
  playFrom,
  onStay,
  onLeave,
  onClose,
}: {
  readonly marks: readonly Mark[];
  readonly playFromMs: number | null;
  readonly playFrom: ((ms: number) => void) | null;
  /** The pointer or the focus is on it, so it must not go. */
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}) {
  const bubble = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const element = bubble.current;
    const anchor = element?.parentElement;
    if (!element || !anchor) return;
    element.showPopover();
    const put = () => place(element, anchor);
    put();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !anchor.contains(event.target)) onClose();
    };
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPress);
    return () => {
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPress);
      if (element.matches(':popover-open')) element.hidePopover();
    };
    // Placed once per opening; the handlers are only ever those of the words it opened for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <span
      ref={bubble}
      popover="manual"
      className={styles.reason}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      onFocus={onStay}
      onBlur={onLeave}
    >
      {/* The narrowest first: it is what was pointed at. */}
      {marks.toReversed().map((mark) => (
        <span key={mark.id} className={styles.entry}>
          <strong>{mark.title}</strong>
          {mark.why ? <span>{mark.why}</span> : null}
          {mark.fix ? <span>{mark.fix}</span> : null}
        </span>
      ))}
      {playFrom && playFromMs !== null ? (
        <Button size="small" icon="play" className={styles.play} onClick={() => playFrom(playFromMs)}>
          {say('Play from {at}', { at: clockTime(playFromMs) })}
        </Button>
      ) : null}
    </span>
  );
}

/** Under the words where there is room, else over them; never outside the window. */
function place(bubble: HTMLElement, anchor: HTMLElement): void {
  const words = anchor.querySelector('[data-marks]') ?? anchor;
  const at = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const width = bubble.offsetWidth;
  const height = bubble.offsetHeight;
  // The body's edge, since the window's width may count a gutter kept for the scroll bar.
  const edge = document.body.getBoundingClientRect().right;
  bubble.style.left = `${Math.max(8, Math.min(at.left, edge - width - 8))}px`;
  const below = at.bottom + 6;
  bubble.style.top = `${below + height < window.innerHeight - 8 ? below : Math.max(8, at.top - height - 6)}px`;
}
