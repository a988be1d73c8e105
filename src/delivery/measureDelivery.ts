import type { Sound } from '../speech/model.ts';
import { deliveryMeter } from './deliveryMeter.ts';
import type { Delivery } from './model.ts';

/**
 * What the sound of a take measures, with no words needed. Times are milliseconds from the recording's start, in
 * whole milliseconds; levels have one decimal. The same sound always measures the same. Linear in its length.
 */
export function measureDelivery(sound: Sound): Delivery {
  const meter = deliveryMeter(sound.sampleRateHz);
  meter.push(sound.samples);
  return meter.finish();
}
