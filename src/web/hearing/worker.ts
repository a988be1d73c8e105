import { type DeliveryMeter, deliveryMeter } from '../../delivery/deliveryMeter.ts';
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
  let meter: DeliveryMeter | null = null;
  for await (const { samples, sampleRateHz } of decodeStream(bytes)) {
    meter ??= deliveryMeter(sampleRateHz);
    meter.push(samples);
  }
  if (meter === null) throw new Error('The recording has no sound.');
  answer({ type: 'heard', delivery: meter.finish() });
} catch (error) {
  answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
