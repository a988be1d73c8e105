import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import { commands, type WordsInput } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { Button } from '../design/Button.tsx';
import { cx } from '../design/cx.ts';
import { TextArea } from '../design/Field.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { Notice } from '../design/Notice.tsx';
import { isMostlyPasted } from './logic/pasted.ts';
import { TranscribeTake } from './TranscribeTake.tsx';
import styles from './WordsEntry.module.css';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** A transcript of an hour with times for each word is about 2 MB. */
const LARGEST_FILE_BYTES = 10_000_000;

/** Gives a take its words: heard from its sound, typed, pasted, or from a transcript file. Correcting them reviews the take again. */
export function WordsEntry({
  view,
  why,
  onDone,
}: {
  readonly view: TakeView;
  /** What is missing and how to get it; null when the words are only being corrected. */
  readonly why: string | null;
  readonly onDone?: () => void;
}) {
  const { transcript, take } = view;
  const client = useQueryClient();
  const [text, setText] = useState(transcript?.text ?? '');
  const [pasted, setPasted] = useState(0);
  const [busy, setBusy] = useState<'text' | 'file' | null>(null);
  const [trouble, setTrouble] = useState<{ readonly of: 'text' | 'file'; readonly message: string } | null>(null);

  const send = async (of: 'text' | 'file', words: WordsInput) => {
    setBusy(of);
    setTrouble(null);
    try {
      client.setQueryData(queries.take(take.id).queryKey, await commands.setWords(take.id, words));
      // Lists show a take's counts, and the person's pace is measured from words and sound together.
      void client.invalidateQueries({
        predicate: (query) => ['takes', 'story', 'workspace'].includes(String(query.queryKey[0])),
      });
      onDone?.();
    } catch (error) {
      setTrouble({ of, message: error instanceof Error ? error.message : say('The words could not be kept.') });
    }
    setBusy(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') {
      setTrouble({ of: 'text', message: say('There are no words here yet. Type or paste what you said.') });
      return;
    }
    void send('text', { kind: isMostlyPasted(text, pasted) ? 'pasted' : 'typed', text });
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE_BYTES) {
      setTrouble({
        of: 'file',
        message: say(
          '{file} has {number} MB, which is more than a transcript needs. Choose the transcript of this take.',
          { file: file.name, number: Math.round(file.size / 1e6) },
        ),
      });
      return;
    }
    await send('file', { kind: 'file', name: file.name, content: await file.text() });
  };

  return (
    <div className={cx('no-print', styles.entry)}>
      {why ? <p className={styles.why}>{why}</p> : null}
      {view.hasRecording ? (
        <div className={styles.wide}>
          <TranscribeTake view={view} {...(onDone && { onHeard: onDone })} />
        </div>
      ) : null}
      {transcript?.times ? (
        <div className={styles.wide}>
          <Notice tone="info" live={false}>
            {say(
              'These words have times. Words that you type have none, so after a correction they can no longer be played from the text.',
            )}
            {transcript.source === 'imported'
              ? ` ${say('To keep the times, correct the file and choose it again.')}`
              : ''}
          </Notice>
        </div>
      ) : null}
      <form className={styles.form} onSubmit={submit}>
        <TextArea
          words
          label={say('What you said')}
          hint={say('As you said it, with the slips: that is what is reviewed.')}
          value={text}
          rows={6}
          spellCheck={false}
          error={trouble?.of === 'text' ? trouble.message : null}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => setPasted((sum) => sum + event.clipboardData.getData('text').length)}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="primary" icon="tick" busy={busy === 'text'}>
            {transcript ? say('Review again') : say('Review these words')}
          </Button>
          {onDone ? <Button onClick={onDone}>{say('Leave as it was')}</Button> : null}
        </div>
      </form>
      <FileDrop
        label={busy === 'file' ? say('Reading…') : say('Choose a transcript')}
        accept=".txt,.vtt,.srt,.json,text/plain,text/vtt,application/json"
        onFiles={([file]) => void read(file)}
        after={trouble?.of === 'file' ? <Notice tone="error">{trouble.message}</Notice> : null}
      >
        <ul className={styles.forms}>
          <li>
            <Say text="<b>.txt</b> plain words" values={{ b: (words) => <b>{words}</b> }} />
          </li>
          <li>
            <Say
              text="<b>.vtt</b>, <b2>.srt</b2> captions, with times"
              values={{ b: (words) => <b>{words}</b>, b2: (words) => <b>{words}</b> }}
            />
          </li>
          <li>
            <Say text="<b>.json</b> from Whisper, with times" values={{ b: (words) => <b>{words}</b> }} />
          </li>
        </ul>
      </FileDrop>
    </div>
  );
}
