import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DRILLS } from '../../drills/catalogue.ts';
import type { DrillRunView } from '../../operations/drills/views.ts';
import { storyOfSetup } from '../../drills/storyOfSetup.ts';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Waiting } from '../design/Progress.tsx';
import { DrillReview } from './review/DrillReview.tsx';
import { DrillStage } from './stage/DrillStage.tsx';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** One run of a drill: its stage, and when it is over what it came to. */
export function DrillRunPage() {
  const { runId } = useParams({ from: '/drills/runs/$runId' });
  const { data, error, refetch } = useQuery(queries.drillRun(runId));
  const drill = DRILLS.find(({ name }) => name === data?.run.drill);
  const title = drill ? told(drill, 'title') : say('Drill');
  usePage(data ? title : null);
  if (!data)
    return error ? (
      <PageFailure error={error} retry={() => void refetch()} />
    ) : (
      <Waiting>{say('Setting the stage…')}</Waiting>
    );
  if (data.run.finishedAt !== null) return <DrillReview key={runId} view={data} title={title} />;
  return <WithStories key={runId} view={data} title={title} />;
}

/** The stage needs what its stories say. */
function WithStories({ view, title }: { readonly view: DrillRunView; readonly title: string }) {
  const { setup } = view.run;
  const storyId = storyOfSetup(setup);
  const fromId = setup.drill === 'transition' ? setup.fromStoryId : null;
  const story = useQuery({ ...queries.story(storyId ?? ''), enabled: storyId !== null });
  const from = useQuery({ ...queries.story(fromId ?? ''), enabled: fromId !== null });
  for (const [id, query] of [
    [storyId, story],
    [fromId, from],
  ] as const) {
    if (id === null || query.data) continue;
    if (query.error) return <PageFailure error={query.error} retry={() => void query.refetch()} />;
    return <Waiting>{say('Setting the stage…')}</Waiting>;
  }
  return <DrillStage view={view} title={title} story={story.data?.story ?? null} from={from.data?.story ?? null} />;
}
