import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';

export function StoryPage() {
  const { storyId } = useParams({ from: '/stories/$storyId' });
  const view = useQuery(queries.story(storyId));
  usePage(view.data?.story.title ?? null);
  if (view.isError) return <PageFailure error={view.error} retry={() => void view.refetch()} />;
  if (!view.data) return <Waiting />;
  return <h1>{view.data.story.title}</h1>;
}
