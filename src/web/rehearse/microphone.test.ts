import { expect, test } from 'vitest';
import { lookForMicrophones, microphoneConstraints, openMicrophone, recordingObstacle } from './microphone.ts';
import type { MicrophonePorts } from './microphone.ts';

const stream = {} as MediaStream;

function ports(getUserMedia: (constraints?: MediaStreamConstraints) => Promise<MediaStream>): MicrophonePorts {
  return {
    isSecureContext: true,
    hasRecorder: true,
    mediaDevices: { getUserMedia, enumerateDevices: async () => [] },
  };
}
const failing = (name: string, message = '') => ports(() => Promise.reject(new DOMException(message, name)));

async function codeOf(from: MicrophonePorts): Promise<string> {
  const opened = await openMicrophone(null, from);
  return opened.ok ? 'opened' : opened.error.code;
}

test('the sound is asked for as it is, because its loudness and pauses are measured', () => {
  expect(microphoneConstraints(null).audio).toMatchObject({
    echoCancellation: false,
    noiseSuppression: false,
    autoGainControl: false,
  });
  expect(microphoneConstraints('headset').audio).toMatchObject({ deviceId: { exact: 'headset' } });
});

test('each way of failing has a message of its own', async () => {
  expect(await codeOf(failing('NotAllowedError', 'Permission denied'))).toBe('microphone-denied');
  expect(await codeOf(failing('NotAllowedError', 'Permission denied by system'))).toBe('microphone-denied-by-system');
  expect(await codeOf(failing('NotFoundError'))).toBe('microphone-missing');
  expect(await codeOf(failing('NotReadableError'))).toBe('microphone-busy');
  expect(await codeOf(failing('TypeError'))).toBe('microphone-failed');
});

test('an insecure address and a missing recorder are seen before anything is asked', () => {
  const able = ports(async () => stream);
  expect(recordingObstacle(able)).toBeNull();
  expect(recordingObstacle({ ...able, isSecureContext: false, mediaDevices: undefined })?.code).toBe(
    'insecure-context',
  );
  expect(recordingObstacle({ ...able, hasRecorder: false })?.code).toBe('recorder-missing');
});

test('a chosen microphone that is gone gives way to the usual one', async () => {
  const asked: unknown[] = [];
  const opened = await openMicrophone(
    'left-at-home',
    ports(async (constraints) => {
      asked.push(constraints);
      if (asked.length === 1) throw new DOMException('', 'OverconstrainedError');
      return stream;
    }),
  );
  expect(opened).toEqual({ ok: true, value: stream });
  expect(asked[1]).toEqual(microphoneConstraints(null));
});

test('devices are listed by name once, and only after the permission', async () => {
  const device = (deviceId: string, label: string, kind = 'audioinput') =>
    ({ deviceId, label, kind }) as MediaDeviceInfo;
  const from = (devices: MediaDeviceInfo[]): MicrophonePorts => ({
    ...ports(async () => stream),
    mediaDevices: { getUserMedia: async () => stream, enumerateDevices: async () => devices },
  });
  const before = await lookForMicrophones(from([device('', '')]), async () => 'prompt');
  expect(before).toEqual({ permission: 'prompt', present: true, devices: [] });
  const after = await lookForMicrophones(
    from([device('default', 'Default'), device('a', 'Headset'), device('b', 'Screen', 'audiooutput')]),
    async () => 'granted',
  );
  expect(after.devices).toEqual([{ deviceId: 'a', label: 'Headset' }]);
  const none = await lookForMicrophones(from([]), () => Promise.reject(new Error('not known here')));
  expect(none).toMatchObject({ permission: 'unknown', present: false });
});
