import { measureDelivery } from '../../delivery/measureDelivery.ts';
import type { Sound } from '../../speech/model.ts';

// One sound in, its figures out; the page ends this worker afterwards.
self.addEventListener('message', (event: MessageEvent<Sound>) => {
  self.postMessage(measureDelivery(event.data));
});
