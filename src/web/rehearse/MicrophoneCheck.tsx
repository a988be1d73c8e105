import { useCallback, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../app/useShortcuts.ts';
import { Button } from '../design/Button.tsx';
import { SelectField } from '../design/Field.tsx';
import { Icon } from '../design/Icon.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { openBrowserMicrophone } from './browserMicrophone.ts';
import { LevelMeter } from './LevelMeter.tsx';
import styles from './MicrophoneCheck.module.css';
import type { OpenMicrophone } from './rehearsalPorts.ts';
import { UNHEARD_BELOW_DBFS } from './silenceWatch.ts';
import { trouble } from './troubles.ts';
import type { Trouble } from './troubles.ts';
import type { Microphones } from './useMicrophones.ts';
import { say } from '../../words/say.ts';

/** What to expect of the microphone before the first take, with a way to try and to choose it. */
export function MicrophoneCheck({
  microphones,
  deviceId,
  onDevice,
}: {
  readonly microphones: Microphones;
  readonly deviceId: string | null;
  readonly onDevice: (deviceId: string | null) => void;
}) {
  const { outlook, look } = microphones;
  const [open, setOpen] = useState<OpenMicrophone | null>(null);
  const [problem, setProblem] = useState<Trouble | null>(null);
  const heard = useHeard(open);
  const peakDbfs = useCallback(() => open?.readPeakDbfs() ?? null, [open]);
  const wanted = useRef(true);

  useEffect(() => {
    wanted.current = true;
    return () => {
      wanted.current = false;
    };
  }, []);
  useEffect(() => () => open?.close(), [open]);

  const tryIt = async (id: string | null): Promise<void> => {
    setProblem(null);
    const opened = await openBrowserMicrophone(id);
    if (opened.ok && !wanted.current) return opened.value.close();
    if (opened.ok) setOpen(opened.value);
    else setProblem(opened.error);
    look();
  };

  const tryOrEnd = (): void => (open === null ? void tryIt(deviceId) : setOpen(null));
  useShortcuts({ m: tryOrEnd });

  const known = problem ?? outlookTrouble(microphones);
  // Nothing yet that would have to make room for what the browser answers in a moment.
  if (outlook === null) return null;
  return (
    <div className={styles.check}>
      <div className={styles.line}>
        <Icon name="microphone" />
        <p role="status">
          {open
            ? heard
              ? say('We hear you well.')
              : say('Say a few words…')
            : (known?.title ?? outlookWords(microphones))}
        </p>
        {open === null ? (
          <Button variant="plain" size="small" aria-keyshortcuts="m" onClick={tryOrEnd}>
            {say('Try it')} <Kbd>M</Kbd>
          </Button>
        ) : (
          <Button variant="plain" size="small" aria-keyshortcuts="m" onClick={tryOrEnd}>
            {say('Done')} <Kbd>M</Kbd>
          </Button>
        )}
      </div>
      {known !== null && open === null ? <p className={styles.advice}>{known.advice}</p> : null}
      {open === null ? null : <LevelMeter peakDbfs={peakDbfs} />}
      {outlook.devices.length > 1 ? (
        <SelectField
          label={say('Microphone')}
          value={outlook.devices.some((device) => device.deviceId === deviceId) ? (deviceId ?? '') : ''}
          onChange={(event) => {
            const id = event.target.value === '' ? null : event.target.value;
            onDevice(id);
            if (open !== null) void tryIt(id);
          }}
        >
          <option value="">{say('The usual one')}</option>
          {outlook.devices.map((device) => (
            <option key={device.deviceId} value={device.deviceId}>
              {device.label}
            </option>
          ))}
        </SelectField>
      ) : null}
    </div>
  );
}

function outlookTrouble({ outlook }: Microphones): Trouble | null {
  if (outlook?.permission === 'denied') return trouble('microphone-denied');
  return outlook !== null && !outlook.present ? trouble('microphone-missing') : null;
}

function outlookWords({ outlook }: Microphones): string {
  if (outlook?.permission === 'granted') return say('A microphone is ready.');
  return say('Your browser will ask for the microphone when you begin.');
}

/** True once the open microphone has delivered something as loud as speech. */
function useHeard(open: OpenMicrophone | null): boolean {
  const [heardOn, setHeardOn] = useState<OpenMicrophone | null>(null);
  useEffect(() => {
    if (open === null) return;
    const timer = setInterval(() => {
      if (open.readPeakDbfs() < UNHEARD_BELOW_DBFS) return;
      setHeardOn(open);
      clearInterval(timer);
    }, 100);
    return () => clearInterval(timer);
  }, [open]);
  return open !== null && heardOn === open;
}
