import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { callCommands } from '../../api/callCommands.ts';
import { callQueries } from '../../api/callQueries.ts';
import { recordingUrl } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../design/Button.tsx';
import { TextArea } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Spinner } from '../../design/Progress.tsx';
import { useTranscribing } from '../../take/useTranscribing.ts';
import type { AnswerSeen } from './answersOf.ts';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** The sound of an answer. */
export function AnswerSound({ takeId, label }: { readonly takeId: string; readonly label: string }) {
  // Its words stand beside it, or the field that asks for them.
  // oxlint-disable-next-line jsx_a11y/media-has-caption -- the words of the answer are on the page
  return <audio className={styles.sound} controls preload="none" src={recordingUrl(takeId)} aria-label={label} />;
}

/** Where an answer's words are written, or put right. */
export function WordsForm({
  callId,
  seen: { answer, text },
  label,
  onDone,
}: {
  readonly callId: string;
  readonly seen: AnswerSeen;
  readonly label: string;
  /** Absent where the form stands on its own and cannot be left. */
  readonly onDone?: () => void;
}) {
  const client = useQueryClient();
  const [written, setWritten] = useState(text);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callCommands.correct(callId, answer.id, written.trim()),
    onSuccess(view) {
      client.setQueryData(callQueries.call(callId).queryKey, view);
      onDone?.();
    },
  });
  const save = (): void => {
    if (written.trim() !== '' && !isPending) mutate();
  };
  return (
    <div className={styles.words}>
      <TextArea
        label={label}
        hint={
          text === ''
            ? say('As near as you remember; a summary will do. The review reads what stands here.')
            : undefined
        }
        words
        rows={3}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      {error ? <Notice tone="error">{error.message}</Notice> : null}
      <div className={styles.buttons}>
        <Button busy={isPending} disabled={written.trim() === ''} aria-keyshortcuts="Control+Enter" onClick={save}>
          {say('Keep these words')}
        </Button>
        {onDone ? (
          <Button variant="plain" onClick={onDone}>
            {say('Leave it')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** An answer that was said and not written down: its sound, a recogniser where there is one, and a field. */
export function MissingWords({
  callId,
  seen,
  name,
}: {
  readonly callId: string;
  readonly seen: AnswerSeen;
  /** "your answer to question 2" */
  readonly name: string;
}) {
  const { data: speech } = useQuery(queries.speech());
  const { takeId } = seen.answer;
  return (
    <div className={styles.missing}>
      {takeId === null ? null : (
        <>
          <AnswerSound takeId={takeId} label={say('The sound of {name}', { name })} />
          {speech && speech.choice.kind !== 'none' ? <HearWords callId={callId} takeId={takeId} /> : null}
        </>
      )}
      <WordsForm callId={callId} seen={seen} label={say('What you said in {name}', { name })} />
    </div>
  );
}

function HearWords({ callId, takeId }: { readonly callId: string; readonly takeId: string }) {
  const client = useQueryClient();
  const work = useTranscribing(takeId);
  const isDone = work.step === 'done';
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: callQueries.call(callId).queryKey });
  }, [isDone, client, callId]);
  const busy = work.step === 'asking' || work.step === 'decoding' || work.step === 'hearing';
  return (
    <div className={styles.buttons}>
      <Button icon="microphone" busy={busy} onClick={work.begin}>
        {say('Hear the words')}
      </Button>
      <p role="status" className={styles.soft}>
        {busy ? (
          <>
            <Say text="{spinner} Writing it down…" values={{ spinner: <Spinner /> }} />
          </>
        ) : work.step === 'failed' ? (
          work.message
        ) : (
          ''
        )}
      </p>
    </div>
  );
}
