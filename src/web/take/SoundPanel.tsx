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
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

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
    <Section title={say('Recording')} small>
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
          {player.playing ? say('Pause') : say('Play')}
        </Button>
        <Elapsed player={player} durationMs={durationMs} />
        {pauses.length > 0 ? <PauseKey /> : null}
        <span className={styles.keys} aria-hidden="true">
          <Say
            text="{kbd} play · {kbd2} {kbd3} 2 s"
            values={{ kbd: <Kbd>space</Kbd>, kbd2: <Kbd>←</Kbd>, kbd3: <Kbd>→</Kbd> }}
          />
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
      <span className="visually-hidden">{say('of')}</span> {clockTime(durationMs)}
    </span>
  );
}
