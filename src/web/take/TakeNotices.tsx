import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import { commands } from '../api/commands.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { Button } from '../design/Button.tsx';
import { SelectField } from '../design/Field.tsx';
import { Notice } from '../design/Notice.tsx';
import { Progress } from '../design/Progress.tsx';
import type { Measuring, MeasuringActions } from './useMeasuring.ts';
import { DiscardTake } from './TakeHeader.tsx';
import styles from './TakeReview.module.css';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** What stands between the take and its full review, with the way on. Nothing where all is there. */
export function TakeNotices({
  view,
  measuring,
}: {
  readonly view: TakeView;
  readonly measuring: Measuring & MeasuringActions;
}) {
  const { take } = view;
  const story = view.missing.find((missing) => missing.what === 'story');
  return (
    <>
      {take.status === 'recording' ? (
        <Notice tone="info" title={say('This take is still being recorded')}>
          {say(
            'Finish it where you are telling it. If that window is gone, come back here in a minute: what arrived is kept.',
          )}
        </Notice>
      ) : null}
      {take.status === 'interrupted' ? <InterruptedNotice view={view} /> : null}
      {measuring.step === 'failed' ? (
        <Notice
          tone="warning"
          title={say('The sound has not been measured')}
          actions={<Button onClick={measuring.again}>{say('Measure again')}</Button>}
        >
          {measuring.message}
        </Notice>
      ) : null}
      {measuring.step !== 'failed' && measuring.step !== 'resting' ? (
        <div className={styles.measuring} role="status">
          <Progress label={STEPS[measuring.step]} />
          <Button size="small" icon="stop" onClick={measuring.stop}>
            {say('Stop')}
          </Button>
        </div>
      ) : null}
      {story ? <ReattachTake view={view} message={told(story, 'message')} /> : null}
    </>
  );
}

const STEPS = {
  loading: say('Fetching the recording…'),
  measuring: say('Measuring speech and pauses…'),
  saving: say('Keeping the figures…'),
};

/** A take that was cut off: kept until the person decides. */
function InterruptedNotice({ view }: { readonly view: TakeView }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (view.take.finishedAt !== null) {
    return (
      <Notice tone="info" live={false} title={say('This take was cut off')}>
        {say(
          'You kept what had arrived. Its end may be missing, so its seconds and its closing say less than those of a finished take.',
        )}
      </Notice>
    );
  }
  const keep = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      client.setQueryData(queries.take(view.take.id).queryKey, await commands.finishTake(view.take.id, null));
      await refreshAll(client);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : say('The take could not be finished.'));
    }
    setBusy(false);
  };
  return (
    <Notice
      tone={trouble ? 'error' : 'warning'}
      title={say('This take was cut off before you stopped it')}
      actions={
        <>
          <Button variant="primary" icon="tick" busy={busy} onClick={() => void keep()}>
            {say('Finish and keep it')}
          </Button>
          <DiscardTake view={view} />
        </>
      }
    >
      {trouble ??
        say(
          'Everything that had arrived by then is safe. Keep it to hear and review it, or discard it and tell the story again.',
        )}
    </Notice>
  );
}

/** A take whose story left the documents can be given to another one. */
function ReattachTake({ view, message }: { readonly view: TakeView; readonly message: string }) {
  const client = useQueryClient();
  const workspace = useQuery(queries.workspace());
  const [chosen, setChosen] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const stories = workspace.data?.stories ?? [];
  const storyId = chosen || stories[0]?.id;
  const move = async (event: FormEvent) => {
    event.preventDefault();
    if (!storyId) return;
    setBusy(true);
    setTrouble(null);
    try {
      client.setQueryData(queries.take(view.take.id).queryKey, await commands.moveTake(view.take.id, storyId));
      await refreshAll(client);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : say('The take could not be moved.'));
    }
    setBusy(false);
  };
  return (
    <Notice tone="warning" live={false} title={say('Its story is gone')}>
      <p>{message}</p>
      {stories.length > 0 ? (
        <form onSubmit={(event) => void move(event)} className={styles.reattach}>
          <SelectField
            label={say('Give it to')}
            value={storyId}
            error={trouble}
            onChange={(event) => setChosen(event.target.value)}
          >
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {story.category ? `${story.category}: ${story.title}` : story.title}
              </option>
            ))}
          </SelectField>
          <Button type="submit" busy={busy}>
            {say('Give it to this story')}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}
