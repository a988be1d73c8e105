import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';
import { RehearsalStage } from './RehearsalStage.tsx';
import { TypedTake } from './TypedTake.tsx';
import { say } from '../../words/say.ts';

/** Telling one story: aloud, or typed where that is not possible. */
export function RehearsePage() {
  const { storyId } = useParams({ from: '/stories/$storyId/rehearse' });
  const { cue } = useSearch({ from: '/stories/$storyId/rehearse' });
  const { data, error, refetch } = useQuery(queries.story(storyId));
  const [typing, setTyping] = useState(false);
  usePage(data ? say('Rehearse {title}', { title: data.story.title }) : null);

  if (!data)
    return error ? (
      <PageFailure error={error} retry={() => void refetch()} />
    ) : (
      <Waiting>{say('Opening the story…')}</Waiting>
    );
  if (typing)
    return (
      <TypedTake
        key={`${storyId} ${cue}`}
        story={data.story}
        wordsPerMinute={data.pace.wordsPerMinute}
        cue={cue}
        onLeave={() => setTyping(false)}
      />
    );
  return (
    <RehearsalStage
      key={`${storyId} ${cue}`}
      story={data.story}
      planned={data.planned}
      cue={cue}
      onType={() => setTyping(true)}
    />
  );
}
