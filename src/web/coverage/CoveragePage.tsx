import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CoverageFit, CoverageRow, CoverageView } from '../../operations/plan/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Chip } from '../design/Chip.tsx';
import { cx } from '../design/cx.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Icon } from '../design/Icon.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import styles from './CoveragePage.module.css';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

const FITS: Readonly<Record<CoverageFit, string>> = {
  named: say('you named it'),
  strong: say('shows it well'),
  fair: say('may show it'),
  none: 'no',
};

/** Which story answers what: stories against values, principles and likely questions, and what nothing answers yet. */
export function CoveragePage() {
  usePage(say('Which story for what'));
  const query = useQuery(queries.coverage());
  const view = query.data;
  if (!view) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Holding your stories against questions…')}</Waiting>;
  }
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/" className={styles.back}>
          {say('Today')}
        </Link>
        <h1>{say('Which story for what')}</h1>
        <p className={styles.lead}>
          {say(
            'What your stories show and answer between them. A match is found by the words of your guide; you know best.',
          )}
        </p>
        {view.stories.length > 0 ? <Legend view={view} /> : null}
      </header>
      {view.stories.length === 0 ? (
        <EmptyState level={2} title={say('No stories yet')}>
          {say('Once a guide has stories, they are held against the company’s values and likely questions here.')}
        </EmptyState>
      ) : (
        <>
          <Gaps view={view} />
          <Matrix title={say('Values and principles')} first={say('Value')} rows={view.values} view={view} />
          <Matrix title={say('Questions')} first={say('Question')} rows={view.questions} view={view} />
        </>
      )}
    </article>
  );
}

/** A ring, thicker the better the fit: told apart by shape, not by colour. */
function Sign({ fit }: { readonly fit: CoverageFit }) {
  return fit === 'none' ? null : <span aria-hidden="true" className={cx(styles.sign, styles[fit])} />;
}

function Legend({ view: { questions } }: { readonly view: CoverageView }) {
  const hasTold = questions.some(({ cells }) => cells.some(({ told }) => told));
  return (
    <ul className={styles.legend}>
      {(['named', 'strong', 'fair'] as const).map((fit) => (
        <li key={fit}>
          <Sign fit={fit} /> {FITS[fit]}
        </li>
      ))}
      {hasTold ? (
        <li className={styles.told}>
          <Icon name="tick" size="1.25rem" /> {say('you told it in your interview')}
        </li>
      ) : null}
    </ul>
  );
}

function Gaps({ view: { gaps } }: { readonly view: CoverageView }) {
  if (gaps.length === 0) return null;
  const sure = gaps.filter(({ isSure }) => isSure);
  const doubtful = gaps.filter(({ isSure }) => !isSure);
  return (
    <Section
      title={say('Gaps')}
      aside={
        <span className={styles.count}>{say('{gaps, plural, one {# gap} other {# gaps}}', { gaps: gaps.length })}</span>
      }
    >
      <ul className={styles.gaps}>
        {sure.map((gap) => (
          <li key={gap.id}>{told(gap, 'words')}</li>
        ))}
      </ul>
      {doubtful.length > 0 ? (
        <details className={styles.doubtful}>
          <summary>{say('{doubtful} more where one of your stories might do', { doubtful: doubtful.length })}</summary>
          <ul className={styles.gaps}>
            {doubtful.map((gap) => (
              <li key={gap.id}>{told(gap, 'words')}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function Matrix({
  title,
  first,
  rows,
  view: { stories },
}: {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly CoverageRow[];
  readonly view: CoverageView;
}) {
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      {/* Wider than a phone where there are many stories: it scrolls by itself, also by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable */}
      <div className={styles.scroll} role="group" aria-label={say('{title}, as a table', { title })} tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {stories.map(({ id, title: name }) => (
                <th key={id} scope="col" className={styles.story}>
                  <Link to="/stories/$storyId" params={{ storyId: id }}>
                    {name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.id}
                className={cx(row.cells.every(({ fit, told }) => fit === 'none' && !told) && styles.gap)}
              >
                <th scope="row">
                  {row.title} {row.met ? <Chip icon="tick">{say('Met')}</Chip> : null}
                  {row.about ? <span className={styles.about}>{row.about}</span> : null}
                </th>
                {row.cells.map(({ storyId, fit, why, told }) => (
                  <td key={storyId} title={why || undefined}>
                    {told ? (
                      <span className={styles.told}>
                        <Icon name="tick" size="1.25rem" />
                      </span>
                    ) : (
                      <Sign fit={fit} />
                    )}
                    <span className="visually-hidden">{fit === 'none' && !told ? FITS.none : why || FITS[fit]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
