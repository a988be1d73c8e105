import type { ReactNode } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { ContentReview, Shape } from '../../takes/model.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { plural } from '../design/format.ts';
import { Section } from '../design/Section.tsx';
import { Evidence } from './Evidence.tsx';
import styles from './ShapePanel.module.css';
import { closenessWords } from './logic/marks.ts';
import { PART_TITLES, partShares } from './logic/parts.ts';
import { clockTime, secondsText } from './logic/times.ts';
import type { TakeDesk } from './takeDesk.ts';

interface Props {
  readonly view: TakeView;
  readonly review: ContentReview;
  readonly desk: TakeDesk;
}

/** How the telling was built: its opening, its parts, its ending. */
export function ShapePanel(props: Props) {
  return (
    <Section title="Shape">
      <dl className={styles.rows}>
        <Opening {...props} />
        <Ending {...props} />
        <Kind review={props.review} />
      </dl>
      <Parts {...props} />
    </Section>
  );
}

function Row({
  title,
  chip,
  children,
}: {
  readonly title: string;
  readonly chip: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.row}>
      <dt>{title}</dt>
      <dd>
        {chip}
        {children}
      </dd>
    </div>
  );
}

function Opening({ view, review, desk }: Props) {
  const hooks = view.story?.hooks ?? [];
  const text = view.transcript?.text ?? '';
  if (review.hook === null) {
    const began = text.trim().split(/\s+/).slice(0, 8).join(' ');
    return (
      <Row
        title="Opening"
        chip={
          <Chip tone={hooks.length === 0 ? 'neutral' : 'unsure'} icon={hooks.length === 0 ? 'dash' : 'question'}>
            {hooks.length === 0 ? 'no hooks in the guide' : 'none of your hooks'}
          </Chip>
        }
      >
        {hooks.length > 0 && began ? (
          <p>
            You began <q className={styles.words}>{began}…</q> Your guide has {plural(hooks.length, 'hook')} to open
            with.
          </p>
        ) : null}
      </Row>
    );
  }
  const { range, index, closeness } = review.hook;
  return (
    <Row
      title="Opening"
      chip={
        <Chip tone="good" icon="tick">
          hook {index + 1}, {closenessWords(closeness)}
        </Chip>
      }
    >
      <Evidence text={text.slice(range.start, range.end)} range={range} markId="hook" desk={desk} />
      {closeness < 0.95 && hooks[index] ? (
        <p>
          In your guide: <q className={styles.words}>{hooks[index].text}</q>
        </p>
      ) : null}
    </Row>
  );
}

const CONNECTIONS = {
  closing: { tone: 'good', icon: 'tick', word: 'closes the story', why: null },
  mentioned: {
    tone: 'unsure',
    icon: 'question',
    word: 'mentioned, not last',
    why: 'Something comes after it. Let the company have your last sentence.',
  },
  absent: { tone: 'bad', icon: 'ring', word: 'not heard', why: 'End on what this story means for the company.' },
} as const;

function Ending({ view, review, desk }: Props) {
  const look = CONNECTIONS[review.connection];
  const planned = view.story?.connection;
  if (review.connection === 'absent' && view.story && !planned) {
    return (
      <Row title="Connection" chip={<Chip icon="dash">none in the guide</Chip>}>
        <p>Your guide has no company connection for this story yet.</p>
      </Row>
    );
  }
  const range = review.connectionRange;
  return (
    <Row
      title="Connection"
      chip={
        <Chip tone={look.tone} icon={look.icon}>
          {look.word}
        </Chip>
      }
    >
      {range && review.connection !== 'absent' ? (
        <Evidence
          text={view.transcript?.text.slice(range.start, range.end) ?? ''}
          range={range}
          markId="connection"
          desk={desk}
        />
      ) : null}
      {look.why ? <p>{look.why}</p> : null}
      {review.connection === 'absent' && planned ? (
        <p>
          Your guide has it as <q className={styles.words}>{planned.text}</q>
        </p>
      ) : null}
    </Row>
  );
}

const SHAPES: Readonly<Record<Shape, { readonly word: string; readonly why: string | null }>> = {
  concrete: { word: 'one thing that happened', why: null },
  general: {
    word: 'general',
    why: 'It says how things usually go. One time that it did go so is easier to believe.',
  },
  hypothetical: {
    word: 'what you would do',
    why: 'It says what you would do. Something you did once is easier to believe.',
  },
};

function Kind({ review }: { readonly review: ContentReview }) {
  const look = SHAPES[review.shape];
  return (
    <Row
      title="Told as"
      chip={
        <Chip
          tone={review.shape === 'concrete' ? 'good' : 'unsure'}
          icon={review.shape === 'concrete' ? 'tick' : 'question'}
        >
          {look.word}
        </Chip>
      }
    >
      {look.why ? <p>{look.why}</p> : null}
      {review.unfinished ? (
        <p>
          <Chip tone="unsure" icon="warning">
            breaks off
          </Chip>{' '}
          The last sentence is not finished.
        </p>
      ) : null}
    </Row>
  );
}

function Parts({ view, review, desk }: Props) {
  if (review.parts.length === 0) return null;
  const { basis, shares } = partShares(review.parts, view.transcript?.times ?? null);
  const planned = new Map(view.planned?.parts.map(({ part, share }) => [part, share]));
  const widest = Math.max(0.01, ...shares.map((share) => share.share), ...planned.values());
  const { playFrom } = desk;
  return (
    <div className={styles.table}>
      <table className={styles.parts}>
        <caption>
          Parts, by their share of the {basis}
          {planned.size > 0 ? '; the line is your script’s' : ''}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Share</th>
            <th scope="col">{basis === 'seconds' ? 'Seconds' : 'Words'}</th>
            <th scope="col">Play</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => {
            const startMs = share.startMs;
            return (
              <tr key={share.part} className={share.share === 0 ? styles.unheard : undefined}>
                <th scope="row">{PART_TITLES[share.part]}</th>
                {share.share === 0 ? (
                  <td colSpan={3}>not heard</td>
                ) : (
                  <>
                    <td className={styles.bar}>
                      <span aria-hidden="true" style={{ width: `${(share.share / widest) * 100}%` }} />
                      {planned.has(share.part) ? (
                        <i
                          aria-hidden="true"
                          style={{ insetInlineStart: `${((planned.get(share.part) ?? 0) / widest) * 100}%` }}
                        />
                      ) : null}
                    </td>
                    <td className="figures">
                      {Math.round(share.share * 100)} %{' '}
                      <span className={styles.soft}>
                        {share.seconds === null ? plural(share.words, 'word') : secondsText(share.seconds)}
                      </span>
                      {planned.has(share.part) ? (
                        <span className="visually-hidden">
                          , in your script {Math.round((planned.get(share.part) ?? 0) * 100)} %
                        </span>
                      ) : null}
                    </td>
                    <td>
                      {playFrom && startMs !== null ? (
                        <Button
                          className="no-print"
                          variant="plain"
                          size="small"
                          icon="play"
                          aria-label={`Play ${PART_TITLES[share.part]} from ${clockTime(startMs)}`}
                          onClick={() => playFrom(startMs)}
                        />
                      ) : null}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
