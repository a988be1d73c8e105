import { expect, test } from 'vitest';
import type { TakeSummary } from '../../operations/views.ts';
import { ApiFailure } from '../api/client.ts';
import { createImportQueue, type ImportPorts, LARGEST_RECORDING_BYTES } from './importQueue.ts';

const file = (name: string, lastModified = 0): File => new File(['sound'], name, { lastModified });

function queueWith(send: ImportPorts['send']) {
  const steps: string[] = [];
  let taken = 0;
  const queue = createImportQueue({
    send,
    onChange: () =>
      steps.push(
        queue
          .files()
          .map(({ state }) => state.step)
          .join(' '),
      ),
    onTake: () => taken++,
  });
  return { queue, steps, taken: () => taken };
}

const settled = async (queue: { files(): readonly { readonly state: { readonly step: string } }[] }) =>
  expect.poll(() => queue.files().every(({ state }) => state.step === 'done' || state.step === 'failed')).toBe(true);

test('recordings go one after the other, each dated by its file', async () => {
  const sent: string[] = [];
  let atOnce = 0;
  const { queue, steps, taken } = queueWith(async (recording, recordedAt) => {
    expect(++atOnce).toBe(1);
    await Promise.resolve();
    atOnce--;
    sent.push(`${(recording as File).name} ${recordedAt.toISOString()}`);
    return { id: 't' } as TakeSummary;
  });
  queue.add([file('monday.m4a', Date.UTC(2024, 4, 6)), file('tuesday.mp3', Date.UTC(2024, 4, 7))]);
  await settled(queue);
  expect(sent).toEqual(['monday.m4a 2024-05-06T00:00:00.000Z', 'tuesday.mp3 2024-05-07T00:00:00.000Z']);
  expect(steps).toEqual(['waiting waiting', 'sending waiting', 'done waiting', 'done sending', 'done done']);
  expect(taken()).toBe(2);
});

test('one that is refused says why, and the others go on', async () => {
  const { queue } = queueWith(async (recording) => {
    if ((recording as File).name === 'notes.txt')
      throw new ApiFailure(422, 'recording-unknown', 'This is no recording.', null);
    return { id: 't' } as TakeSummary;
  });
  queue.add([file('notes.txt'), file('call.wav')]);
  await settled(queue);
  expect(queue.files().map(({ state }) => state)).toMatchObject([
    { step: 'failed', message: 'This is no recording.', mayRetry: false },
    { step: 'done' },
  ]);
});

test('one that did not arrive can be sent again', async () => {
  let isUp = false;
  const { queue } = queueWith(async () => {
    if (!isUp) throw new ApiFailure(0, 'server-unreachable', 'Offbook is not answering.', null);
    return { id: 't' } as TakeSummary;
  });
  queue.add([file('call.wav')]);
  await settled(queue);
  expect(queue.files()[0]?.state).toMatchObject({ step: 'failed', mayRetry: true });
  isUp = true;
  queue.retry(queue.files()[0]!.id);
  await expect.poll(() => queue.files()[0]?.state.step).toBe('done');
  queue.clear();
  expect(queue.files()).toEqual([]);
});

test('empty and huge files are not sent at all', async () => {
  const { queue } = queueWith(async () => Promise.reject(new Error('sent')));
  const huge = file('day.wav');
  Object.defineProperty(huge, 'size', { value: LARGEST_RECORDING_BYTES + 1 });
  queue.add([new File([], 'none.wav'), huge]);
  const messages = queue.files().map(({ state }) => (state.step === 'failed' ? state.message : ''));
  expect(messages[0]).toContain('empty');
  expect(messages[1]).toContain('201 MB; at most 200 MB');
});
