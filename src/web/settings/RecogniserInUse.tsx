import { soundGoes } from '../../operations/speech/soundGoes.ts';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import type { BrowserChoice } from '../speech/browserChoice.ts';
import { nameOfChoice } from '../speech/nameOfChoice.ts';
import { BROWSER_SOUND_GOES } from './browserWords.ts';
import styles from './Settings.module.css';
import { say } from '../../words/say.ts';
import { sayMessage } from '../../words/sayMessage.ts';

/** What hears the words now, and where the sound goes for it. */
export function RecogniserInUse({ speech, browser }: { readonly speech: SpeechView; readonly browser: BrowserChoice }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{say('In use')}</dt>
        <dd>{browser === 'off' ? nameOfChoice(speech.choice, speech.models) : say('This browser’s own recogniser')}</dd>
      </div>
      <div>
        <dt>{say('Your sound goes')}</dt>
        <dd>
          {browser === 'off' ? sayMessage(soundGoes(speech.choice, speech.leavesMachine)) : BROWSER_SOUND_GOES[browser]}
        </dd>
      </div>
    </dl>
  );
}
