/**
 * The newest part of a stream of samples, addressed by position from the stream's start; before that start everything
 * is 0. Keeps no more than is still needed.
 */
export interface SampleWindow {
  readonly append: (samples: Float32Array) => void;
  /** Samples appended so far. */
  readonly received: () => number;
  /** Where the samples lie: position p is `buffer[p - base]`. Valid until the next append. */
  readonly view: () => { readonly buffer: Float32Array; readonly base: number };
  /** Nothing before this position will be asked for again. */
  readonly forget: (before: number) => void;
}

/** @param leadIn how many zeros before the stream's start may be asked for. */
export function sampleWindow(leadIn: number): SampleWindow {
  let buffer = new Float32Array(Math.max(4096, 4 * leadIn));
  let base = -leadIn;
  let received = 0;
  let needed = -leadIn;
  return {
    append: (samples) => {
      if (received - base + samples.length > buffer.length) {
        const kept = buffer.subarray(Math.min(needed, received) - base, received - base);
        const size = kept.length + samples.length;
        const next = size > buffer.length ? new Float32Array(2 * size) : buffer;
        next.set(kept);
        base = Math.min(needed, received);
        buffer = next;
      }
      buffer.set(samples, received - base);
      received += samples.length;
    },
    received: () => received,
    view: () => ({ buffer, base }),
    forget: (before) => {
      needed = Math.max(needed, before);
    },
  };
}
