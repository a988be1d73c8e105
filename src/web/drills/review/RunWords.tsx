import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { TakeView } from '../../../operations/views.ts';
import { recordingUrl } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import { useMeasuring } from '../../take/useMeasuring.ts';
import { WordsEntry } from '../../take/WordsEntry.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';

/** The words of a run with its sound; where they are missing, the way to them. With them the run is reviewed anew. */
export function RunWords({
  view: reviewed,
  shown,
}: {
  readonly view: TakeView;
  /** Whether missing words are asked for at once: where most of the review hangs on them. */
  readonly shown: boolean;
}) {
  const client = useQueryClient();
  // Words and measures may come after the run was reviewed: by hand, by a recogniser, or late from the stage.
  const { data: view } = useQuery({
    ...queries.take(reviewed.take.id),
    initialData: reviewed,
    staleTime: Infinity,
  });
  const { step } = useMeasuring(view);
  const text = view.transcript?.text.trim() ?? '';
  const isNews = text !== (reviewed.transcript?.text.trim() ?? '') || (view.delivery !== null && !reviewed.delivery);
  useEffect(() => {
    if (isNews) void client.invalidateQueries({ queryKey: ['drills'] });
  }, [isNews, client]);

  return (
    <div className={styles.said}>
      {view.hasRecording ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- the words stand under it as soon as they are there
        <audio controls preload="none" src={recordingUrl(view.take.id)} aria-label={say('Recording of this run')} />
      ) : null}
      {step === 'resting' ? null : (
        <p role="status" className={styles.soft}>
          {step === 'failed' ? say('The sound could not be measured here.') : say('Measuring the sound…')}
        </p>
      )}
      {text === '' ? null : <blockquote className={styles.transcript}>{text}</blockquote>}
      {text === '' || view.transcript?.source === 'followed' ? (
        <details open={text === '' && shown}>
          <summary>
            {text === '' ? say('Give it its words') : say('This is what followed your script. Give it all its words')}
          </summary>
          <WordsEntry
            view={view}
            why={say('With its words, what you said is reviewed too, not only when you said it.')}
          />
        </details>
      ) : null}
    </div>
  );
}
