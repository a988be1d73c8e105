import { useRef, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { ContentReview, KeyPointReview } from '../../takes/model.ts';
import type { PointVerdict } from '../../takes/judgements.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Button } from '../design/Button.tsx';
import { StatusChip } from '../design/Chip.tsx';
import { Icon } from '../design/Icon.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { Evidence } from './Evidence.tsx';
import styles from './Lists.module.css';
import { nextUnsure } from './logic/judging.ts';
import { pointMarkId } from './logic/marks.ts';
import type { TakeDesk } from './takeDesk.ts';
import { useJudging } from './useJudging.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/**
 * The story's key points in its own order, each with how it fared and the words that show it. Unsure ones are asked: Y and
 * N answer the one in focus, else the first, and go on to the next.
 */
export function KeyPointList({
  view,
  review,
  desk,
}: {
  readonly view: TakeView;
  readonly review: ContentReview;
  readonly desk: TakeDesk;
}) {
  const { points, judge, undo, said, trouble } = useJudging(view.take.id, review.keyPoints);
  const list = useRef<HTMLOListElement>(null);
  const covered = points.filter((point) => point.status === 'covered').length;
  const unsure = points.filter((point) => point.status === 'unsure').length;
  const asked = nextUnsure(points, 0);

  const item = (index: number): HTMLElement | undefined =>
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[index];
  const goTo = (index: number, focus: boolean): void => {
    const target = item(index);
    target?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    if (focus) target?.focus({ preventScroll: true });
  };
  const answer = (index: number, verdict: PointVerdict | null): void => {
    // The buttons that were pressed go with the question, and the focus with them.
    const inList = list.current?.contains(document.activeElement) ?? false;
    const wasUnsure = points[index]?.status === 'unsure';
    judge(index, verdict);
    const next = nextUnsure(
      points.map((point, i) => (i === index ? { ...point, status: 'covered' as const } : point)),
      index,
    );
    goTo(wasUnsure && next !== null ? next : index, inList);
  };
  const answerAsked = (verdict: PointVerdict): void => {
    const at = [...(list.current?.querySelectorAll(':scope > li') ?? [])].findIndex((one) =>
      one.contains(document.activeElement),
    );
    const index = points[at]?.status === 'unsure' ? at : asked;
    if (index !== null) answer(index, verdict);
  };
  useShortcuts({
    ...(asked !== null && { y: () => answerAsked('said'), n: () => answerAsked('not-said') }),
    ...(undo && { u: () => goTo(undo(), list.current?.contains(document.activeElement) ?? false) }),
  });

  return (
    <Section
      title={say('Key points')}
      aside={
        points.length > 0 ? (
          <Count>{say('{covered} of {points} covered', { covered, points: points.length })}</Count>
        ) : null
      }
    >
      {points.length === 0 ? (
        <p className={styles.none}>
          {say('This story has no key points yet. Add them to your guide to see which ones you tell.')}
        </p>
      ) : (
        <>
          {unsure > 0 || undo ? (
            <p className={`${unsure > 0 ? styles.ask : styles.soft} no-print`}>
              {unsure === 0
                ? say('Nothing is left to ask.')
                : unsure === 1
                  ? say('One point is unsure. Did you say it?')
                  : say('{unsure} points are unsure. Did you say them?', { unsure })}{' '}
              {/* The buttons themselves say their keys. */}
              <span aria-hidden="true">
                {unsure > 0 ? (
                  <>
                    <Say
                      text="{kbd} yes · {kbd2} no{key}"
                      values={{ kbd: <Kbd>Y</Kbd>, kbd2: <Kbd>N</Kbd>, key: undo ? ' · ' : null }}
                    />
                  </>
                ) : null}
                {undo ? (
                  <>
                    <Say text="{kbd} undo" values={{ kbd: <Kbd>U</Kbd> }} />
                  </>
                ) : null}
              </span>
            </p>
          ) : null}
          <ol ref={list} className={styles.list}>
            {points.map((point, index) => (
              <li key={index} className={styles.item} tabIndex={-1}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <Point
                  point={point}
                  index={index}
                  isAsked={index === asked}
                  desk={desk}
                  onVerdict={(verdict) => answer(index, verdict)}
                />
              </li>
            ))}
          </ol>
          {trouble ? <Notice tone="error">{trouble}</Notice> : null}
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </Section>
  );
}

function Point({
  point,
  index,
  isAsked,
  desk,
  onVerdict,
}: {
  readonly point: KeyPointReview;
  readonly index: number;
  readonly isAsked: boolean;
  readonly desk: TakeDesk;
  readonly onVerdict: (verdict: PointVerdict | null) => void;
}) {
  const [open, setOpen] = useState(false);
  const byPerson = point.judgedBy === 'person';
  const name = point.label || point.text;
  return (
    <div className={styles.body}>
      <p className={styles.line}>
        <span>
          {point.label ? <strong>{point.label}: </strong> : null}
          {point.text}
        </span>
        {point.status === 'unsure' ? (
          <StatusChip status="unsure" />
        ) : (
          <button
            type="button"
            className={styles.verdict}
            aria-expanded={open}
            aria-label={say('{status}{value}. Not right? {name}', {
              name,
              status: point.status,
              value: byPerson ? say(', by your word') : '',
            })}
            onClick={() => setOpen(!open)}
          >
            <StatusChip status={point.status} />
            {byPerson ? <span className={styles.byYou}>{say('by you')}</span> : null}
            <Icon name="chevronDown" size="0.9em" />
          </button>
        )}
      </p>
      {point.status === 'missed'
        ? null
        : point.evidence.map((evidence, part) => (
            <Evidence
              key={part}
              text={evidence.text}
              range={evidence.range}
              markId={pointMarkId(index, part)}
              desk={desk}
            />
          ))}
      {point.status === 'unsure' ? (
        <div className={`${styles.question} no-print`}>
          <Button
            size="small"
            icon="tick"
            aria-label={say('Yes, I said it: {name}', { name })}
            aria-keyshortcuts="Y"
            onClick={() => onVerdict('said')}
          >
            <Say text="Yes, I said it {key}" values={{ key: isAsked ? <Kbd>Y</Kbd> : null }} />
          </Button>
          <Button
            size="small"
            icon="cross"
            aria-label={say('No, I did not say it: {name}', { name })}
            aria-keyshortcuts="N"
            onClick={() => onVerdict('not-said')}
          >
            <Say text="No {key}" values={{ key: isAsked ? <Kbd>N</Kbd> : null }} />
          </Button>
        </div>
      ) : open ? (
        <Correction
          point={point}
          onVerdict={(verdict) => {
            setOpen(false);
            onVerdict(verdict);
          }}
        />
      ) : null}
    </div>
  );
}

/** The way to say that a verdict is not right. */
function Correction({
  point,
  onVerdict,
}: {
  readonly point: KeyPointReview;
  readonly onVerdict: (verdict: PointVerdict | null) => void;
}) {
  const covered = point.status === 'covered';
  if (point.judgedBy === 'person') {
    return (
      <div className={`${styles.question} no-print`}>
        <span>{say('You said so, and it holds wherever you say it in these words.')}</span>
        <Button size="small" icon="retry" onClick={() => onVerdict(null)}>
          {say('Take it back')}
        </Button>
      </div>
    );
  }
  return (
    <div className={`${styles.question} no-print`}>
      <span>
        <Say
          text="{value} It asks no more once you have said."
          values={{ value: covered ? say('Offbook takes these words for it.') : say('Offbook found no words for it.') }}
        />
      </span>
      <Button size="small" icon={covered ? 'cross' : 'tick'} onClick={() => onVerdict(covered ? 'not-said' : 'said')}>
        {covered ? say('That’s not it') : say('I did say it')}
      </Button>
    </div>
  );
}

/** A count beside a heading. */
export function Count({ children }: { readonly children: string }) {
  return <span className={`${styles.count} figures`}>{children}</span>;
}
