import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { PartName } from '../../takes/model.ts';
import { cx } from '../design/cx.ts';
import { PART_TITLES } from './logic/parts.ts';
import { clockTime, spokenTime } from './logic/times.ts';
import { columnsOf, type Region, rulerTicks, timeAt, waveformPath } from './logic/waveform.ts';
import { type Player, usePlayerTime } from './usePlayer.ts';
import styles from './Waveform.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

// Drawn from the stored peaks as one path: nothing is decoded twice, it prints, it follows the system's
// colours, and it costs 2 kB where wavesurfer.js with its regions costs 21 kB and still needs a slider over it.
const COLUMNS = 480;
const WIDTH = 960;
const HEIGHT = 96;
const ARROW_MS = 2_000;
const PAGE_MS = 10_000;

export interface WaveformProps {
  /** Largest absolute samples in equal steps over the whole recording, 0 to 1; empty before it is measured. */
  readonly peaks: readonly number[];
  readonly durationMs: number;
  readonly pauses: readonly Region[];
  readonly parts: readonly Region<PartName>[];
  readonly player: Player;
}

/** The sound as a picture that plays from where it is pressed, and a slider for the keyboard. */
export function Waveform({ peaks, durationMs, pauses, parts, player }: WaveformProps) {
  const root = useRef<HTMLDivElement>(null);
  const path = useMemo(() => waveformPath(columnsOf(peaks, COLUMNS), WIDTH, HEIGHT), [peaks]);
  const ticks = useMemo(() => rulerTicks(durationMs), [durationMs]);
  const nowMs = usePlayerTime(player, 250);

  useEffect(() => {
    // The needle moves on every frame without drawing the page again.
    const move = () => {
      const share = durationMs > 0 ? Math.min(1, player.nowMs() / durationMs) : 0;
      root.current?.style.setProperty('--played', String(share));
    };
    move();
    return player.follow(move);
  }, [player, durationMs]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    player.playFrom(timeAt((event.clientX - box.left) / box.width, durationMs));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const now = player.nowMs();
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: now - ARROW_MS,
      ArrowDown: now - ARROW_MS,
      ArrowRight: now + ARROW_MS,
      ArrowUp: now + ARROW_MS,
      PageDown: now - PAGE_MS,
      PageUp: now + PAGE_MS,
      Home: 0,
      End: durationMs,
    };
    const target = to[event.key];
    if (event.key === ' ') player.toggle();
    else if (target !== undefined) player.seek(Math.min(durationMs, target));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const part = parts.find((region) => nowMs >= region.startMs && nowMs < region.endMs);
  return (
    <div ref={root} className={styles.waveform}>
      {parts.length > 0 ? (
        <div className={styles.parts} aria-hidden="true">
          {parts.map((region) => (
            <span key={region.startMs} className={styles.part} style={place(region)} title={PART_TITLES[region.name]}>
              {PART_TITLES[region.name]}
            </span>
          ))}
        </div>
      ) : null}
      <div
        className={styles.picture}
        role="slider"
        tabIndex={0}
        aria-label={say('Place in the recording')}
        aria-valuemin={0}
        aria-valuemax={Math.round(durationMs / 1000)}
        aria-valuenow={Math.round(nowMs / 1000)}
        aria-valuetext={say('{nowMs} of {durationMs}{value}', {
          nowMs: spokenTime(nowMs),
          durationMs: spokenTime(durationMs),
          value: part ? `, ${PART_TITLES[part.name]}` : '',
        })}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      >
        {pauses.map((pause) => (
          <span key={pause.startMs} className={styles.pause} style={place(pause)} />
        ))}
        {parts.slice(1).map((region) => (
          <span key={region.startMs} className={styles.edge} style={{ insetInlineStart: `${region.left * 100}%` }} />
        ))}
        <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={path || `M0 ${HEIGHT / 2} H${WIDTH}`} className={styles.wave} />
        </svg>
        <svg
          className={cx(styles.svg, styles.played)}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={path} className={styles.wavePlayed} />
        </svg>
        <span className={styles.needle} />
      </div>
      <div className={`${styles.ruler} figures`} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${durationMs > 0 ? (tick / durationMs) * 100 : 0}%` }}>
            {clockTime(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** What the hatching of the picture means. */
export function PauseKey() {
  return (
    <span className={styles.legend} aria-hidden="true">
      <Say text="{span} pause" values={{ span: <span className={styles.pauseKey} /> }} />
    </span>
  );
}

const place = (region: { readonly left: number; readonly width: number }) => ({
  insetInlineStart: `${region.left * 100}%`,
  width: `${region.width * 100}%`,
});
