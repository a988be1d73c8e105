import { useCallback, useEffect, useState } from 'react';
import { browserMicrophonePorts, lookForMicrophones, recordingObstacle } from './microphone.ts';
import type { MicrophoneOutlook } from './microphone.ts';
import type { Trouble } from './troubles.ts';

export interface Microphones {
  /** What makes recording impossible here; null when nothing does. */
  readonly obstacle: Trouble | null;
  /** Null until the browser has been asked. */
  readonly outlook: MicrophoneOutlook | null;
  /** Looks again, e.g. after the permission was given. */
  readonly look: () => void;
}

/** What is known of the microphones, kept true while they are plugged and unplugged. */
export function useMicrophones(): Microphones {
  const [outlook, setOutlook] = useState<MicrophoneOutlook | null>(null);
  const [obstacle] = useState(() => recordingObstacle(browserMicrophonePorts()));
  const look = useCallback(() => void lookForMicrophones().then(setOutlook), []);

  useEffect(() => {
    look();
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    devices?.addEventListener('devicechange', look);
    return () => devices?.removeEventListener('devicechange', look);
  }, [look]);

  return { obstacle, outlook, look };
}

const CHOSEN = 'offbook.microphone';

/** The microphone chosen on this computer; device ids mean nothing on another one, so it is not a setting of the workspace. */
export function chosenMicrophone(): string | null {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    return null;
  }
}

export function chooseMicrophone(deviceId: string | null): void {
  try {
    if (deviceId === null) localStorage.removeItem(CHOSEN);
    else localStorage.setItem(CHOSEN, deviceId);
  } catch {
    // Not remembered; it holds while the page is open.
  }
}
