import { Link } from '@tanstack/react-router';
import type { DocumentSummary, StorySummary } from '../../operations/views.ts';
import { useNow } from '../app/useNow.ts';
import { groupBy } from '../app/groupBy.ts';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Chip, Tag } from '../design/Chip.tsx';
import { formatSeconds, formatTarget } from '../design/format.ts';
import { Section } from '../design/Section.tsx';
import { Tally } from '../design/Tally.tsx';
import { When } from '../design/When.tsx';
import { StartWays } from '../start/StartWays.tsx';
import { spokenVerdict } from '../story/verdict.ts';
import styles from './RunningOrder.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** The stories as a programme lists its acts; grouped by document where there are several guides. */
export function RunningOrder({
  stories,
  documents,
  pointsAhead,
}: {
  readonly stories: readonly StorySummary[];
  readonly documents: readonly DocumentSummary[];
  /** Whether the story to tell next stands out. */
  readonly pointsAhead: boolean;
}) {
  const now = useNow();
  const next = pointsAhead ? nextStory(stories) : null;
  if (stories.length === 0) return <StartWays hasDocuments={documents.length > 0} />;
  const groups = [...groupBy(stories, (story) => story.document)];
  if (groups.length === 1) return <StoryRows stories={stories} now={now} next={next} heading={3} />;
  return groups.map(([path, its]) => (
    <Section key={path} level={3} title={documents.find((document) => document.path === path)?.title ?? path}>
      <StoryRows stories={its} now={now} next={next} heading={4} />
    </Section>
  ));
}

function StoryRows({
  stories,
  now,
  next,
  heading,
}: {
  readonly stories: readonly StorySummary[];
  readonly now: number;
  /** Id of the story to tell next. */
  readonly next: string | null;
  readonly heading: 3 | 4;
}) {
  return (
    <ol className={styles.list}>
      {stories.map((story, index) => (
        <StoryRow
          key={story.id}
          story={story}
          place={story.number ?? index + 1}
          isNext={story.id === next}
          now={now}
          heading={heading}
        />
      ))}
    </ol>
  );
}

function StoryRow({
  story,
  place,
  isNext,
  now,
  heading,
}: {
  readonly story: StorySummary;
  readonly place: number;
  readonly isNext: boolean;
  readonly now: number;
  readonly heading: 3 | 4;
}) {
  const Heading = heading === 3 ? 'h3' : 'h4';
  const verdict = spokenVerdict(story.spoken, story.targetSeconds);
  const needed = story.spoken?.wordsToCut ? story.spoken.neededWordsPerMinute : null;
  return (
    <li className={styles.row}>
      <span className={styles.number} aria-hidden="true">
        {place}
      </span>
      <div className={styles.what}>
        {story.category ? <p className={styles.category}>{story.category}</p> : null}
        <Heading className={styles.title}>
          <Link to="/stories/$storyId" params={{ storyId: story.id }}>
            {story.title}
          </Link>
        </Heading>
        {story.values.length > 0 ? (
          <p className={styles.values}>
            <span className="visually-hidden">{say('Values:')} </span>
            {story.values.map((value) => (
              <Tag key={value}>{value}</Tag>
            ))}
          </p>
        ) : null}
      </div>
      <div className={styles.how}>
        <p className={styles.target}>
          <span>
            {story.targetSeconds
              ? say('Target {targetSeconds}', { targetSeconds: formatTarget(story.targetSeconds) })
              : say('No target yet')}
          </span>
          <Chip tone={verdict.tone} icon={verdict.icon}>
            {verdict.short}
          </Chip>
        </p>
        {needed ? <p>{say('or spoken at {number} words a minute', { number: Math.round(needed) })}</p> : null}
        <Tally count={story.takes} wanted={story.takesWanted} />
        {story.lastTakeAt === null ? null : (
          <p>
            <Say
              text="Last told {when}{value}"
              values={{
                when: <When at={story.lastTakeAt} now={now} />,
                value:
                  story.lastTakeSeconds === null
                    ? null
                    : say(', in {lastTakeSeconds}', { lastTakeSeconds: formatSeconds(story.lastTakeSeconds) }),
              }}
            />
          </p>
        )}
      </div>
      <div className={styles.action}>
        <ButtonLink
          to="/stories/$storyId/rehearse"
          params={{ storyId: story.id }}
          variant={isNext ? 'primary' : 'quiet'}
          icon="microphone"
          aria-label={say('Rehearse {title}', { title: story.title })}
        >
          {say('Rehearse')}
        </ButtonLink>
      </div>
    </li>
  );
}

/** The story that was told least, the first of them in the programme; none once all were told as often as wanted. */
function nextStory(stories: readonly StorySummary[]): string | null {
  const wanting = stories.filter((story) => story.takes < story.takesWanted);
  return wanting.toSorted((a, b) => a.takes - b.takes)[0]?.id ?? null;
}
