/** Takes decoded sound as it comes, mixed to one channel. */
export interface SoundSink {
  /** How long the file says that it is, before the first piece; null where it doesn't say. */
  begin?(statedSeconds: number | null): void;
  /** The next samples, the sink's own from now on. Decoding waits for it. */
  push(samples: Float32Array<ArrayBuffer>, sampleRateHz: number): void | Promise<void>;
}
