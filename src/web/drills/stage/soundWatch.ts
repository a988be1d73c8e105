/** Speech is at least so much louder than the room. */
const ABOVE_ROOM_DB = 12;
/** Quieter than this nothing is taken for speech, however quiet the room. */
const QUIETEST_SPEECH_DBFS = -50;
/** Clicks and taps are shorter. */
const SOUND_LASTS_MS = 120;
/** Microphones begin with a moment of silence that says nothing of the room. */
const WARM_UP_MS = 600;
/** So fast the idea of the room follows it when it gets louder. */
const ROOM_RISES_DB_PER_SECOND = 3;

/** Hears by the level when somebody begins to speak. What the recording itself says goes before it. */
export interface SoundWatch {
  /** Give every reading; gives the time at which a sound began, once it has lasted, else null. */
  hear(peakDbfs: number, atMs: number): number | null;
}

export function createSoundWatch(): SoundWatch {
  let room: number | null = null;
  let lastAtMs = 0;
  let openedAtMs: number | null = null;
  let aboveSinceMs: number | null = null;
  return {
    hear(peakDbfs, atMs) {
      openedAtMs ??= atMs;
      if (atMs - openedAtMs < WARM_UP_MS) room = null;
      const risen = room === null ? peakDbfs : room + ((atMs - lastAtMs) / 1000) * ROOM_RISES_DB_PER_SECOND;
      room = Math.min(peakDbfs, risen);
      lastAtMs = atMs;
      if (peakDbfs < Math.max(QUIETEST_SPEECH_DBFS, room + ABOVE_ROOM_DB)) {
        aboveSinceMs = null;
        return null;
      }
      aboveSinceMs ??= atMs;
      return atMs - aboveSinceMs >= SOUND_LASTS_MS ? aboveSinceMs : null;
    },
  };
}
