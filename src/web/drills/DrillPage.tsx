import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isDrillName } from '../../drills/catalogue.ts';
import type { DrillName } from '../../drills/model.ts';
import type { DrillsView, DrillSummary } from '../../operations/drills/views.ts';
import { queries } from '../api/queries.ts';
import { NotFoundPage, PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Button } from '../design/Button.tsx';
import { SelectField } from '../design/Field.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import styles from './Drills.module.css';
import { DRILL_WORDS, isAboutStory, SQUEEZE_SECONDS } from './drillWords.ts';
import { RunHistory } from './history/RunHistory.tsx';
import { useBeginDrill } from './useBeginDrill.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';
import { told } from '../../words/sayMessage.ts';

/** One drill: what it is about this time, one key to begin, and how it went before. */
export function DrillPage() {
  const { name } = useParams({ from: '/drills/$name' });
  const { data, error, refetch } = useQuery({ ...queries.drills(), staleTime: 0 });
  if (!isDrillName(name)) return <NotFoundPage />;
  if (!data)
    return error ? (
      <PageFailure error={error} retry={() => void refetch()} />
    ) : (
      <Waiting>{say('Opening the drill…')}</Waiting>
    );
  const drill = data.drills.find((one) => one.name === name);
  return drill ? <Drill key={name} drill={drill} ladder={data.ladder} /> : <NotFoundPage />;
}

function Drill({ drill, ladder }: { readonly drill: DrillSummary; readonly ladder: DrillsView['ladder'] }) {
  usePage(told(drill, 'title'));
  const { story: wished } = useSearch({ from: '/drills/$name' });
  const [storyId, setStoryId] = useState(ladder.some((one) => one.storyId === wished) ? (wished ?? '') : '');
  const [seconds, setSeconds] = useState<number | null>(null);
  const { begin, busy, problem } = useBeginDrill();
  const words = DRILL_WORDS[drill.name];
  const start = (): void =>
    begin(drill.name, {
      ...(storyId !== '' && { storyId }),
      ...(drill.name === 'squeeze' && seconds !== null && { seconds }),
    });
  useShortcuts({ ' ': start }, drill.able);

  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/drills" className={styles.back}>
          {say('Drills')}
        </Link>
        <h1>{told(drill, 'title')}</h1>
        <div className={styles.how}>
          {words.how.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className={styles.aim}>{say('Aim: {aim}', { aim: words.aim })}</p>
        </div>
      </header>
      {drill.unableReason === null ? (
        <Section title={say('This time')} small>
          <div className={styles.setup}>
            {isAboutStory(drill.name) ? (
              <SelectField label={say('Story')} value={storyId} onChange={(event) => setStoryId(event.target.value)}>
                <option value="">{say('Let chance choose')}</option>
                {ladder.map((one) => (
                  <option key={one.storyId} value={one.storyId}>
                    {one.title}
                  </option>
                ))}
              </SelectField>
            ) : null}
            {drill.name === 'squeeze' ? <Seconds seconds={seconds} onSeconds={setSeconds} /> : null}
            {problem === null ? null : (
              <Notice tone="error" title={say('This drill could not be set up')}>
                {problem}
              </Notice>
            )}
            <Button variant="primary" size="large" busy={busy !== null} aria-keyshortcuts="Space" onClick={start}>
              <Say text="Start {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
            </Button>
          </div>
        </Section>
      ) : (
        <Notice tone="info" title={say('Not with these documents yet')} live={false}>
          {told(drill, 'unableReason')}
        </Notice>
      )}
      <History name={drill.name} ladder={ladder} />
    </article>
  );
}

function Seconds({
  seconds,
  onSeconds,
}: {
  readonly seconds: number | null;
  readonly onSeconds: (seconds: number | null) => void;
}) {
  return (
    <fieldset className={styles.seconds}>
      <legend>{say('Seconds')}</legend>
      {[null, ...SQUEEZE_SECONDS].map((choice) => (
        <label key={choice} className={styles.second}>
          <input type="radio" name="seconds" checked={seconds === choice} onChange={() => onSeconds(choice)} />
          {choice ?? say('By chance')}
        </label>
      ))}
    </fieldset>
  );
}

function History({ name, ladder }: { readonly name: DrillName; readonly ladder: DrillsView['ladder'] }) {
  const query = useInfiniteQuery({ ...queries.drillRuns(name), staleTime: 0 });
  const runs = query.data?.pages.flatMap((page) => page.runs) ?? [];
  return (
    <Section title={say('How it went')}>
      {query.isError ? <Notice tone="error">{query.error.message}</Notice> : null}
      {query.data ? (
        <RunHistory
          runs={runs}
          titleOf={(storyId) => ladder.find((one) => one.storyId === storyId)?.title ?? say('A story that is gone')}
        />
      ) : query.isPending ? (
        <Waiting />
      ) : null}
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {say('Show earlier ones')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
