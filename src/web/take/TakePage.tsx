import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { Waiting } from '../design/Progress.tsx';
import { TakeReview } from './TakeReview.tsx';
import { say } from '../../words/say.ts';

/** One take: its review, its sound, its words. */
export function TakePage() {
  const { takeId } = useParams({ from: '/takes/$takeId' });
  const view = useQuery(queries.take(takeId));
  if (view.data) return <TakeReview key={takeId} view={view.data} />;
  if (view.isError) return <PageFailure error={view.error} retry={() => void view.refetch()} />;
  return <Waiting>{say('Opening the take…')}</Waiting>;
}
