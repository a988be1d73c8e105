import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';

export function DocumentPage() {
  const { path } = useSearch({ from: '/documents' });
  const view = useQuery(queries.document(path));
  usePage(view.data?.title ?? null);
  if (view.isError) return <PageFailure error={view.error} retry={() => void view.refetch()} />;
  if (!view.data) return <Waiting />;
  return <h1>{view.data.title}</h1>;
}
