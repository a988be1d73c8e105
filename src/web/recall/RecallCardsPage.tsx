import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { groupBy } from '../app/groupBy.ts';
import { usePage } from '../app/usePage.ts';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { Section } from '../design/Section.tsx';
import { CardRow } from './manage/CardRow.tsx';
import { EditCardDialog } from './manage/EditCardDialog.tsx';
import { type CardFilter, filterCards } from './manage/filterCards.ts';
import { InAndOut } from './manage/InAndOut.tsx';
import styles from './manage/Manage.module.css';
import { NewCard } from './manage/NewCard.tsx';
import { useCardChanges } from './manage/useCardChanges.ts';
import overview from './overview/Overview.module.css';
import { useEditCard } from './useEditCard.ts';
import { say } from '../../words/say.ts';

const FILTERS: readonly (readonly [CardFilter, string])[] = [
  ['all', say('All')],
  ['new', say('Not asked yet')],
  ['own', say('Your own')],
  ['suspended', say('Set aside')],
];

/** Every card by its story: to search, set aside, write, and carry elsewhere. */
export function RecallCardsPage() {
  usePage(say('Your cards'));
  const query = useQuery(queries.recallCards());
  const workspace = useQuery(queries.workspace());
  const [filter, setFilter] = useState<CardFilter>('all');
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search);
  const [editing, setEditing] = useState<string | null>(null);
  const changes = useCardChanges();
  const openDocument = useEditCard();
  const cards = query.data;
  if (!cards || workspace.isPending) {
    if (query.isError) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Opening your cards…')}</Waiting>;
  }
  const stories = workspace.data?.stories ?? [];
  const shown = filterCards(cards, filter, searched);
  const byStory = groupBy(shown, (card) => stories.find(({ id }) => id === card.storyId)?.id ?? null);
  const groups = [...stories.map(({ id, title }) => [id, title] as const), [null, say('Of no single story')] as const];
  return (
    <article className={overview.page}>
      <header className={overview.head}>
        <Link to="/recall" className={overview.back}>
          {say('Know it cold')}
        </Link>
        <h1>{say('Your cards')}</h1>
        <p className={overview.lead}>
          {say(
            'Cards from documents change with them: edit the words there. A card that you set aside is not asked until you take it back.',
          )}
        </p>
      </header>
      <NewCard stories={stories} />
      <Section title={say('All of them')}>
        <div className={styles.tools}>
          <TextField
            type="search"
            label={say('Search')}
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
          />
          <div className={styles.filters} role="group" aria-label={say('Which cards')}>
            {FILTERS.map(([name, words]) => (
              <Button key={name} size="small" aria-pressed={filter === name} onClick={() => setFilter(name)}>
                {words}
              </Button>
            ))}
          </div>
          <p className={styles.count} role="status">
            {shown.length === cards.length
              ? say('{cards, plural, one {# card} other {# cards}}', { cards: cards.length })
              : say('{shown} of {cards, plural, one {# card} other {# cards}}', {
                  shown: shown.length,
                  cards: cards.length,
                })}
          </p>
        </div>
        {changes.error ? (
          <Notice tone="error" title={say('Not saved')}>
            {changes.error}
          </Notice>
        ) : null}
        {groups.map(([id, title]) => {
          const its = byStory.get(id);
          return its ? (
            <Section
              key={id ?? 'none'}
              title={title}
              level={3}
              aside={<span>{say('{its, plural, one {# card} other {# cards}}', { its: its.length })}</span>}
            >
              <ul className={styles.cards}>
                {its.map((card) => (
                  <CardRow
                    key={card.id}
                    card={card}
                    onSetAside={() => changes.setAside(card)}
                    onEdit={() => (card.origin === 'own' ? setEditing(card.id) : void openDocument(card))}
                    onRemove={() => changes.remove(card)}
                  />
                ))}
              </ul>
            </Section>
          ) : null;
        })}
      </Section>
      <InAndOut />
      <EditCardDialog cardId={editing} onClose={() => setEditing(null)} />
    </article>
  );
}
