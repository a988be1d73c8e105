import { type ReactNode } from 'react';
import styles from './Tally.module.css';
import { say } from '../../words/say.ts';

/** Pencil strokes in gates of five, as one counts on the edge of a script; the ones still wanted are dotted. */
export function Tally({ count, wanted }: { readonly count: number; readonly wanted: number }) {
  const words =
    count > wanted
      ? say('{count} takes, {wanted} planned', { count, wanted })
      : say('{count} of {wanted} {wanted, plural, one {take} other {takes}}', { count, wanted });
  // Past ten the strokes would be longer than the sentence that says the same.
  const drawn = Math.min(Math.max(count, wanted), 10);
  return (
    <span className={styles.tally}>
      <svg
        aria-hidden="true"
        width={gateX(drawn)}
        height="18"
        viewBox={`0 0 ${gateX(drawn)} 18`}
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
      >
        {strokes(drawn, count)}
      </svg>
      <span>{words}</span>
    </span>
  );
}

const gateX = (strokesDrawn: number): number => {
  const full = Math.floor(strokesDrawn / 5);
  const rest = strokesDrawn % 5;
  return Math.max(1, full * 34 + rest * 7);
};

function strokes(drawn: number, count: number): ReactNode[] {
  return Array.from({ length: drawn }, (_, index) => {
    const gate = Math.floor(index / 5);
    const inGate = index % 5;
    const x = gate * 34 + inGate * 7 + 3;
    const lean = ((index * 7) % 3) - 1;
    const path =
      inGate === 4 ? `M${gate * 34} 15.500L${gate * 34 + 28} 3` : `M${x + lean * 0.5} 2L${x - lean * 0.5} 16`;
    return <path key={index} d={path} className={index < count ? styles.done : styles.open} />;
  });
}
