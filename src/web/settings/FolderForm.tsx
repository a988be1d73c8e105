import { type FormEvent, useState } from 'react';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import styles from './Settings.module.css';
import { SoundGoes } from './SoundGoes.tsx';
import type { RecogniserChanges } from './useRecogniser.ts';
import { say } from '../../words/say.ts';

/** A model that the person has, by its folder. */
export function FolderForm({
  speech: { choice },
  recogniser,
}: {
  readonly speech: SpeechView;
  readonly recogniser: RecogniserChanges;
}) {
  const [folder, setFolder] = useState(choice.kind === 'folder' ? choice.folder : '');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(folder.trim() === '');
    if (folder.trim() !== '') void recogniser.choose({ kind: 'folder', folder: folder.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SoundGoes choice={{ kind: 'folder', folder: folder.trim() || '-' }} />
      <TextField
        label={say('The model’s folder')}
        hint={say('Its whole path on this machine. It holds .onnx files and a tokens.txt, as sherpa-onnx models do.')}
        value={folder}
        spellCheck={false}
        autoCapitalize="off"
        error={missing ? say('Give the whole path of the folder.') : null}
        onChange={(event) => setFolder(event.target.value)}
      />
      <Button type="submit" variant="primary" className={styles.use} busy={recogniser.busy === 'folder'}>
        {say('Use this folder')}
      </Button>
    </form>
  );
}
