import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { callQueries } from '../api/callQueries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';
import { CallReviewPage } from './review/CallReviewPage.tsx';
import { ReflectionPage } from './review/ReflectionPage.tsx';
import { CallStage } from './stage/CallStage.tsx';
import { say } from '../../words/say.ts';

/** One call: its stage while it is held, then looking back, then what it came to. */
export function CallPage() {
  const { callId } = useParams({ from: '/calls/$callId' });
  const { data, error, refetch } = useQuery(callQueries.call(callId));
  const [looksBack, setLooksBack] = useState(false);
  usePage(data ? data.call.plan.title : null);
  if (!data)
    return error ? (
      <PageFailure error={error} retry={() => void refetch()} />
    ) : (
      <Waiting>{say('Opening the call…')}</Waiting>
    );
  const { phase } = data.call;
  if (phase === 'planned' || phase === 'running') return <CallStage key={callId} view={data} />;
  if (phase === 'reflecting' || looksBack)
    return <ReflectionPage key={callId} view={data} onDone={() => setLooksBack(false)} />;
  return <CallReviewPage key={callId} view={data} onLookBack={() => setLooksBack(true)} />;
}
