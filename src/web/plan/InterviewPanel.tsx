import { Notice } from '../design/Notice.tsx';
import { InterviewDates } from '../recall/overview/InterviewDates.tsx';
import { useInterviews } from '../recall/overview/useInterviews.ts';
import { say } from '../../words/say.ts';

/** The interviews' dates, to be set, moved or taken away. */
export function InterviewPanel({ today }: { readonly today: string }) {
  const { dates, busy, error, change } = useInterviews();
  if (!dates) return null;
  return (
    <>
      {error === null ? null : (
        <Notice tone="warning" title={say('Not saved')}>
          {error}
        </Notice>
      )}
      <InterviewDates dates={dates} asked={false} today={today} busy={busy} onChange={change} />
    </>
  );
}
