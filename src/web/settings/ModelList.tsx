import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import { ModelItem } from './ModelItem.tsx';
import styles from './Settings.module.css';
import { SoundGoes } from './SoundGoes.tsx';
import type { RecogniserChanges } from './useRecogniser.ts';
import { say } from '../../words/say.ts';

/** The models that can be installed, and how each stands on this machine. */
export function ModelList({
  speech,
  recogniser,
}: {
  readonly speech: SpeechView;
  readonly recogniser: RecogniserChanges;
}) {
  return (
    <>
      <SoundGoes choice={{ kind: 'model', model: speech.models[0]?.name ?? 'none' }} />
      <p className={styles.hint}>
        {say(
          'Each is fetched once from its makers’ pages at Hugging Face, checked, and kept on this machine for all your workspaces. A download that is cut short goes on where it ended.',
        )}
      </p>
      <p role="status" className="visually-hidden">
        {installNews(speech)}
      </p>
      <ul className={styles.models}>
        {speech.models.map((model) => (
          <ModelItem
            key={model.name}
            model={model}
            isChosen={speech.choice.kind === 'model' && speech.choice.model === model.name}
            recogniser={recogniser}
          />
        ))}
      </ul>
    </>
  );
}

/** Beginnings and ends of installations in words; what lies between is for the eye, or for whoever asks the bar. */
function installNews({ models }: SpeechView): string {
  return models
    .map(({ title, installing, installed }) => {
      if (installing?.state === 'running') return say('Installing {title}.', { title });
      if (installing?.state === 'cancelled') return say('The download of {title} is stopped.', { title });
      return installing?.state === 'done' && installed ? say('{title} is installed.', { title }) : '';
    })
    .filter((news) => news !== '')
    .join(' ');
}
