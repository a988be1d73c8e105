import { Link } from '@tanstack/react-router';
import type { StorySummary } from '../../operations/views.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { SelectField, TextField } from '../design/Field.tsx';
import { formatSeconds } from '../design/format.ts';
import { say } from '../../words/say.ts';
import styles from './Recordings.module.css';
import type { RecordingRow } from './rows.ts';
import type { Recordings } from './useRecordings.ts';

/** One file: what it is, when it was made and which story it tells, to be put right by hand. */
export function RecordingItem({
  row,
  stories,
  recordings,
}: {
  readonly row: RecordingRow;
  readonly stories: readonly StorySummary[];
  readonly recordings: Recordings;
}) {
  const { state, file, id } = row;
  const isNew = state.step === 'ready' && state.look.already === null;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name}>{file.name}</h3>
        <StateChip row={row} />
      </div>
      <p className={styles.soft}>
        <About row={row} />
      </p>
      {isNew ? (
        <div className={styles.fields}>
          <SelectField
            label={say('Story')}
            value={row.storyId}
            onChange={(event) => recordings.change(id, { storyId: event.target.value, byHand: true })}
          >
            <option value="">{say('Choose the story')}</option>
            {stories.map((story) => (
              <option key={story.id} value={story.id}>
                {story.title}
              </option>
            ))}
          </SelectField>
          <TextField
            label={say('Recorded')}
            type="datetime-local"
            value={row.when}
            onChange={(event) => recordings.change(id, { when: event.target.value })}
          />
        </div>
      ) : null}
      {state.step === 'ready' && state.trouble !== null ? <p className={styles.trouble}>{state.trouble}</p> : null}
      {isNew ? (
        <label className={styles.wanted}>
          <input
            type="checkbox"
            checked={row.wanted}
            onChange={(event) => recordings.change(id, { wanted: event.target.checked })}
          />
          {say('Add this one')}
          <span className="visually-hidden">: {file.name}</span>
        </label>
      ) : null}
      {state.step === 'unreadable' || (state.step === 'ready' && !isNew) ? (
        <Button
          size="small"
          variant="plain"
          aria-label={say('Take off the list: {name}', { name: file.name })}
          onClick={() => recordings.remove(id)}
        >
          {say('Take off the list')}
        </Button>
      ) : null}
    </li>
  );
}

function StateChip({ row: { state, byHand, storyId } }: { readonly row: RecordingRow }) {
  switch (state.step) {
    case 'waiting':
      return <Chip icon="clock">{say('waiting')}</Chip>;
    case 'reading':
      return <Chip icon="clock">{say('reading')}</Chip>;
    case 'adding':
      return <Chip icon="clock">{say('adding')}</Chip>;
    case 'unreadable':
      return (
        <Chip tone="bad" icon="warning">
          {say('can’t be read')}
        </Chip>
      );
    case 'added':
      return (
        <Chip tone="good" icon="tick">
          {say('added')}
        </Chip>
      );
    case 'ready':
      if (state.look.already !== null) return <Chip>{say('here already')}</Chip>;
      return storyId !== '' && (byHand || !state.look.match.unsure) ? (
        <Chip tone="good" icon="tick">
          {byHand ? say('chosen by you') : say('matched')}
        </Chip>
      ) : (
        <Chip tone="unsure" icon="warning">
          {say('unsure')}
        </Chip>
      );
  }
}

function About({ row: { state, byHand } }: { readonly row: RecordingRow }) {
  switch (state.step) {
    case 'waiting':
      return say('Waits for its turn.');
    case 'reading':
      return say('Being read. Hearing its words may take a while.');
    case 'adding':
      return say('Becoming a take.');
    case 'unreadable':
      return state.message;
    case 'added':
      return (
        <Link to="/takes/$takeId" params={{ takeId: state.takeId }}>
          {say('Open the take')}
        </Link>
      );
    case 'ready': {
      const { already, durationMs, match } = state.look;
      if (already !== null)
        return (
          <>
            {say('The same recording is a take already.')}{' '}
            <Link to="/takes/$takeId" params={{ takeId: already }}>
              {say('Open it')}
            </Link>
          </>
        );
      const words = byHand
        ? ''
        : match.by === 'words'
          ? match.unsure
            ? say('Its words fit this story best, but not by much. Is it right?')
            : say('Its words fit this story.')
          : match.by === 'name'
            ? say('Only the file’s name speaks of this story. Is it right?')
            : say('Which story is it?');
      return [formatSeconds(durationMs / 1000), words, byHand ? null : match.why].filter(Boolean).join(' · ');
    }
  }
}
