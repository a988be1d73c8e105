import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { commands } from '../api/commands.ts';
import { Button } from '../design/Button.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { formatSeconds } from '../design/format.ts';
import { Icon } from '../design/Icon.tsx';
import { Spinner } from '../design/Progress.tsx';
import { createImportQueue, type ImportedFile, type ImportQueue } from './importQueue.ts';
import styles from './ImportRecordings.module.css';
import { Say } from '../words/Say.tsx';
import { say } from '../../words/say.ts';

const ACCEPT =
  'audio/*,.wav,.mp3,.m4a,.mp4,.aac,.ogg,.oga,.opus,.webm,.mka,.flac,.3gp,.amr,video/mp4,video/webm,video/3gpp';

/** Recordings from a phone or a call become takes of the story. */
export function ImportRecordings({ storyId }: { readonly storyId: string }) {
  const { queue, files } = useImports(storyId);
  const open = files.filter(({ state }) => state.step === 'waiting' || state.step === 'sending').length;
  return (
    <FileDrop
      label={say('Choose recordings')}
      icon="microphone"
      accept={ACCEPT}
      multiple
      onFiles={queue.add}
      before={<h3 className={styles.title}>{say('Told it somewhere else?')}</h3>}
      after={
        <>
          {files.length > 0 ? (
            <ul className={styles.files} aria-label={say('Recordings being imported')}>
              {files.map((file) => (
                <FileRow key={file.id} file={file} onRetry={() => queue.retry(file.id)} />
              ))}
            </ul>
          ) : null}
          <p role="status" className="visually-hidden">
            {files.length === 0 ? '' : open > 0 ? say('Importing.') : outcome(files)}
          </p>
          {files.length > 0 && open === 0 ? (
            <Button
              variant="plain"
              size="small"
              className={styles.clear}
              onClick={(event) => {
                // The button goes with the list; the focus must not.
                event.currentTarget.closest('div')?.querySelector('input')?.focus();
                queue.clear();
              }}
            >
              {say('Clear this list')}
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {say(
          'Recordings from a phone or a call become takes: WAV, MP3, M4A, OGG, WebM, FLAC or 3GP, up to 200 MB each. They are kept on this computer.',
        )}
      </p>
      <p>
        <Say
          text="Of several stories at once? <link>Bring them in together</link>: each is matched to its story."
          values={{ link: (words) => <Link to="/recordings">{words}</Link> }}
        />
      </p>
    </FileDrop>
  );
}

function useImports(storyId: string): { readonly queue: ImportQueue; readonly files: readonly ImportedFile[] } {
  const client = useQueryClient();
  const [{ queue, subscribe }] = useState(() => {
    const listeners = new Set<() => void>();
    const queue = createImportQueue({
      send: (recording, recordedAt) => commands.importRecording(storyId, recording, recordedAt),
      onChange: () => {
        for (const listener of listeners) listener();
      },
      onTake: () =>
        void client.invalidateQueries({
          predicate: ({ queryKey }) => ['takes', 'story', 'workspace'].includes(String(queryKey[0])),
        }),
    });
    const subscribe = (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    return { queue, subscribe };
  });
  return { queue, files: useSyncExternalStore(subscribe, queue.files) };
}

function FileRow({ file, onRetry }: { readonly file: ImportedFile; readonly onRetry: () => void }) {
  const { state, name } = file;
  return (
    <li className={styles.file} data-step={state.step}>
      <span className={styles.mark}>
        {state.step === 'sending' ? (
          <Spinner />
        ) : (
          <Icon name={state.step === 'done' ? 'tick' : state.step === 'failed' ? 'warning' : 'clock'} />
        )}
      </span>
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        {state.step === 'failed' ? <p className={styles.trouble}>{state.message}</p> : null}
        {state.step === 'waiting' ? <p className={styles.soft}>{say('waits for its turn')}</p> : null}
        {state.step === 'sending' ? <p className={styles.soft}>{say('importing…')}</p> : null}
        {state.step === 'done' ? (
          <p className={styles.soft}>
            {state.take.durationMs === null ? say('is here.') : `${formatSeconds(state.take.durationMs / 1000)}.`}{' '}
            <Link to="/takes/$takeId" params={{ takeId: state.take.id }}>
              {say('Open it to measure its sound')}
            </Link>
          </p>
        ) : null}
      </div>
      {state.step === 'failed' && state.mayRetry ? (
        <Button size="small" icon="retry" onClick={onRetry} aria-label={say('Try again: {name}', { name })}>
          {say('Try again')}
        </Button>
      ) : null}
    </li>
  );
}

function outcome(files: readonly ImportedFile[]): string {
  const done = files.filter(({ state }) => state.step === 'done').length;
  const failed = files.length - done;
  const imported =
    done === 0
      ? say('No recording was imported.')
      : say('{done, plural, one {# recording} other {# recordings}} imported.', { done });
  return failed === 0
    ? imported
    : say('{imported} {failed, plural, one {# file} other {# files}} could not be imported.', { imported, failed });
}
