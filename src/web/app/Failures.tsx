import { Link } from '@tanstack/react-router';
import { ApiFailure } from '../api/client.ts';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { usePage } from './usePage.ts';

/** A page that could not be opened, with the reason and a way on. */
export function PageFailure({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const missing = error instanceof ApiFailure && error.status === 404;
  const away = error instanceof ApiFailure && error.status === 0;
  const title = away ? 'Offbook is not answering' : missing ? 'Not here any more' : 'This page could not be opened';
  usePage(title);
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <h1>{title}</h1>
      <Notice tone={missing ? 'info' : 'error'} actions={retry ? <Button onClick={retry}>Try again</Button> : null}>
        {error instanceof Error ? error.message : 'Something unexpected happened. Reload the page.'}
      </Notice>
      <p>
        <Link to="/">Back to your stories</Link>
      </p>
    </div>
  );
}

export function NotFoundPage() {
  usePage('No such page');
  return (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <h1>No such page</h1>
      <p>
        There is nothing at this address. <Link to="/">Your stories are here.</Link>
      </p>
    </div>
  );
}
