import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { trouble } from './troubles.ts';
import type { Trouble, TroubleCode } from './troubles.ts';

/**
 * The browser's cleaning is off: it was made for calls. Automatic gain flattens the loudness that is measured, noise
 * suppression cuts the quiet starts and ends of words and so moves the pauses, and echo cancellation does both.
 */
export function microphoneConstraints(deviceId: string | null): MediaStreamConstraints {
  return {
    audio: {
      echoCancellation: false,
      noiseSuppression: false,
      autoGainControl: false,
      channelCount: 1,
      ...(deviceId !== null && { deviceId: { exact: deviceId } }),
    },
  };
}

/** What a browser must have to record; parts of the real ones, so that tests can leave them out. */
export interface MicrophonePorts {
  readonly isSecureContext: boolean;
  readonly mediaDevices: Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'> | undefined;
  readonly hasRecorder: boolean;
}

export const browserMicrophonePorts = (): MicrophonePorts => ({
  isSecureContext: window.isSecureContext,
  mediaDevices: navigator.mediaDevices as MediaDevices | undefined,
  hasRecorder: typeof MediaRecorder !== 'undefined',
});

/** What stands in the way before anything is asked; null when nothing does. */
export function recordingObstacle(ports: MicrophonePorts): Trouble | null {
  if (!ports.isSecureContext) return trouble('insecure-context');
  if (ports.mediaDevices === undefined || !ports.hasRecorder) return trouble('recorder-missing');
  return null;
}

/** Asks for the microphone. A chosen device that is gone gives way to the usual one. */
export async function openMicrophone(
  deviceId: string | null,
  ports: MicrophonePorts = browserMicrophonePorts(),
): Promise<Result<MediaStream, Trouble>> {
  const obstacle = recordingObstacle(ports);
  if (obstacle !== null || ports.mediaDevices === undefined) return err(obstacle ?? trouble('recorder-missing'));
  try {
    return ok(await ports.mediaDevices.getUserMedia(microphoneConstraints(deviceId)));
  } catch (error) {
    if (deviceId !== null && errorName(error) === 'OverconstrainedError') return openMicrophone(null, ports);
    return err(trouble(microphoneTrouble(error)));
  }
}

/** Which plain message fits an error of getUserMedia. */
export function microphoneTrouble(error: unknown): TroubleCode {
  switch (errorName(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return /system/i.test(errorMessage(error)) ? 'microphone-denied-by-system' : 'microphone-denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'microphone-missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'microphone-busy';
    default:
      return 'microphone-failed';
  }
}

const errorName = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';
const errorMessage = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.message : '';

/** A microphone that can be chosen. Browsers give names only after the permission. */
export interface InputDevice {
  readonly deviceId: string;
  readonly label: string;
}

/** What is known of microphones before asking. */
export interface MicrophoneOutlook {
  readonly permission: 'granted' | 'denied' | 'prompt' | 'unknown';
  /** False only where the browser says that there is none. */
  readonly present: boolean;
  /** Empty until the permission is given. */
  readonly devices: readonly InputDevice[];
}

/** Looks for microphones without opening one. */
export async function lookForMicrophones(
  ports: MicrophonePorts = browserMicrophonePorts(),
  askPermission: () => Promise<MicrophoneOutlook['permission']> = browserPermission,
): Promise<MicrophoneOutlook> {
  const permission = await askPermission().catch(() => 'unknown' as const);
  try {
    const all = (await ports.mediaDevices?.enumerateDevices()) ?? [];
    const inputs = all.filter((device) => device.kind === 'audioinput');
    return {
      permission,
      present: inputs.length > 0,
      // "default" and "communications" are the browser's own doubles of a device that is listed by name as well.
      devices: inputs
        .filter(({ deviceId, label }) => label !== '' && deviceId !== 'default' && deviceId !== 'communications')
        .map(({ deviceId, label }) => ({ deviceId, label })),
    };
  } catch {
    return { permission, present: true, devices: [] };
  }
}

async function browserPermission(): Promise<MicrophoneOutlook['permission']> {
  const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName });
  return state;
}
