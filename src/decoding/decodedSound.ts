import type { Sound } from '../speech/model.ts';
import type { Message } from '../shared/message.ts';

/** Something about a recording that the person should know, though it could be read. */
export interface SoundWarning {
  readonly code: 'audio-truncated' | 'audio-damaged-parts' | 'audio-too-long';
  readonly message: string;
}

/** What is known of a recording once it is decoded. */
export interface SoundFacts {
  /** "mp3", "opus", "pcm-s16": what the samples were coded as. */
  readonly codec: string;
  /** Channels of the file, before mixing. */
  readonly channels: number;
  /** What decoded it: "mpg123-decoder", "ffmpeg". */
  readonly decoder: string;
  readonly warnings: readonly SoundWarning[];
}

/** A recording as samples: all channels mixed to one, at the rate it was recorded with (48 kHz for Opus) or as asked for. */
export interface DecodedSound extends SoundFacts {
  readonly sound: Sound;
}

/** Why bytes could not be decoded. */
export interface Undecoded {
  /**
   * empty: no bytes. unknown: not a sound file. unsupported: a sound file whose coding nothing here can read.
   * damaged: of a known kind, and no sound could be read from it.
   */
  readonly kind: 'empty' | 'unknown' | 'unsupported' | 'damaged';
  /** Completes the sentence "… can't be decoded: …". */
  readonly why: Message;
  /** Of an unsupported one, where it is known: "aac". */
  readonly codec?: string;
}

/** 0 to 1; how much of the file has been read. */
export type OnFraction = (fraction: number) => void;
