import { lazy, Suspense, useState } from 'react';
import type { TodayView } from '../../../operations/plan/views.ts';
import { Button } from '../../design/Button.tsx';
import { Waiting } from '../../design/Progress.tsx';
import styles from './InterviewLine.module.css';
import { daysLeftWords, interviewWords } from './todayWords.ts';
import { say } from '../../../words/say.ts';

const InterviewPanel = lazy(async () => ({ default: (await import('../../plan/InterviewPanel.tsx')).InterviewPanel }));

/** The day it is all for, and the way to set or move it. */
export function InterviewLine({ view: { interview, daysLeft, today } }: { readonly view: TodayView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={styles.line}>
        {interview ? (
          <span className={styles.words}>
            {interviewWords(interview)} {daysLeft === null ? null : <b>{daysLeftWords(daysLeft)}</b>}
          </span>
        ) : (
          <span>{say('Is there a date yet? Everything is planned so that it stands on that day.')}</span>
        )}
        <Button
          size="small"
          variant={interview ? 'plain' : 'quiet'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? say('Close') : interview ? say('Change') : say('Set the date')}
        </Button>
      </p>
      {open ? (
        <Suspense fallback={<Waiting />}>
          <InterviewPanel today={today} />
        </Suspense>
      ) : null}
    </>
  );
}
