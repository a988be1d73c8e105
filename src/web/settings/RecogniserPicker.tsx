import { useState } from 'react';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import { Button } from '../design/Button.tsx';
import { Chip } from '../design/Chip.tsx';
import { Notice } from '../design/Notice.tsx';
import { BrowserPanel } from './BrowserPanel.tsx';
import { FolderForm } from './FolderForm.tsx';
import { ModelList } from './ModelList.tsx';
import { ServerForm } from './ServerForm.tsx';
import styles from './Settings.module.css';
import { SoundGoes } from './SoundGoes.tsx';
import type { RecogniserChanges, RecogniserKind } from './useRecogniser.ts';
import { say } from '../../words/say.ts';

const KINDS: readonly { readonly kind: RecogniserKind; readonly name: string; readonly help: string }[] = [
  {
    kind: 'model',
    name: say('A model on this machine'),
    help: say('Downloaded once, then it works without a network.'),
  },
  { kind: 'folder', name: say('A model of your own'), help: say('A folder with a model that you already have.') },
  { kind: 'server', name: say('A server'), help: say('One you run, or one you rent. It hears your recordings.') },
  { kind: 'browser', name: say('This browser’s own'), help: say('It listens while you tell a take.') },
  { kind: 'none', name: say('None'), help: say('You type, paste or import the words.') },
];

/** The ways to hear words. Looking at one changes nothing: each has its own button for using it. */
export function RecogniserPicker({
  speech,
  recogniser,
}: {
  readonly speech: SpeechView;
  readonly recogniser: RecogniserChanges;
}) {
  const inUse: RecogniserKind = recogniser.browser === 'off' ? speech.choice.kind : 'browser';
  const [looking, setLooking] = useState<RecogniserKind>(inUse === 'none' ? 'model' : inUse);
  return (
    <>
      <fieldset className={styles.kinds}>
        <legend>{say('What hears your words')}</legend>
        {KINDS.map(({ kind, name, help }) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              name="recogniser"
              value={kind}
              checked={looking === kind}
              onChange={() => setLooking(kind)}
            />
            <span className={styles.name}>
              {name}{' '}
              {inUse === kind ? (
                <Chip tone="good" icon="tick">
                  {say('in use')}
                </Chip>
              ) : null}
            </span>
            <span className={styles.help}>{help}</span>
          </label>
        ))}
      </fieldset>
      <section className={styles.panel} aria-label={KINDS.find(({ kind }) => kind === looking)?.name}>
        <Panel kind={looking} inUse={inUse} speech={speech} recogniser={recogniser} />
        {recogniser.trouble?.of === looking ? <Notice tone="error">{recogniser.trouble.message}</Notice> : null}
      </section>
    </>
  );
}

function Panel({
  kind,
  inUse,
  speech,
  recogniser,
}: {
  readonly kind: RecogniserKind;
  readonly inUse: RecogniserKind;
  readonly speech: SpeechView;
  readonly recogniser: RecogniserChanges;
}) {
  switch (kind) {
    case 'model':
      return <ModelList speech={speech} recogniser={recogniser} />;
    case 'folder':
      return <FolderForm speech={speech} recogniser={recogniser} />;
    case 'server':
      return <ServerForm speech={speech} recogniser={recogniser} />;
    case 'browser':
      return <BrowserPanel recogniser={recogniser} />;
    case 'none':
      return (
        <>
          <SoundGoes choice={{ kind: 'none' }} />
          <Button
            className={styles.use}
            disabled={inUse === 'none'}
            busy={recogniser.busy === 'none'}
            onClick={() => void recogniser.choose({ kind: 'none' })}
          >
            {say('Use no recogniser')}
          </Button>
        </>
      );
  }
}
