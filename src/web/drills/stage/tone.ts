const HERTZ = 440;
const SECONDS = 0.35;
/** Quiet: it has to be noticed, not to frighten. Of full scale. */
const LOUDNESS = 0.06;

/** A short soft tone through the speakers. Where no sound may be played, the sign on the stage is enough. */
export function playTone(): void {
  try {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const level = context.createGain();
    const now = context.currentTime;
    tone.frequency.value = HERTZ;
    level.gain.setValueAtTime(0, now);
    level.gain.linearRampToValueAtTime(LOUDNESS, now + 0.03);
    level.gain.setValueAtTime(LOUDNESS, now + SECONDS - 0.1);
    level.gain.linearRampToValueAtTime(0, now + SECONDS);
    tone.connect(level).connect(context.destination);
    tone.addEventListener('ended', () => void context.close());
    tone.start(now);
    tone.stop(now + SECONDS);
  } catch {
    // Nothing to play it with.
  }
}
