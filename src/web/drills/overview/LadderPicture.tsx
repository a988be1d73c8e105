import type { LadderStanding, Rung } from '../../../drills/model.ts';
import { CUES } from '../../rehearse/cueContent.ts';
import styles from './Ladder.module.css';
import { midSentence } from '../../words/midSentence.ts';
import { say } from '../../../words/say.ts';

/** Five rungs from the script up to nothing; the ones below are climbed, the one to practise is marked. */
export function LadderPicture({ rung, offBook }: Pick<LadderStanding, 'rung' | 'offBook'>) {
  const at = CUES.findIndex(({ cue }) => cue === rung);
  return (
    <svg className={styles.picture} viewBox="0 0 44 60" width="44" height="60" aria-hidden="true">
      <path className={styles.rail} d="M10 4V56M34 4V56" />
      {CUES.map(({ cue }, i) => {
        const y = 50 - i * 10;
        const climbed = i < at || offBook;
        return (
          <g key={cue}>
            <path className={climbed ? styles.climbed : styles.rung} d={`M10 ${y}H34`} />
            {i === at ? <circle className={styles.here} cx="22" cy={y} r="4.5" /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** "Key points": the rung as it is called where a cue is chosen. */
export const rungName = (rung: Rung): string => CUES.find(({ cue }) => cue === rung)?.name ?? rung;

/** The picture in words: "Rung 2 of 5: key points". */
export const rungWords = (rung: Rung): string =>
  say('Rung {value} of {most}: {rung}', {
    value: CUES.findIndex(({ cue }) => cue === rung) + 1,
    most: CUES.length,
    rung: midSentence(rungName(rung)),
  });
