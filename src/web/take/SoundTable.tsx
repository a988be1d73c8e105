import type { TakeView } from '../../operations/views.ts';
import type { PartName } from '../../takes/model.ts';
import { Button } from '../design/Button.tsx';
import { PART_TITLES } from './logic/parts.ts';
import { clockTime, secondsText } from './logic/times.ts';
import type { Region } from './logic/waveform.ts';
import { wordsBefore } from './logic/wordsBefore.ts';
import styles from './SoundTable.module.css';
import type { Player } from './usePlayer.ts';
import { say } from '../../words/say.ts';

/** The picture in words: every part and pause with its time, for those who read rather than look. */
export function SoundTable({
  view,
  pauses,
  parts,
  player,
}: {
  readonly view: TakeView;
  readonly pauses: readonly Region[];
  readonly parts: readonly Region<PartName>[];
  readonly player: Player;
}) {
  const rows = [
    ...parts.map((part) => ({ ...part, title: PART_TITLES[part.name], after: '' })),
    ...pauses.map((pause) => ({
      ...pause,
      title: say('Pause'),
      after: view.transcript ? wordsBefore(view.transcript, pause.startMs) : '',
    })),
  ].sort((a, b) => a.startMs - b.startMs || b.endMs - a.endMs);
  if (rows.length === 0) return null;
  const counts = [
    parts.length > 0 ? say('{parts, plural, one {# part} other {# parts}}', { parts: parts.length }) : null,
    pauses.length > 0 ? say('{pauses, plural, one {# pause} other {# pauses}}', { pauses: pauses.length }) : null,
  ].filter(Boolean);
  return (
    <details className={styles.details}>
      <summary>{say('The same as a table ({list})', { list: counts.join(', ') })}</summary>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('Parts and pauses of the recording')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('What')}</th>
            <th scope="col">{say('Starts')}</th>
            <th scope="col">{say('Lasts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.title} ${row.startMs}`}>
              <th scope="row">
                {row.title}
                {row.after ? (
                  <span className={styles.after}> {say('after “{after}”', { after: row.after })}</span>
                ) : null}
              </th>
              <td className="figures">
                <Button
                  variant="plain"
                  size="small"
                  icon="play"
                  aria-label={say('Play from {startMs}', { startMs: clockTime(row.startMs) })}
                  onClick={() => player.playFrom(row.startMs)}
                >
                  {clockTime(row.startMs)}
                </Button>
              </td>
              <td className="figures">{secondsText((row.endMs - row.startMs) / 1000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
