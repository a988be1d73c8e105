import type { ReactNode } from 'react';
import type { Delivery, ReliabilityLevel } from '../../delivery/model.ts';
import { umsHeard } from '../../delivery/umsHeard.ts';
import type { TimeSpan } from '../../speech/model.ts';
import { plural } from '../design/format.ts';
import { Section } from '../design/Section.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { decimal } from './logic/decimal.ts';
import { PaceCurve } from './PaceCurve.tsx';
import { PlayAt } from './PlayAt.tsx';
import type { TakeDesk } from './takeDesk.ts';
import styles from './VoicePanel.module.css';

/** More moments than this in one row are a list nobody reads. */
const SHOWN = 4;

/** What the voice did: pace, pitch, loudness, drawn-out vowels. Each row says what measured it and how sure that is. */
export function VoicePanel({ delivery, desk }: { readonly delivery: Delivery; readonly desk: TakeDesk }) {
  const { reliability } = delivery;
  if (!reliability || delivery.toldMs === null) return null;
  return (
    <Section title="Voice" small>
      <dl className={styles.rows}>
        <Pace delivery={delivery} level={reliability.syllables} desk={desk} />
        <Melody delivery={delivery} level={reliability.pitch} desk={desk} />
        <Loudness delivery={delivery} level={reliability.loudness} desk={desk} />
        <FilledPauses delivery={delivery} level={reliability.filledPauses} desk={desk} />
      </dl>
      {delivery.paceCurve && reliability.syllables !== 'unusable' ? (
        <PaceCurve curve={delivery.paceCurve} durationMs={delivery.durationMs} />
      ) : null}
    </Section>
  );
}

interface RowProps {
  readonly delivery: Delivery;
  readonly level: ReliabilityLevel;
  readonly desk: TakeDesk;
}

function Row({
  title,
  level,
  tip,
  children,
}: {
  readonly title: string;
  readonly level: ReliabilityLevel;
  readonly tip: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.row}>
      <dt>
        <Tooltip tip={tip} className={styles.what ?? ''}>
          {title}
        </Tooltip>
      </dt>
      <dd>
        {level === 'unusable' ? (
          <span className={styles.soft}>too noisy to say</span>
        ) : (
          <>
            {children}
            {level === 'unsure' ? <span className={styles.soft}> (roughly: the recording is not clean)</span> : null}
          </>
        )}
      </dd>
    </div>
  );
}

function Pace({ delivery, level, desk }: RowProps) {
  const rate = delivery.syllables?.articulationRateSyllablesPerSecond ?? null;
  if (rate === null) return null;
  const stretches = delivery.paceStretches ?? [];
  return (
    <Row
      title="Pace"
      level={level}
      tip="Syllables a second while you speak, pauses left out: peaks of loudness in a voice (de Jong & Wempe 2009). Faster and slower are held against your own median in this take."
    >
      <span className="figures">{decimal(rate)}</span> syllables a second
      <Moments spans={stretches.filter(({ kind }) => kind === 'fast')} word="fast" desk={desk} />
      <Moments spans={stretches.filter(({ kind }) => kind === 'slow')} word="slow" desk={desk} />
    </Row>
  );
}

function Melody({ delivery, level, desk }: RowProps) {
  const { pitch, monotone = [] } = delivery;
  if (!pitch) return null;
  return (
    <Row
      title="Melody"
      level={level}
      tip="The middle of your pitch and how far it moves, from its lowest to its highest tenth. An octave is 12 semitones. Measured by autocorrelation (Boersma 1993)."
    >
      <span className="figures">{Math.round(pitch.medianHz)}</span> Hz, moving over{' '}
      <span className="figures">{decimal(pitch.rangeSemitones)}</span> semitones
      <Moments spans={monotone} word="on one note" desk={desk} />
    </Row>
  );
}

function Loudness({ delivery, level, desk }: RowProps) {
  const { integratedLufs, loudnessRangeLu, trailingOff = [] } = delivery;
  if (integratedLufs == null) return null;
  return (
    <Row
      title="Loudness"
      level={level}
      tip="As loud as it is heard (ITU-R BS.1770), and how far it swings (EBU Tech 3342). It depends on your microphone too: compare it with your own takes only."
    >
      <span className="figures">{decimal(integratedLufs)}</span> LUFS
      {loudnessRangeLu != null ? (
        <>
          , swinging over <span className="figures">{decimal(loudnessRangeLu)}</span> LU
        </>
      ) : null}
      <Moments spans={trailingOff} word="fading out" desk={desk} />
    </Row>
  );
}

function FilledPauses({ delivery, level, desk }: RowProps) {
  const heard = umsHeard(delivery);
  if (heard === null) return null;
  const { byBoth, byVoice } = heard;
  return (
    <Row
      title="“Um”"
      level={level === 'unsure' ? 'sure' : level}
      tip="Vowels that stand still for a while: an “um” or a word drawn out. Where following your script hears an “um” too, it most likely is one. Listen and judge yourself."
    >
      {byBoth.length === 0 && byVoice.length === 0 ? 'none heard' : null}
      {byBoth.length > 0 ? `${byBoth.length} most likely` : null}
      <Moments spans={byBoth} word="" desk={desk} />
      {byVoice.length > 0 ? `${plural(byVoice.length, 'vowel')} drawn out, perhaps “um”` : null}
      <Moments spans={byVoice} word="" desk={desk} />
    </Row>
  );
}

function Moments({
  spans,
  word,
  desk,
}: {
  readonly spans: readonly TimeSpan[];
  readonly word: string;
  readonly desk: TakeDesk;
}) {
  if (spans.length === 0) return null;
  return (
    <span className={styles.moments}>
      {word === '' ? null : `${word} at`}
      {spans.slice(0, SHOWN).map(({ startMs }) => (
        <PlayAt key={startMs} ms={startMs} what={word === '' ? 'it' : `where it is ${word}`} desk={desk} />
      ))}
      {spans.length > SHOWN ? `and ${spans.length - SHOWN} more` : null}
    </span>
  );
}
