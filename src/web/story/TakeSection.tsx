import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StoryView, TakeSummary } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { useNow } from '../app/useNow.ts';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Chip } from '../design/Chip.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { formatAgainstTarget, formatSeconds } from '../design/format.ts';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import { Tally } from '../design/Tally.tsx';
import { When } from '../design/When.tsx';
import { ImportRecordings } from './ImportRecordings.tsx';
import { StoryDrills } from './StoryDrills.tsx';
import { takeChange } from './takeChange.ts';
import { TakesTrend } from './TakesTrend.tsx';
import styles from './TakeSection.module.css';
import { say } from '../../words/say.ts';

/** Every telling of the story, newest first, each beside the one before it. */
export function TakeSection({ view, updatedAt }: { readonly view: StoryView; readonly updatedAt: number }) {
  const now = useNow();
  const query = useInfiniteQuery({
    ...queries.storyTakes(view.story.id),
    initialData: { pages: [{ takes: view.takes, nextCursor: view.nextCursor }], pageParams: [null] },
    initialDataUpdatedAt: updatedAt,
  });
  const takes = query.data.pages.flatMap((page) => page.takes).filter((take) => take.status !== 'recording');
  return (
    <Section title={say('Your takes')} aside={<Tally count={view.takesTotal} wanted={view.takesWanted} />}>
      {takes.length === 0 ? (
        <EmptyState
          title={say('Not told yet')}
          action={
            <ButtonLink to="/stories/$storyId/rehearse" params={{ storyId: view.story.id }} icon="microphone">
              {say('Tell it once')}
            </ButtonLink>
          }
        >
          {say(
            'The first telling is the hardest and the most useful. It is listed here, with its sound, and the next one is compared with it.',
          )}
        </EmptyState>
      ) : (
        <>
          <TakesTrend takes={takes} />
          <ol className={styles.list}>
            {takes.map((take, index) => (
              <TakeRow key={take.id} take={take} earlier={takes[index + 1] ?? null} now={now} />
            ))}
          </ol>
        </>
      )}
      {query.isFetchNextPageError ? <Notice tone="error">{query.error?.message ?? ''}</Notice> : null}
      {query.hasNextPage ? (
        <Button className={styles.more} busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {say('Show earlier takes')}
        </Button>
      ) : null}
      <StoryDrills storyId={view.story.id} />
      <ImportRecordings key={view.story.id} storyId={view.story.id} />
    </Section>
  );
}

function TakeRow({
  take,
  earlier,
  now,
}: {
  readonly take: TakeSummary;
  readonly earlier: TakeSummary | null;
  readonly now: number;
}) {
  const changes = earlier ? takeChange(earlier, take) : [];
  return (
    <li className={styles.take}>
      <Link to="/takes/$takeId" params={{ takeId: take.id }} className={styles.when}>
        <When at={take.startedAt} now={now} />
      </Link>
      <span>{lengthWords(take)}</span>
      <span className={styles.quiet}>
        {take.keyPointsCovered === null || take.keyPointsTotal === null
          ? say('no words yet')
          : say('{keyPointsCovered} of {keyPointsTotal, plural, one {# point} other {# points}}', {
              keyPointsCovered: take.keyPointsCovered,
              keyPointsTotal: take.keyPointsTotal,
            })}
      </span>
      <span className={styles.quiet}>{factWords(take)}</span>
      <span className={`${styles.quiet} ${styles.changes}`}>
        {take.status === 'interrupted' ? (
          <Chip tone="unsure" icon="warning">
            {say('cut off')}
          </Chip>
        ) : changes.length > 0 ? (
          say('{list} than the one before', { list: changes.join(', ') })
        ) : null}
      </span>
    </li>
  );
}

function lengthWords(take: TakeSummary): string {
  if (take.seconds === null) return take.status === 'typed' ? say('typed') : say('length not measured yet');
  const length = formatSeconds(take.seconds);
  return take.targetSeconds ? `${length}, ${formatAgainstTarget(take.seconds, take.targetSeconds)}` : length;
}

function factWords(take: TakeSummary): string {
  if (take.factsRight === null) return '';
  const right = say('{factsRight, plural, one {# fact} other {# facts}} right', { factsRight: take.factsRight });
  return take.factsWrong ? say('{right}, {factsWrong} wrong', { right, factsWrong: take.factsWrong }) : right;
}
