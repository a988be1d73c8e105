import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallView } from '../../../operations/calls/views.ts';
import { callCommands } from '../../api/callCommands.ts';
import { refreshAll } from '../../api/liveChanges.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { SelectField, TextField } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Waiting } from '../../design/Progress.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';
import { told } from '../../../words/sayMessage.ts';

/** "Make this my story": an answer that tells something becomes a story of a guide, in the person's own words. */
export function MakeStory({
  answerId,
  text,
  stories,
  name,
  isBack = false,
}: {
  readonly answerId: string;
  readonly text: string;
  readonly stories: CallView['stories'];
  /** "your answer to question 2" */
  readonly name: string;
  /** It was said when asked back, so it stands further down. */
  readonly isBack?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<{ readonly title: string; readonly path: string } | null>(null);
  return (
    <div className={styles.makeStory}>
      {made === null ? (
        <Button variant="plain" size="small" icon="book" onClick={() => setOpen(true)}>
          {isBack ? say('Make what I said then my story') : say('Make this my story')}
          <span className="visually-hidden">{say(', from {name}', { name })}</span>
        </Button>
      ) : (
        <p className={styles.soft} role="status">
          <Say
            text="“{title}” is a story of {link} now."
            values={{
              title: made.title,
              link: (
                <Link to="/documents" search={{ path: made.path }}>
                  {made.path}
                </Link>
              ),
            }}
          />
        </p>
      )}
      {open ? (
        <StoryDialog
          answerId={answerId}
          text={text}
          first={stories[0]?.document ?? null}
          onClose={() => setOpen(false)}
          onMade={(title, path) => {
            setOpen(false);
            setMade({ title, path });
          }}
        />
      ) : null}
    </div>
  );
}

function StoryDialog({
  answerId,
  text,
  first,
  onClose,
  onMade,
}: {
  readonly answerId: string;
  readonly text: string;
  readonly first: string | null;
  readonly onClose: () => void;
  readonly onMade: (title: string, path: string) => void;
}) {
  const client = useQueryClient();
  const { data: workspace } = useQuery(queries.workspace());
  const guides = workspace?.documents.filter(({ kind }) => kind === 'guide') ?? [];
  const [chosen, setChosen] = useState(first);
  const guide = chosen ?? guides[0]?.path ?? null;
  const [title, setTitle] = useState('');
  const preview = useQuery({
    queryKey: ['document', guide ?? '', 'with-story', text, title],
    enabled: guide !== null,
    queryFn: async () => {
      const [{ addStory, storyDraftOf }, document] = await Promise.all([
        import('../../../sessions/call/storyFromAnswer.ts'),
        client.fetchQuery(queries.document(guide!)),
      ]);
      const draft = storyDraftOf(text, title.trim() || undefined);
      if (!draft.ok) throw new Error(told(draft.error, 'message'));
      const added = addStory(
        { path: document.path, hash: document.hash, text: document.text, hasByteOrderMark: false },
        draft.value,
      );
      if (!added.ok) throw new Error(told(added.error, 'message'));
      return { title: draft.value.title, added: insertedText(document.text, added.value) };
    },
    placeholderData: (before) => before,
    retry: false,
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callCommands.makeStory(guide!, answerId, title.trim() || undefined),
    onSuccess(story) {
      void refreshAll(client);
      onMade(story.storyTitle, story.path);
    },
  });
  return (
    <Dialog
      open
      title={say('Make this my story')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('Leave it')}</Button>
          <Button
            variant="primary"
            busy={isPending}
            disabled={guide === null || !preview.data || preview.isError}
            onClick={() => mutate()}
          >
            {say('Write it into the guide')}
          </Button>
        </>
      }
    >
      {workspace && guides.length === 0 ? (
        <Notice tone="info" live={false}>
          {say(
            'A story needs a guide to stand in, and this folder has none yet. Bring or begin one on the first page.',
          )}
        </Notice>
      ) : (
        <>
          <SelectField label={say('Guide')} value={guide ?? ''} onChange={(event) => setChosen(event.target.value)}>
            {guides.map((one) => (
              <option key={one.path} value={one.path}>
                {one.title} ({one.path})
              </option>
            ))}
          </SelectField>
          <TextField
            label={say('Name of the story')}
            hint={preview.data && title === '' ? say('Left empty: {title}', { title: preview.data.title }) : undefined}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          {preview.isError ? (
            <Notice tone="info">{preview.error.message}</Notice>
          ) : preview.data ? (
            <>
              <p className={styles.fine}>{say('This is added, in your words. You can change all of it afterwards.')}</p>
              <pre className={styles.preview} tabIndex={0} aria-label={say('What will be written')}>
                {preview.data.added}
              </pre>
            </>
          ) : (
            <Waiting>{say('Reading the guide…')}</Waiting>
          )}
        </>
      )}
      {error ? (
        <Notice tone="error" title={say('Not written')}>
          {error.message}
        </Notice>
      ) : null}
    </Dialog>
  );
}

/** The lines that a text has more than the one it was made from by putting some in; "…" stands between two places. */
export function insertedText(before: string, after: string): string {
  const known = before.split(/\r\n|\r|\n/);
  const added: string[] = [];
  let at = 0;
  let isApart = false;
  for (const line of after.split(/\r\n|\r|\n/)) {
    if (line === known[at]) {
      at++;
      isApart = added.length > 0;
      continue;
    }
    if (isApart && line.trim() !== '') {
      added.push('', '…', '');
      isApart = false;
    }
    added.push(line);
  }
  return added.join('\n').trim();
}
