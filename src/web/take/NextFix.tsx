import type { TakeView } from '../../operations/views.ts';
import type { Severity } from '../../shared/finding.ts';
import type { Cue } from '../../takes/model.ts';
import { Button } from '../design/Button.tsx';
import { Chip, type Tone } from '../design/Chip.tsx';
import type { IconName } from '../design/Icon.tsx';
import { clockTime } from './logic/times.ts';
import styles from './NextFix.module.css';
import type { TakeDesk } from './takeDesk.ts';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

export const SEVERITIES: Readonly<
  Record<Severity, { readonly tone: Tone; readonly icon: IconName; readonly word: string }>
> = {
  error: { tone: 'bad', icon: 'cross', word: say('to correct') },
  warning: { tone: 'unsure', icon: 'warning', word: say('to work on') },
  notice: { tone: 'info', icon: 'info', word: say('worth knowing') },
};

/** After a take with nothing to fix, the next step is the same story with less on the screen. */
const NEXT_STEP: Readonly<Record<Cue, string>> = {
  script: say('Tell it once more with only the key points on screen.'),
  keyPoints: say('Tell it once more with only the numbers and names on screen.'),
  facts: say('Tell it once more with only the hook on screen.'),
  hook: say('Tell it once more with nothing on screen.'),
  nothing: say('Let a day pass, then tell it again.'),
};

/** The one thing to do next, on top of everything else. */
export function NextFix({ view, desk }: { readonly view: TakeView; readonly desk: TakeDesk }) {
  const finding = view.findings[0];
  if (!finding) {
    return (
      <section className={styles.fix} aria-labelledby="next-fix">
        <h2 id="next-fix" className={styles.kicker}>
          {say('Next')}
        </h2>
        <p className={styles.message}>
          {view.review ? say('Nothing in this take needs fixing.') : say('The sound has nothing to fix.')}
        </p>
        <p>
          {view.review ? NEXT_STEP[view.take.cue] : say('Add the words to see points, facts, hook and connection.')}
        </p>
      </section>
    );
  }
  const look = SEVERITIES[finding.severity];
  const at = finding.range ? desk.timeOf(finding.range) : null;
  return (
    <section className={styles.fix} aria-labelledby="next-fix">
      <div className={styles.head}>
        <h2 id="next-fix" className={styles.kicker}>
          {finding.severity === 'notice' ? say('One thing to look at') : say('Fix this next')}
        </h2>
        <Chip tone={look.tone} icon={look.icon}>
          {look.word}
        </Chip>
      </div>
      <p className={styles.message}>{told(finding, 'message')}</p>
      {finding.fix ? <p>{told(finding, 'fix')}</p> : null}
      {finding.range && view.transcript ? (
        <p className="no-print">
          <Button
            size="small"
            icon={at === null ? 'book' : 'play'}
            onClick={() => finding.range && desk.show(finding.range, 'finding:0')}
          >
            {at === null ? say('Show the words') : say('Hear it at {at}', { at: clockTime(at) })}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
