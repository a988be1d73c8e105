import { LevelMeter } from '../../rehearse/LevelMeter.tsx';
import styles from './CardStage.module.css';
import type { SpokenAnswer } from './useSpokenAnswer.ts';
import { say } from '../../../words/say.ts';

const WORDS = {
  opening: say('Opening the microphone…'),
  listening: say('Say your answer now.'),
  hearing: say('Hearing your words…'),
} as const;

/** Stands where an answer is typed while it is being said. */
export function SpokenPanel({
  step,
  peakDbfs,
}: {
  readonly step: keyof typeof WORDS;
  readonly peakDbfs: SpokenAnswer['peakDbfs'];
}) {
  return (
    <div className={styles.saying}>
      <p role="status">{WORDS[step]}</p>
      <LevelMeter peakDbfs={peakDbfs} />
    </div>
  );
}
