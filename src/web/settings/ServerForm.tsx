import { type FormEvent, useDeferredValue, useState } from 'react';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import styles from './Settings.module.css';
import { SoundGoes, Where } from './SoundGoes.tsx';
import type { RecogniserChanges } from './useRecogniser.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** A server with OpenAI's way of transcribing. Its key is sent once and never shown again. */
export function ServerForm({
  speech: { choice, hasKey },
  recogniser,
}: {
  readonly speech: SpeechView;
  readonly recogniser: RecogniserChanges;
}) {
  const kept = choice.kind === 'server' ? choice : null;
  const [address, setAddress] = useState(kept?.address ?? '');
  const [model, setModel] = useState(kept?.model ?? 'whisper-1');
  const [key, setKey] = useState('');
  const [forgets, setForgets] = useState(false);
  const [missing, setMissing] = useState<'address' | 'model' | null>(null);
  const looked = useDeferredValue(address.trim());
  const isHttp = /^https?:\/\/[^/]/i.test(looked) && URL.canParse(looked);
  /** A key never goes along to another address. */
  const keyIsKept = hasKey && kept?.address === address.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const nothing = address.trim() === '' ? 'address' : model.trim() === '' ? 'model' : null;
    setMissing(nothing);
    if (nothing) return;
    const given = forgets && keyIsKept ? null : key.trim() === '' ? undefined : key.trim();
    void recogniser
      .choose({ kind: 'server', address: address.trim(), model: model.trim() }, given)
      .then(() => (setKey(''), setForgets(false)));
  };

  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off" noValidate>
      <p className={styles.hint}>
        <Say
          text="Any server that knows OpenAI’s {code}: whisper.cpp’s, Speaches, or a hosted one."
          values={{ code: <code>/v1/audio/transcriptions</code> }}
        />
      </p>
      <TextField
        label={say('Address')}
        hint={say('Like http://127.0.0.1:8000 for one on this machine.')}
        type="url"
        inputMode="url"
        value={address}
        spellCheck={false}
        error={missing === 'address' ? say('Give the address of the server.') : null}
        onChange={(event) => setAddress(event.target.value)}
      />
      {isHttp ? (
        <SoundGoes choice={{ kind: 'server', address: looked, model: 'any' }} />
      ) : (
        <Where
          words={say('To the address that you give, whenever you ask for the words of a take. Nothing is sent before.')}
        />
      )}
      <TextField
        label={say('Model')}
        hint={say('As the server calls it.')}
        value={model}
        spellCheck={false}
        autoCapitalize="off"
        error={missing === 'model' ? say('Give the name of a model.') : null}
        onChange={(event) => setModel(event.target.value)}
      />
      <TextField
        label={keyIsKept ? say('New key') : say('Key')}
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
        disabled={forgets && keyIsKept}
        onChange={(event) => setKey(event.target.value)}
      />
      {keyIsKept ? (
        <label className={styles.tick}>
          <input type="checkbox" checked={forgets} onChange={(event) => setForgets(event.target.checked)} />
          {say('Forget the key')}
        </label>
      ) : null}
      <Button type="submit" variant="primary" className={styles.use} busy={recogniser.busy === 'server'}>
        {kept ? say('Keep these') : say('Use this server')}
      </Button>
    </form>
  );
}
