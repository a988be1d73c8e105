import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiFailure } from '../api/client.ts';
import { makeRouter } from './router.tsx';
import { keepPage } from '../offline/newVersion.ts';
import { indexedDbSeenShelf, keepSeenPages } from '../offline/seenPages.ts';
import { onTakeSent, sendWaitingTakes } from '../rehearse/sendWaitingTakes.ts';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The server says when something changed, so nothing has to be asked again by the clock.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !(error instanceof ApiFailure && error.status >= 400 && error.status < 500),
      retryDelay: 400,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

if (typeof indexedDB !== 'undefined') keepSeenPages(client, indexedDbSeenShelf(indexedDB));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to draw in');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={makeRouter(client)} />
    </QueryClientProvider>
  </StrictMode>,
);

// Once the page stands: keeping its files is no part of opening it.
if (import.meta.env.PROD) {
  const keepSoon = () => window.setTimeout(() => void keepPage(), 1500);
  if (document.readyState === 'complete') keepSoon();
  else window.addEventListener('load', keepSoon);
}

// What a closed or crashed page could not send is sent now, and shows up as a take that was cut off.
onTakeSent(() => void client.invalidateQueries());
sendWaitingTakes();
