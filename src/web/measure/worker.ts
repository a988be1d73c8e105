import { measureDelivery } from '../../delivery/measureDelivery.ts';
import { followSound } from '../hearing/followSound.ts';
import type { MeasureRequest } from './measureInWorker.ts';

// One sound in, its figures out; the page ends this worker afterwards.
self.addEventListener('message', ({ data }: MessageEvent<MeasureRequest>) => void measure(data));

async function measure({ sound, script }: MeasureRequest): Promise<void> {
  const delivery = measureDelivery(sound);
  const following = script && followSound(script, () => undefined);
  following?.push(sound.samples, sound.sampleRateHz);
  const followed = (await following?.end(delivery.signalToNoiseDb)) ?? null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ ...delivery, following: followed });
}
