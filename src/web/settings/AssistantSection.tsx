import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AssistantChange } from '../../operations/calls/assistant.ts';
import type { AssistantView } from '../../operations/calls/views.ts';
import { callCommands } from '../api/callCommands.ts';
import { callQueries } from '../api/callQueries.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { cx } from '../design/cx.ts';
import { TextField } from '../design/Field.tsx';
import { Icon } from '../design/Icon.tsx';
import { Notice } from '../design/Notice.tsx';
import { Section } from '../design/Section.tsx';
import styles from './Settings.module.css';
import { say } from '../../words/say.ts';
import { told } from '../../words/sayMessage.ts';

/** A language model that may phrase what is asked back in a call: off until one is named and its way accepted. */
export function AssistantSection() {
  const { data, error } = useQuery(callQueries.assistant());
  return (
    <Section title={say('Language model')}>
      <p className={styles.lead}>
        {say(
          'In a call the interviewer asks back by Offbook’s own rules, and needs nothing else. If you run a language model, or have a key for one, it may phrase that question. What it says is marked, and it may only quote your own words.',
        )}
      </p>
      {data ? <AssistantForm key={`${data.baseUrl} ${data.model}`} view={data} /> : null}
      {error ? <Notice tone="error">{error.message}</Notice> : null}
    </Section>
  );
}

function AssistantForm({ view }: { readonly view: AssistantView }) {
  const client = useQueryClient();
  const [baseUrl, setBaseUrl] = useState(view.baseUrl ?? '');
  const [model, setModel] = useState(view.model ?? '');
  const [key, setKey] = useState('');
  const [open, setOpen] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (change: AssistantChange) => callCommands.chooseAssistant(change),
    onSuccess(fresh) {
      setKey('');
      client.setQueryData(callQueries.assistant().queryKey, fresh);
    },
  });
  const isKept = view.baseUrl !== null && view.baseUrl === baseUrl.trim() && view.model === model.trim();
  const keyIsKept = view.keySet && view.baseUrl === baseUrl.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending || baseUrl.trim() === '' || model.trim() === '') return;
    mutate({
      baseUrl: baseUrl.trim(),
      model: model.trim(),
      ...(key.trim() !== '' && { key: key.trim() }),
      accepted: false,
    });
  };
  const accept = (accepted: boolean): void => mutate({ baseUrl: view.baseUrl, model: view.model, accepted });
  return (
    <>
      <p role="status">
        {view.accepted ? (
          <Chip tone="info" icon="tick">
            {say('On')}
          </Chip>
        ) : (
          <Chip icon="dash">{view.baseUrl === null ? say('Off') : say('Off until you accept what is sent')}</Chip>
        )}
      </p>
      {view.sends === '' ? null : (
        <p className={cx(styles.where, view.leavesMachine && styles.leaves)}>
          <Icon name={view.leavesMachine ? 'warning' : 'info'} />
          <span>
            <b>{say('Where your words go.')}</b> {told(view, 'sends')}
          </span>
        </p>
      )}
      {view.baseUrl === null ? null : (
        <div className={styles.actions}>
          {view.accepted ? (
            <Button busy={isPending} onClick={() => accept(false)}>
              {say('Switch it off')}
            </Button>
          ) : (
            <Button variant="primary" busy={isPending} onClick={() => accept(true)}>
              {say('I accept that these words are sent')}
            </Button>
          )}
          <Button
            variant="plain"
            icon="bin"
            busy={isPending}
            onClick={() => mutate({ baseUrl: null, model: null, key: null, accepted: false })}
          >
            {say('Forget it and its key')}
          </Button>
        </div>
      )}
      {open ? null : (
        <div className={styles.actions}>
          <Button icon="pencil" onClick={() => setOpen(true)}>
            {view.baseUrl === null ? say('Set one up') : say('Change it')}
          </Button>
        </div>
      )}
      {!open ? null : (
        <form className={styles.form} onSubmit={submit} autoComplete="off" noValidate>
          <TextField
            label={say('Address of the model’s server')}
            hint={say('One that speaks OpenAI’s way: http://127.0.0.1:11434/v1 is Ollama on this machine')}
            type="url"
            inputMode="url"
            spellCheck={false}
            value={baseUrl}
            onChange={(event) => setBaseUrl(event.target.value)}
          />
          <TextField
            label={say('Name of the model')}
            hint={say('As the server calls it')}
            spellCheck={false}
            autoCapitalize="off"
            value={model}
            onChange={(event) => setModel(event.target.value)}
          />
          <TextField
            label={keyIsKept ? say('New key for it') : say('Key for it')}
            hint={
              keyIsKept
                ? say('A key is kept for this address. It is not shown; leave this empty to keep it.')
                : say(
                    'Only where the server asks for one. It is kept in a file that only you can read, and not shown again.',
                  )
            }
            type="password"
            autoComplete="off"
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
          {error ? <Notice tone="error">{error.message}</Notice> : null}
          <Button
            type="submit"
            className={styles.use}
            busy={isPending}
            disabled={baseUrl.trim() === '' || model.trim() === '' || (isKept && key.trim() === '')}
          >
            {say('See what it would be sent')}
          </Button>
        </form>
      )}
    </>
  );
}
