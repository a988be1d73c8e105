import type { ReactNode } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { ContentReview, Shape } from '../../takes/model.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { Section } from '../design/Section.tsx';
import { Evidence } from './Evidence.tsx';
import styles from './ShapePanel.module.css';
import { closenessWords } from './logic/marks.ts';
import { PART_TITLES, partShares } from './logic/parts.ts';
import { clockTime, secondsText } from './logic/times.ts';
import type { TakeDesk } from './takeDesk.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

interface Props {
  readonly view: TakeView;
  readonly review: ContentReview;
  readonly desk: TakeDesk;
}

/** How the telling was built: its opening, its parts, its ending. */
export function ShapePanel(props: Props) {
  return (
    <Section title={say('Shape')}>
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
        title={say('Opening')}
        chip={
          <Chip tone={hooks.length === 0 ? 'neutral' : 'unsure'} icon={hooks.length === 0 ? 'dash' : 'question'}>
            {hooks.length === 0 ? say('no hooks in the guide') : say('none of your hooks')}
          </Chip>
        }
      >
        {hooks.length > 0 && began ? (
          <p>
            <Say
              text="You began {q} Your guide has {hooks, plural, one {# hook} other {# hooks}} to open with."
              values={{ q: <q className={styles.words}>{began}…</q>, hooks: hooks.length }}
            />
          </p>
        ) : null}
      </Row>
    );
  }
  const { range, index, closeness } = review.hook;
  return (
    <Row
      title={say('Opening')}
      chip={
        <Chip tone="good" icon="tick">
          {say('hook {value}, {closeness}', { value: index + 1, closeness: closenessWords(closeness) })}
        </Chip>
      }
    >
      <Evidence text={text.slice(range.start, range.end)} range={range} markId="hook" desk={desk} />
      {closeness < 0.95 && hooks[index] ? (
        <p>
          <Say text="In your guide: {q}" values={{ q: <q className={styles.words}>{hooks[index].text}</q> }} />
        </p>
      ) : null}
    </Row>
  );
}

const CONNECTIONS = {
  closing: { tone: 'good', icon: 'tick', word: say('closes the story'), why: null },
  mentioned: {
    tone: 'unsure',
    icon: 'question',
    word: say('mentioned, not last'),
    why: say('Something comes after it. Let the company have your last sentence.'),
  },
  absent: {
    tone: 'bad',
    icon: 'ring',
    word: say('not heard'),
    why: say('End on what this story means for the company.'),
  },
} as const;

function Ending({ view, review, desk }: Props) {
  const look = CONNECTIONS[review.connection];
  const planned = view.story?.connection;
  if (review.connection === 'absent' && view.story && !planned) {
    return (
      <Row title={say('Connection')} chip={<Chip icon="dash">{say('none in the guide')}</Chip>}>
        <p>{say('Your guide has no company connection for this story yet.')}</p>
      </Row>
    );
  }
  const range = review.connectionRange;
  return (
    <Row
      title={say('Connection')}
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
          <Say text="Your guide has it as {q}" values={{ q: <q className={styles.words}>{planned.text}</q> }} />
        </p>
      ) : null}
    </Row>
  );
}

const SHAPES: Readonly<Record<Shape, { readonly word: string; readonly why: string | null }>> = {
  concrete: { word: say('one thing that happened'), why: null },
  general: {
    word: say('general'),
    why: say('It says how things usually go. One time that it did go so is easier to believe.'),
  },
  hypothetical: {
    word: say('what you would do'),
    why: say('It says what you would do. Something you did once is easier to believe.'),
  },
};

function Kind({ review }: { readonly review: ContentReview }) {
  const look = SHAPES[review.shape];
  return (
    <Row
      title={say('Told as')}
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
          <Say
            text="<chip>breaks off</chip> The last sentence is not finished."
            values={{
              chip: (words) => (
                <Chip tone="unsure" icon="warning">
                  {words}
                </Chip>
              ),
            }}
          />
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
          <Say
            text="Parts, by their share of the {basis}{value}"
            values={{ basis, value: planned.size > 0 ? say('; the line is your script’s') : '' }}
          />
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('Part')}</th>
            <th scope="col">{say('Share')}</th>
            <th scope="col">{basis === 'seconds' ? say('Seconds') : say('Words')}</th>
            <th scope="col">{say('Play')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => {
            const startMs = share.startMs;
            return (
              <tr key={share.part} className={share.share === 0 ? styles.unheard : undefined}>
                <th scope="row">{PART_TITLES[share.part]}</th>
                {share.share === 0 ? (
                  <td colSpan={3}>{say('not heard')}</td>
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
                        {share.seconds === null
                          ? say('{words, plural, one {# word} other {# words}}', { words: share.words })
                          : secondsText(share.seconds)}
                      </span>
                      {planned.has(share.part) ? (
                        <span className="visually-hidden">
                          {say(', in your script {number} %', {
                            number: Math.round((planned.get(share.part) ?? 0) * 100),
                          })}
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
                          aria-label={say('Play {value} from {startMs}', {
                            value: PART_TITLES[share.part],
                            startMs: clockTime(startMs),
                          })}
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
