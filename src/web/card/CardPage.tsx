import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CardStory, CardView } from '../../operations/plan/views.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { cx } from '../design/cx.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { Waiting } from '../design/Progress.tsx';
import styles from './CardPage.module.css';
import { targetWords, whenWords } from './cardWords.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** The quick reference card: everything to hold on to on the day, on one printed page and one phone screen. */
export function CardPage() {
  usePage(say('Your card for the day'));
  const query = useQuery(queries.card());
  const [isWhole, setWhole] = useState(false);
  useShortcuts({ p: () => window.print() }, query.data !== undefined);
  const card = query.data;
  if (!card) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    // On its page already, so that what a small screen leaves out is gone before the card comes.
    return (
      <div className={styles.page}>
        <Waiting>{say('Making the card from your documents…')}</Waiting>
      </div>
    );
  }
  return (
    <article className={cx(styles.page, !isWhole && styles.oneScreen)} data-room={roomFor(card.stories.length)}>
      <header className={styles.head}>
        <h1>{card.company ? say('{company}, on one page', { company: card.company }) : say('On one page')}</h1>
        {card.interview ? <p className={styles.when}>{whenWords(card.interview)}</p> : null}
        <p className={`${styles.actions} no-print`}>
          <Button variant="primary" onClick={() => window.print()} aria-keyshortcuts="p">
            <Say text="Print it {kbd}" values={{ kbd: <Kbd>P</Kbd> }} />
          </Button>
          <ButtonLink to="/card/panic">{say('The three lines for a blank moment')}</ButtonLink>
          <Button className={styles.unfold} aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            {say('Show every word')}
          </Button>
        </p>
      </header>
      {card.stories.length > 0 ? (
        <ol className={styles.stories}>
          {card.stories.map((story) => (
            <StoryOnCard key={story.id} story={story} />
          ))}
        </ol>
      ) : (
        <EmptyState level={2} title={say('No stories yet')}>
          <p>
            <Say
              text="The card is made from the stories in your documents. <link>Open or write one</link>, and it is here."
              values={{ link: (words) => <Link to="/">{words}</Link> }}
            />
          </p>
        </EmptyState>
      )}
      <Phrases card={card} />
      {card.leftOut.length > 0 ? (
        <p className={`${styles.leftOut} no-print`}>
          {say('One page has no room for {count, plural, one {one more story} other {# more stories}}: {list}.', {
            count: card.leftOut.length,
            list: card.leftOut.join(', '),
          })}
        </p>
      ) : null}
      <p className={`${styles.back} no-print`}>
        <Link to="/">{say('Back to today')}</Link>
      </p>
    </article>
  );
}

function StoryOnCard({ story }: { readonly story: CardStory }) {
  const exact = [...story.numbers, ...story.names];
  return (
    <li className={styles.story}>
      <h2>
        <Link to="/stories/$storyId" params={{ storyId: story.id }}>
          {story.name}
        </Link>
        {story.targetSeconds ? <span className={styles.target}>{targetWords(story.targetSeconds)}</span> : null}
      </h2>
      {story.hook ? <p className={styles.hook}>“{story.hook}”</p> : null}
      <div className={styles.rest}>
        {exact.length > 0 ? (
          <ul className={styles.exact} aria-label={say('Numbers and names')}>
            {exact.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        ) : null}
        {story.connection ? (
          <p className={styles.connection}>
            <span aria-hidden="true">→ </span>
            <span className="visually-hidden">{say('To the company:')} </span>
            {story.connection}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** What belongs to no one story. */
function Phrases({ card }: { readonly card: CardView }) {
  const lists = [
    { title: say('If you forget'), lines: card.recovery, className: undefined },
    ...card.emergency.map(({ situation, phrases }) => ({ title: situation, lines: phrases, className: undefined })),
    { title: say('Names'), lines: card.names.map(named), className: styles.names },
    // These stand with their stories already, so that a small screen shows them last.
    { title: say('Numbers'), lines: card.metrics.map(named), className: styles.more },
    { title: say('To the company'), lines: card.universalConnections, className: styles.more },
  ].filter(({ lines }) => lines.length > 0);
  if (lists.length === 0) return null;
  return (
    <div className={styles.phrases}>
      {lists.map(({ title, lines, className }) => (
        <section key={title} className={className}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** How much room on a small screen there is for each story: lines and type get smaller in two steps. */
const roomFor = (stories: number): 'plenty' | 'some' | 'little' =>
  stories <= 4 ? 'plenty' : stories <= 6 ? 'some' : 'little';

const named = ({ name, description }: { readonly name: string; readonly description: string }): string =>
  description === '' ? name : `${name}: ${description}`;
