import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TakeSummary } from '../../operations/views.ts';
import { queries } from '../api/queries.ts';
import { useNow } from '../app/useNow.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { When } from '../design/When.tsx';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** Takes that were cut off: what arrived is safe, and waits to be looked at. */
export function InterruptedTakes({ takes }: { readonly takes: readonly TakeSummary[] }) {
  const now = useNow();
  if (takes.length === 0) return null;
  return (
    <Notice
      tone="warning"
      live={false}
      title={
        takes.length === 1
          ? say('A take was cut off. What you said is safe.')
          : say('{takes} takes were cut off. What you said is safe.', { takes: takes.length })
      }
    >
      <ul>
        {takes.map((take) => (
          <li key={take.id}>
            <Link to="/takes/$takeId" params={{ takeId: take.id }}>
              {take.storyTitle}
            </Link>
            , <When at={take.startedAt} now={now} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Takes whose story was renamed or removed: they can be given to another one on their own page. */
export function StrayTakes({ count }: { readonly count: number }) {
  const [open, setOpen] = useState(false);
  const now = useNow();
  const query = useInfiniteQuery({ ...queries.strayTakes(), enabled: open });
  return (
    <Notice
      tone="info"
      live={false}
      title={say(
        '{count, plural, one {# take} other {# takes}} of {count, plural, one {a story that is} other {stories that are}} not in your documents any more',
        { count },
      )}
      actions={
        <>
          {open ? null : (
            <Button size="small" onClick={() => setOpen(true)}>
              <Say text="Show {count, plural, one {it} other {them}}" values={{ count }} />
            </Button>
          )}
          {query.hasNextPage ? (
            <Button size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {say('Show more')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{say('A story that was renamed or moved leaves its takes behind. Open one to give it to the right story.')}</p>
      {open && query.isError ? <p>{query.error.message}</p> : null}
      {open && query.data ? (
        <ul>
          {query.data.pages
            .flatMap((page) => page.takes)
            .map((take) => (
              <li key={take.id}>
                <Link to="/takes/$takeId" params={{ takeId: take.id }}>
                  {take.storyTitle}
                </Link>
                , <When at={take.startedAt} now={now} />
              </li>
            ))}
        </ul>
      ) : null}
    </Notice>
  );
}
