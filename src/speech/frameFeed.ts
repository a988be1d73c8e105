import { sampleWindow } from './sampleWindow.ts';

/** Cuts a stream of samples into overlapping frames; frame i is centred on i × stepMs. */
export interface FrameFeed {
  readonly push: (samples: Float32Array) => void;
  /** Hands over the frames at the end, where the sound is taken to go on with zeros. Returns how many there were. */
  readonly finish: () => number;
}

/**
 * @param onFrame gets a buffer and where in it the frame's `windowLength` samples start. Frames come in order, and the
 *   same ones however the stream is cut into pushes.
 */
export function frameFeed(
  { windowLength, sampleRateHz, stepMs }: { windowLength: number; sampleRateHz: number; stepMs: number },
  onFrame: (buffer: Float32Array, start: number, frame: number) => void,
): FrameFeed {
  const window = sampleWindow(windowLength);
  let next = 0;
  const startOf = (frame: number) => Math.round((frame * stepMs * sampleRateHz) / 1000 - windowLength / 2);
  const handOver = (frames: number) => {
    const { buffer, base } = window.view();
    while (next < frames && startOf(next) + windowLength <= window.received()) {
      onFrame(buffer, startOf(next) - base, next);
      next++;
    }
    window.forget(startOf(next));
  };
  return {
    push: (samples) => {
      window.append(samples);
      handOver(Infinity);
    },
    finish: () => {
      const samples = window.received();
      if (samples === 0) return 0;
      const frames = Math.floor((samples / sampleRateHz) * (1000 / stepMs)) + 1;
      window.append(new Float32Array(windowLength + 1));
      handOver(frames);
      return frames;
    },
  };
}
