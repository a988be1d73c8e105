import { type DeliveryMeter, deliveryMeter } from '../../delivery/deliveryMeter.ts';
import { decodeStream } from './decodeStream.ts';
import { followSound, type SoundFollowing } from './followSound.ts';
import type { HearingAnswer, HearingRequest } from './model.ts';

let take: ReadableStreamDefaultController<Uint8Array>;
const bytes = new ReadableStream<Uint8Array>({ start: (controller) => void (take = controller) });
const follow: { following: SoundFollowing | null } = { following: null };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const answer = (message: HearingAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<HearingRequest>) => {
  if ('chunk' in data) take.enqueue(new Uint8Array(data.chunk));
  else if ('script' in data) follow.following = followSound(data.script, (place) => answer({ type: 'place', place }));
  else take.close();
});

try {
  let meter: DeliveryMeter | null = null;
  for await (const { samples, sampleRateHz } of decodeStream(bytes)) {
    meter ??= deliveryMeter(sampleRateHz);
    meter.push(samples);
    follow.following?.push(samples, sampleRateHz);
  }
  if (meter === null) throw new Error('The recording has no sound.');
  const delivery = meter.finish();
  const followed = (await follow.following?.end(delivery.signalToNoiseDb)) ?? null;
  answer({ type: 'heard', delivery: { ...delivery, following: followed } });
} catch (error) {
  answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
