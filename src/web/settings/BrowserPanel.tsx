import { useEffect, useState } from 'react';
import { Button } from '../design/Button.tsx';
import { Notice } from '../design/Notice.tsx';
import { Waiting } from '../design/Progress.tsx';
import { type BrowserAbility, browserAbility, installOnDevice } from '../speech/browserAbility.ts';
import { findRecognition } from '../speech/webSpeech.ts';
import { BROWSER_SOUND_GOES } from './browserWords.ts';
import styles from './Settings.module.css';
import { Where } from './SoundGoes.tsx';
import type { RecogniserChanges } from './useRecogniser.ts';
import { say } from '../../words/say.ts';

const LOOK_AGAIN_MS = 2000;

/** The browser's own recogniser: on this device, or with the person's leave by its maker. */
export function BrowserPanel({
  recogniser,
  look = browserAbility,
}: {
  readonly recogniser: RecogniserChanges;
  /** For tests: what the browser can. */
  readonly look?: () => Promise<BrowserAbility>;
}) {
  const [ability, setAbility] = useState<BrowserAbility | null>(null);
  const [installing, setInstalling] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [accepts, setAccepts] = useState(recogniser.browser === 'maker-hears');
  useEffect(() => {
    let isShown = true;
    void look().then((can) => isShown && setAbility(can));
    return () => {
      isShown = false;
    };
  }, [look]);

  // Some browsers go on saying that they download after they have failed to.
  const isDownloading = installing || (ability?.onDevice === 'downloading' && trouble === null);
  useEffect(() => {
    if (!isDownloading || installing) return;
    const timer = setInterval(() => void look().then(setAbility), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isDownloading, installing, look]);

  if (ability === null) return <Waiting>{say('Asking the browser…')}</Waiting>;
  if (!ability.any) {
    return (
      <Notice tone="info" live={false} title={say('This browser has no recogniser of its own')}>
        {say('Chrome, Edge and Safari have one. Here, a model on this machine or a server can hear your words.')}
      </Notice>
    );
  }
  const install = async () => {
    setInstalling(true);
    setTrouble(null);
    const done = await installOnDevice(findRecognition());
    if (!done.ok) setTrouble(done.error.message);
    setAbility(await look());
    setInstalling(false);
  };
  const busy = recogniser.busy === 'browser';
  return (
    <>
      <p className={styles.hint}>
        {say(
          'It writes down what you say while you record a take, without times of words. It can’t hear recordings that are already there. The choice holds for this browser.',
        )}
      </p>
      {ability.onDevice === 'never' ? (
        <Notice tone="info" live={false} title={say('It can’t hear you on this device')}>
          {say(
            'This browser sends what the microphone hears to its maker, and that can’t be turned off. Use it only if you accept that.',
          )}
        </Notice>
      ) : (
        <div className={styles.way}>
          <h3>{say('On this device')}</h3>
          <Where words={BROWSER_SOUND_GOES['on-device']} />
          {ability.onDevice === 'ready' ? (
            <Button
              variant="primary"
              className={styles.use}
              busy={busy}
              disabled={recogniser.browser === 'on-device'}
              onClick={() => void recogniser.chooseBrowser('on-device')}
            >
              {say('Use it on this device')}
            </Button>
          ) : (
            <>
              <p className={styles.hint}>{say('The browser has to download English for it first.')}</p>
              <Button className={styles.use} busy={isDownloading} onClick={() => void install()}>
                {isDownloading ? say('Downloading…') : say('Let it download English')}
              </Button>
            </>
          )}
          {trouble ? <Notice tone="error">{trouble}</Notice> : null}
        </div>
      )}
      <div className={styles.way}>
        <h3>{say('By the browser’s maker')}</h3>
        <Where words={BROWSER_SOUND_GOES['maker-hears']} leaves />
        <label className={styles.tick}>
          <input type="checkbox" checked={accepts} onChange={(event) => setAccepts(event.target.checked)} />
          {say('I accept that the maker of this browser hears me')}
        </label>
        <Button
          className={styles.use}
          busy={busy}
          disabled={!accepts || recogniser.browser === 'maker-hears'}
          onClick={() => void recogniser.chooseBrowser('maker-hears')}
        >
          {say('Use it')}
        </Button>
      </div>
    </>
  );
}
