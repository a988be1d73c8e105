import { useMemo } from 'react';
import type { TakeView } from '../../operations/views.ts';
import { Button } from '../design/Button.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { clockTime } from './logic/times.ts';
import { partRegions, pauseRegions } from './logic/waveform.ts';
import { SoundTable } from './SoundTable.tsx';
import styles from './SoundPanel.module.css';
import { type Player, usePlayerTime } from './usePlayer.ts';
import { PauseKey, Waveform } from './Waveform.tsx';

/** The recording: what it looks like, and playing it. */
export function SoundPanel({ view, player }: { readonly view: TakeView; readonly player: Player }) {
  const { delivery, review, transcript, take } = view;
  const durationMs = delivery?.durationMs ?? take.durationMs ?? 0;
  const pauses = useMemo(() => (delivery ? pauseRegions(delivery) : []), [delivery]);
  const parts = useMemo(
    () => (review ? partRegions(review.parts, transcript?.times ?? null, durationMs) : []),
    [review, transcript, durationMs],
  );
  return (
    <Section title="Recording" small>
      {player.trouble ? <Notice tone="error">{player.trouble}</Notice> : null}
      <Waveform
        peaks={delivery?.peaks.values ?? []}
        durationMs={durationMs}
        pauses={pauses}
        parts={parts}
        player={player}
      />
      <div className={`${styles.controls} no-print`}>
        <Button icon={player.playing ? 'pause' : 'play'} aria-keyshortcuts="Space" onClick={player.toggle}>
          {player.playing ? 'Pause' : 'Play'}
        </Button>
        <Elapsed player={player} durationMs={durationMs} />
        {pauses.length > 0 ? <PauseKey /> : null}
        <span className={styles.keys} aria-hidden="true">
          <Kbd>space</Kbd> play · <Kbd>←</Kbd> <Kbd>→</Kbd> 2 s
        </span>
      </div>
      <SoundTable view={view} pauses={pauses} parts={parts} player={player} />
    </Section>
  );
}

function Elapsed({ player, durationMs }: { readonly player: Player; readonly durationMs: number }) {
  const nowMs = usePlayerTime(player, 1_000);
  return (
    <span className={`${styles.elapsed} figures`}>
      {clockTime(nowMs)} <span aria-hidden="true">/</span>
      <span className="visually-hidden">of</span> {clockTime(durationMs)}
    </span>
  );
}
