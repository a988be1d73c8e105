import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';

export function HomePage() {
  usePage('Your stories');
  const workspace = useQuery(queries.workspace());
  if (workspace.isError) return <PageFailure error={workspace.error} retry={() => void workspace.refetch()} />;
  if (!workspace.data) return <Waiting />;
  return (
    <>
      <h1>Your stories</h1>
      <ol>
        {workspace.data.stories.map((story) => (
          <li key={story.id}>
            <Link to="/stories/$storyId" params={{ storyId: story.id }}>
              {story.title}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
