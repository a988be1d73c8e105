import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { PageFailure } from '../app/Failures.tsx';
import { usePage } from '../app/usePage.ts';
import { Button } from '../design/Button.tsx';
import { FileDrop } from '../design/FileDrop.tsx';
import { Progress } from '../design/Progress.tsx';
import { RecordingItem } from './RecordingItem.tsx';
import { say } from '../../words/say.ts';
import styles from './Recordings.module.css';
import { isToAdd, type RecordingRow } from './rows.ts';
import { useRecordings } from './useRecordings.ts';

const ACCEPT =
  'audio/*,.wav,.mp3,.m4a,.mp4,.aac,.ogg,.oga,.opus,.webm,.mka,.flac,.3gp,.amr,video/mp4,video/webm,video/3gpp';

/** Recordings from a phone, several at once: each is shown with its story and date, and kept only when the person says so. */
export function RecordingsPage() {
  usePage(say('Bring in recordings'));
  const workspace = useQuery(queries.workspace());
  const speech = useQuery(queries.speech());
  const recordings = useRecordings();
  const { rows } = recordings;
  if (workspace.isError) return <PageFailure error={workspace.error} retry={() => void workspace.refetch()} />;
  const kind = speech.data?.choice.kind;
  const hears = kind === 'model' || kind === 'folder';
  const toAdd = rows.filter(isToAdd).length;
  const open = rows.filter(isOpen).length;
  return (
    <div className={styles.page}>
      <header>
        <h1>{say('Bring in recordings')}</h1>
        <p className={styles.lead}>
          {say(
            'Told a story into your phone? Each recording becomes a take of its story, with its day. Nothing is kept until you say so.',
          )}
        </p>
      </header>
      <FileDrop label={say('Choose recordings')} icon="microphone" accept={ACCEPT} multiple onFiles={recordings.add}>
        <p>{say('WAV, MP3, M4A, OGG, WebM, FLAC or 3GP, up to 200 MB each.')}</p>
      </FileDrop>
      {speech.data && !hears ? (
        <p className={styles.soft}>
          {say(
            'You choose each one’s story here, for no recogniser on this computer is set up that could hear its words.',
          )}{' '}
          <Link to="/settings">{say('Set a recogniser up')}</Link>
        </p>
      ) : null}
      {rows.length > 0 ? (
        <>
          <ul className={styles.items} aria-label={say('Recordings')}>
            {rows.map((row) => (
              <RecordingItem key={row.id} row={row} stories={workspace.data?.stories ?? []} recordings={recordings} />
            ))}
          </ul>
          {open > 0 ? <Progress label={say('Recordings done')} value={(rows.length - open) / rows.length} /> : null}
          <div className={styles.actions}>
            <Button
              variant="primary"
              icon="tick"
              disabled={toAdd === 0 || open > 0}
              onClick={() => void recordings.keep()}
            >
              {say('Add {takes, plural, one {# take} other {# takes}}', { takes: toAdd })}
            </Button>
            {open > 0 ? <Button onClick={recordings.cancel}>{say('Stop')}</Button> : null}
          </div>
        </>
      ) : null}
      <p role="status" className="visually-hidden">
        {statusWords(rows, open)}
      </p>
    </div>
  );
}

const isOpen = ({ state }: RecordingRow): boolean =>
  state.step === 'waiting' || state.step === 'reading' || state.step === 'adding';

/** Said once when work begins and once when it is done, not for each file. */
function statusWords(rows: readonly RecordingRow[], open: number): string {
  if (rows.length === 0) return '';
  if (open > 0)
    return rows.some(({ state }) => state.step === 'adding') ? say('Adding.') : say('Reading your recordings.');
  const added = rows.filter(({ state }) => state.step === 'added').length;
  if (added > 0) return say('{added, plural, one {# take} other {# takes}} added.', { added });
  const unread = rows.filter(({ state }) => state.step === 'unreadable').length;
  const read = say('{read, plural, one {# recording} other {# recordings}} read.', { read: rows.length - unread });
  return unread > 0
    ? say('{read} {unread, plural, one {# file} other {# files}} can’t be read.', { read, unread })
    : read;
}
