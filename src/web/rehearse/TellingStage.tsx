import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ScriptPlace } from '../../speech/following/model.ts';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import { cueContent } from './cueContent.ts';
import { CueText } from './CueText.tsx';
import styles from './TellingStage.module.css';
import { useScriptPlace } from './useScriptPlace.ts';
import { say } from '../../words/say.ts';

/**
 * The stage while counting down and telling: the cue, what stands over it (the time), and what lies under it in the
 * thumb's reach. The cue scrolls inside, so that time and keys stay where they are.
 */
export function TellingStage({
  story,
  cue,
  time,
  controls,
  label,
  place = null,
}: {
  readonly story: Story;
  readonly cue: Cue;
  readonly time: ReactNode;
  readonly controls: ReactNode;
  readonly label: string;
  /** Where the person is in the script; null while nothing is followed. */
  readonly place?: (() => ScriptPlace | null) | null;
}) {
  const cueBox = useRef<HTMLDivElement>(null);
  const toldTo = useScriptPlace(cue === 'script' ? place : null, cueBox);
  const stage = useRef<HTMLElement>(null);
  // The focus would else stay on a button that is gone, or on one that Space would press.
  useEffect(() => stage.current?.focus({ preventScroll: true }), []);
  const content = cueContent(story, cue);
  const long = content.kind === 'paragraphs' || content.kind === 'points';
  return (
    <section ref={stage} tabIndex={-1} className={styles.stage} data-long={long} aria-label={label}>
      <h1 className={styles.title}>{story.title}</h1>
      <div className={styles.time}>{time}</div>
      <div
        ref={cueBox}
        className={styles.cue}
        tabIndex={long ? 0 : undefined}
        role={long ? 'group' : undefined}
        aria-label={long ? say('Your cue') : undefined}
      >
        <CueText content={content} toldTo={toldTo} />
      </div>
      <div className={styles.controls}>{controls}</div>
    </section>
  );
}
