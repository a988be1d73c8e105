import { Link } from '@tanstack/react-router';
import { ApiFailure } from '../api/client.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { usePage } from './usePage.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** A page that could not be opened, with the reason and a way on. */
export function PageFailure({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const missing = error instanceof ApiFailure && error.status === 404;
  const away = error instanceof ApiFailure && error.status === 0;
  const title = away
    ? say('Offbook is not answering')
    : missing
      ? say('Not here any more')
      : say('This page could not be opened');
  usePage(title);
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <h1>{title}</h1>
      <Notice
        tone={missing ? 'info' : 'error'}
        actions={retry ? <Button onClick={retry}>{say('Try again')}</Button> : null}
      >
        {error instanceof Error ? error.message : say('Something unexpected happened. Reload the page.')}
      </Notice>
      <p>
        <Link to="/">{say('Back to your stories')}</Link>
      </p>
    </div>
  );
}

export function NotFoundPage() {
  usePage(say('No such page'));
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <h1>{say('No such page')}</h1>
      <p>
        <Say
          text="There is nothing at this address. <link>Your stories are here.</link>"
          values={{ link: (words) => <Link to="/">{words}</Link> }}
        />
      </p>
    </div>
  );
}
