import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallView } from '../../../operations/calls/views.ts';
import { callCommands } from '../../api/callCommands.ts';
import { callQueries } from '../../api/callQueries.ts';
import { ApiFailure } from '../../api/client.ts';
import { refreshAll } from '../../api/liveChanges.ts';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/Field.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Card, Section } from '../../design/Section.tsx';
import { documentOf, suggestedPath } from './callDocument.ts';
import styles from './Review.module.css';
import { saveText } from './saveText.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** Writes the call as a document of the person's, or its answers into the one that asked; and gives it to take along. */
export function WriteDocument({ view }: { readonly view: CallView }) {
  const { call } = view;
  const client = useQueryClient();
  const [path, setPath] = useState(() => call.writtenTo ?? call.plan.document ?? suggestedPath(view));
  const isInto = call.plan.document !== null && path === call.plan.document;
  const write = useMutation({
    mutationFn: (name: string) => callCommands.write(call.id, name),
    onError(failure) {
      // What the document has by now stays: under another name nothing is in the way.
      if (isInto && failure instanceof ApiFailure && failure.status === 409) setPath(suggestedPath(view));
    },
    async onSuccess(written) {
      setPath(written.path);
      await Promise.all([
        client.invalidateQueries({ queryKey: callQueries.call(call.id).queryKey }),
        client.invalidateQueries({ queryKey: ['calls', 'list'] }),
        refreshAll(client),
      ]);
    },
  });
  const download = useMutation({
    mutationFn: async () => saveText(path.split('/').at(-1) || 'call.md', await documentOf(client, view)),
  });
  const written = write.data?.path ?? call.writtenTo;
  return (
    <Card>
      <Section title={say('Keep it as a document')} small>
        <p className={styles.lead}>
          {call.plan.document === null
            ? say(
                'Questions, answers and your reflection as Markdown, in your own folder: readable by anyone, and counted in your sessions.',
              )
            : say(
                'Your answers go into {document}, each under its question; nothing else in it changes. Under another name it becomes a document of its own.',
                { document: call.plan.document },
              )}
        </p>
        <form
          className={styles.writeForm}
          onSubmit={(event) => {
            event.preventDefault();
            if (path.trim() !== '' && !write.isPending) write.mutate(path.trim());
          }}
        >
          <TextField
            label={say('File in your folder')}
            value={path}
            spellCheck={false}
            autoCapitalize="off"
            onChange={(event) => setPath(event.target.value)}
          />
          <div className={styles.buttons}>
            <Button type="submit" variant="primary" icon="page" busy={write.isPending} disabled={path.trim() === ''}>
              {written === path.trim()
                ? say('Write it again')
                : isInto
                  ? say('Write my answers into it')
                  : say('Write it to my documents')}
            </Button>
            <Button icon="copy" busy={download.isPending} onClick={() => download.mutate()}>
              {say('Download as Markdown')}
            </Button>
          </div>
        </form>
        {write.error ? (
          <Notice tone="error" title={say('Not written')}>
            {`${write.error.message}${path === write.variables ? '' : ` ${say('The name above is free for it: press again to write {path}.', { path })}`}`}
          </Notice>
        ) : null}
        {download.error ? <Notice tone="error">{download.error.message}</Notice> : null}
        <p role="status" className={styles.soft}>
          {written === null || write.isPending ? null : (
            <>
              <Say
                text="Written to {link}."
                values={{
                  link: (
                    <Link to="/documents" search={{ path: written }}>
                      {written}
                    </Link>
                  ),
                }}
              />
            </>
          )}
        </p>
      </Section>
    </Card>
  );
}
