import type { TakeView } from '../../operations/views.ts';
import { Chip } from '../design/Chip.tsx';
import { cx } from '../design/cx.ts';
import { formatSeconds, formatTarget } from '../design/format.ts';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { targetBar, type TargetBar as Bar } from './logic/targetBar.ts';
import { secondsText } from './logic/times.ts';
import { longestPause, speechShares } from './logic/waveform.ts';
import { PlayAt } from './PlayAt.tsx';
import type { TakeDesk } from './takeDesk.ts';
import styles from './TimePanel.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { sayMessage } from '../../words/sayMessage.ts';
import { warningMessage } from '../../delivery/warnings.ts';

/** Seconds against the target, and what the sound says: speech, silence, pauses, pace. */
export function TimePanel({ view, desk }: { readonly view: TakeView; readonly desk: TakeDesk }) {
  const { take, delivery, review } = view;
  const seconds = take.seconds ?? (take.durationMs === null ? null : take.durationMs / 1000);
  if (seconds === null && delivery === null) return null;
  const nobodySpeaks = delivery !== null && delivery.toldMs === null;
  return (
    <Section title={say('Time')} small>
      {nobodySpeaks ? (
        <Notice tone="warning" live={false} title={say('Nobody can be heard in this recording')}>
          {say('Check which microphone your browser uses, then tell the story again.')}
        </Notice>
      ) : seconds !== null ? (
        <SecondsAgainstTarget seconds={seconds} target={take.targetSeconds} />
      ) : null}
      {delivery && !nobodySpeaks ? (
        <>
          <SpeechAndSilence shares={speechShares(delivery)} />
          <dl className={styles.figures}>
            <Pauses pauses={delivery.pauses} desk={desk} />
            {delivery.onsetMs !== null ? (
              <div>
                <dt>{say('First word')}</dt>
                <dd>{say('after {onsetMs}', { onsetMs: secondsText(delivery.onsetMs / 1000) })}</dd>
              </div>
            ) : null}
            {review && delivery.toldMs !== null && delivery.toldMs > 0 && review.words > 0 ? (
              <div>
                <dt>{say('Pace')}</dt>
                <dd>
                  {say('{number} words a minute, pauses counted', {
                    number: Math.round((review.words * 60_000) / delivery.toldMs),
                  })}
                </dd>
              </div>
            ) : null}
          </dl>
        </>
      ) : null}
      {delivery?.warnings.map((warning) => {
        const words = warningMessage(warning, delivery);
        return (
          <Notice key={warning.code} tone="warning" live={false}>
            {words ? sayMessage(words) : warning.message}
          </Notice>
        );
      })}
    </Section>
  );
}

function SecondsAgainstTarget({
  seconds,
  target,
}: {
  readonly seconds: number;
  readonly target: { readonly min: number; readonly max: number } | null;
}) {
  const bar = targetBar(seconds, target);
  return (
    <div className={styles.target}>
      <p className={styles.told}>
        <strong className="figures">{formatSeconds(seconds)}</strong>
        {target ? <span className={styles.of}>{say('target {target}', { target: formatTarget(target) })}</span> : null}
        {bar.verdict === null ? (
          <Chip icon="dash">{say('no target')}</Chip>
        ) : bar.verdict === 'in' ? (
          <Chip tone="good" icon="tick">
            {bar.words}
          </Chip>
        ) : (
          <Chip tone={bar.verdict === 'over' ? 'bad' : 'unsure'} icon={bar.verdict === 'over' ? 'warning' : 'clock'}>
            {bar.words}
          </Chip>
        )}
      </p>
      <TargetTrack bar={bar} />
    </div>
  );
}

/** The same as the words above it, drawn: zones with their names, and a needle. */
function TargetTrack({ bar }: { readonly bar: Bar }) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.bar}>
        {bar.zone ? (
          <>
            <span className={cx(styles.zone, styles.under)} style={{ width: percent(bar.zone.start) }} />
            <span className={cx(styles.zone, styles.in)} style={{ width: percent(bar.zone.end - bar.zone.start) }} />
            <span className={cx(styles.zone, styles.over)} style={{ width: percent(1 - bar.zone.end) }} />
          </>
        ) : (
          <span className={cx(styles.zone, styles.under)} style={{ width: '100%' }} />
        )}
        <span className={styles.needle} style={{ insetInlineStart: percent(bar.told) }} />
      </div>
      {bar.zone ? (
        <div className={styles.names}>
          <span style={{ width: percent(bar.zone.start) }}>{say('under')}</span>
          <span style={{ width: percent(bar.zone.end - bar.zone.start) }}>{say('in')}</span>
          <span style={{ width: percent(1 - bar.zone.end) }}>{say('over')}</span>
        </div>
      ) : null}
    </div>
  );
}

function SpeechAndSilence({ shares }: { readonly shares: { readonly speech: number; readonly silence: number } }) {
  const speech = Math.round(shares.speech * 100);
  return (
    <div className={styles.shares}>
      <div className={styles.shareBar} aria-hidden="true">
        <span style={{ width: `${speech}%` }} />
      </div>
      <p>
        <span className={styles.speechKey}>{say('Speech {speech} %', { speech })}</span>{' '}
        <span className={styles.silenceKey}>{say('Silence {speech} %', { speech: 100 - speech })}</span>
      </p>
    </div>
  );
}

function Pauses({
  pauses,
  desk,
}: {
  readonly pauses: readonly { readonly startMs: number; readonly endMs: number }[];
  readonly desk: TakeDesk;
}) {
  const longest = longestPause(pauses);
  return (
    <div>
      <dt>{say('Pauses')}</dt>
      <dd>
        {longest === null ? (
          say('none of 0.25 s or more')
        ) : (
          <>
            <Say
              text="{pauses, plural, one {# pause} other {# pauses}}, the longest {secondsText} at {playAt}"
              values={{
                pauses: pauses.length,
                secondsText: secondsText((longest.endMs - longest.startMs) / 1000),
                playAt: <PlayAt ms={longest.startMs} leadMs={1_000} what={say('the longest pause')} desk={desk} />,
              }}
            />
          </>
        )}
      </dd>
    </div>
  );
}
