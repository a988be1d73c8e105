import type { TextRange } from '../../shared/textRange.ts';
import { Icon } from '../design/Icon.tsx';
import styles from './Evidence.module.css';
import { clockTime } from './logic/times.ts';
import type { TakeDesk } from './takeDesk.ts';
import { say } from '../../words/say.ts';

/** Words of the take that show something: pressing them points at them in the transcript and plays them. */
export function Evidence({
  text,
  range,
  markId,
  desk,
}: {
  readonly text: string;
  readonly range: TextRange;
  readonly markId: string;
  readonly desk: TakeDesk;
}) {
  const at = desk.timeOf(range);
  return (
    <button type="button" className={styles.evidence} onClick={() => desk.show(range, markId)}>
      <span className={styles.words}>“{text}”</span>
      {at === null ? (
        <span className="visually-hidden">{say('Show in the transcript')}</span>
      ) : (
        <span className={styles.time}>
          <Icon name="play" size="0.9em" />
          <span className="visually-hidden">{say('Play from')}</span> {clockTime(at)}
        </span>
      )}
    </button>
  );
}
