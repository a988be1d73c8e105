import type { ReactNode } from 'react';
import type { Delivery, ReliabilityLevel } from '../../delivery/model.ts';
import { umsHeard } from '../../delivery/umsHeard.ts';
import type { TimeSpan } from '../../speech/model.ts';
import { Section } from '../design/Section.tsx';
import { Tooltip } from '../design/Tooltip.tsx';
import { decimal } from '../design/decimal.ts';
import { PaceCurve } from './PaceCurve.tsx';
import { PlayAt } from './PlayAt.tsx';
import type { TakeDesk } from './takeDesk.ts';
import styles from './VoicePanel.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** More moments than this in one row are a list nobody reads. */
const SHOWN = 4;

/** What the voice did: pace, pitch, loudness, drawn-out vowels. Each row says what measured it and how sure that is. */
export function VoicePanel({ delivery, desk }: { readonly delivery: Delivery; readonly desk: TakeDesk }) {
  const { reliability } = delivery;
  if (!reliability || delivery.toldMs === null) return null;
  return (
    <Section title={say('Voice')} small>
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
          <span className={styles.soft}>{say('too noisy to say')}</span>
        ) : (
          <>
            {children}
            {level === 'unsure' ? (
              <span className={styles.soft}> {say('(roughly: the recording is not clean)')}</span>
            ) : null}
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
      title={say('Pace')}
      level={level}
      tip={say(
        'Syllables a second while you speak, pauses left out: peaks of loudness in a voice (de Jong & Wempe 2009). Faster and slower are held against your own median in this take.',
      )}
    >
      <Say
        text="{span} syllables a second{moments}{moments2}"
        values={{
          span: <span className="figures">{decimal(rate)}</span>,
          moments: <Moments spans={stretches.filter(({ kind }) => kind === 'fast')} word="fast" desk={desk} />,
          moments2: <Moments spans={stretches.filter(({ kind }) => kind === 'slow')} word="slow" desk={desk} />,
        }}
      />
    </Row>
  );
}

function Melody({ delivery, level, desk }: RowProps) {
  const { pitch, monotone = [] } = delivery;
  if (!pitch) return null;
  return (
    <Row
      title={say('Melody')}
      level={level}
      tip={say(
        'The middle of your pitch and how far it moves, from its lowest to its highest tenth. An octave is 12 semitones. Measured by autocorrelation (Boersma 1993).',
      )}
    >
      <Say
        text="{span} Hz, moving over {span2} semitones{moments}"
        values={{
          span: <span className="figures">{Math.round(pitch.medianHz)}</span>,
          span2: <span className="figures">{decimal(pitch.rangeSemitones)}</span>,
          moments: <Moments spans={monotone} word={say('on one note')} desk={desk} />,
        }}
      />
    </Row>
  );
}

function Loudness({ delivery, level, desk }: RowProps) {
  const { integratedLufs, loudnessRangeLu, trailingOff = [] } = delivery;
  if (integratedLufs == null) return null;
  return (
    <Row
      title={say('Loudness')}
      level={level}
      tip={say(
        'As loud as it is heard (ITU-R BS.1770), and how far it swings (EBU Tech 3342). It depends on your microphone too: compare it with your own takes only.',
      )}
    >
      <Say
        text="{span} LUFS{swing}{moments}"
        values={{
          span: <span className="figures">{decimal(integratedLufs)}</span>,
          swing:
            loudnessRangeLu != null ? (
              <Say
                text=", swinging over {span} LU"
                values={{ span: <span className="figures">{decimal(loudnessRangeLu)}</span> }}
              />
            ) : null,
          moments: <Moments spans={trailingOff} word={say('fading out')} desk={desk} />,
        }}
      />
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
      tip={say(
        'Vowels that stand still for a while: an “um” or a word drawn out. Where following your script hears an “um” too, it most likely is one. Listen and judge yourself.',
      )}
    >
      {byBoth.length === 0 && byVoice.length === 0 ? say('none heard') : null}
      {byBoth.length > 0 ? say('{byBoth} most likely', { byBoth: byBoth.length }) : null}
      <Moments spans={byBoth} word="" desk={desk} />
      {byVoice.length > 0
        ? say('{byVoice, plural, one {# vowel} other {# vowels}} drawn out, perhaps “um”', { byVoice: byVoice.length })
        : null}
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
      {word === '' ? null : say('{word} at', { word })}
      {spans.slice(0, SHOWN).map(({ startMs }) => (
        <PlayAt
          key={startMs}
          ms={startMs}
          what={word === '' ? 'it' : say('where it is {word}', { word })}
          desk={desk}
        />
      ))}
      {spans.length > SHOWN ? say('and {more} more', { more: spans.length - SHOWN }) : null}
    </span>
  );
}
