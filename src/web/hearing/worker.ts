import { measureDelivery } from '../../delivery/measureDelivery.ts';
import { joinSounds } from './joinSounds.ts';
import type { Sound } from '../../speech/model.ts';
import { decodeStream } from './decodeStream.ts';
import type { HearingAnswer, HearingRequest } from './model.ts';

let take: ReadableStreamDefaultController<Uint8Array>;
const bytes = new ReadableStream<Uint8Array>({ start: (controller) => void (take = controller) });

self.addEventListener('message', ({ data }: MessageEvent<HearingRequest>) => {
  if ('chunk' in data) take.enqueue(new Uint8Array(data.chunk));
  else take.close();
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const answer = (message: HearingAnswer) => self.postMessage(message);

try {
  const heard: Sound[] = [];
  for await (const sound of decodeStream(bytes)) heard.push(sound);
  answer({ type: 'heard', delivery: measureDelivery(joinSounds(heard)) });
} catch (error) {
  answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
