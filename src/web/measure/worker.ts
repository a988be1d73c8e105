import { measureDelivery } from '../../delivery/measureDelivery.ts';
import type { Sound } from '../../speech/model.ts';

// One sound in, its figures out; the page ends this worker afterwards.
self.addEventListener('message', (event: MessageEvent<Sound>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(measureDelivery(event.data));
});
