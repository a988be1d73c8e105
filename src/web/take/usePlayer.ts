import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { say } from '../../words/say.ts';

/** The take's sound: one audio element that every panel of the page plays through. */
export interface Player {
  readonly playing: boolean;
  /** Why it can't play, in plain words; null when it can. */
  readonly trouble: string | null;
  readonly toggle: () => void;
  /** Moves to a time without changing whether it plays. */
  readonly seek: (ms: number) => void;
  readonly playFrom: (ms: number) => void;
  readonly nowMs: () => number;
  /** Calls back on every drawn frame while playing, and after each jump. Returns a way to stop. */
  readonly follow: (onTime: () => void) => () => void;
}

/** A player of an audio element; null until it is on the page. */
export function usePlayer(element: HTMLAudioElement | null): Player {
  const followers = useRef(new Set<() => void>());
  const [playing, setPlaying] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    if (!element) return;
    const tell = () => followers.current.forEach((follower) => follower());
    const onPlay = () => setPlaying(true);
    const onStop = () => setPlaying(false);
    const onError = () =>
      setTrouble(say('The recording can’t be played here. It is kept; another browser may know its sound format.'));
    element.addEventListener('play', onPlay);
    element.addEventListener('pause', onStop);
    element.addEventListener('ended', onStop);
    element.addEventListener('error', onError);
    for (const name of ['seeked', 'timeupdate', 'loadedmetadata']) element.addEventListener(name, tell);
    return () => {
      element.pause();
      element.removeEventListener('play', onPlay);
      element.removeEventListener('pause', onStop);
      element.removeEventListener('ended', onStop);
      element.removeEventListener('error', onError);
      for (const name of ['seeked', 'timeupdate', 'loadedmetadata']) element.removeEventListener(name, tell);
    };
  }, [element]);

  useEffect(() => {
    if (!playing) return;
    let frame = 0;
    const tick = () => {
      followers.current.forEach((follower) => follower());
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [playing]);

  const play = useCallback(async () => {
    try {
      await element?.play();
    } catch (error) {
      // A pause that comes before the sound has begun ends the promise so; nothing is wrong then.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setTrouble(say('The recording would not start playing. Reload the page and press play again.'));
    }
  }, [element]);

  const follow = useCallback((onTime: () => void) => {
    followers.current.add(onTime);
    return () => void followers.current.delete(onTime);
  }, []);

  return useMemo(
    () => ({
      playing,
      trouble,
      follow,
      seek: (ms: number) => moveTo(element, ms),
      toggle: () => {
        if (element?.paused) void play();
        else element?.pause();
      },
      playFrom: (ms: number) => {
        moveTo(element, ms);
        void play();
      },
      nowMs: () => (element?.currentTime ?? 0) * 1000,
    }),
    [element, playing, trouble, follow, play],
  );
}

function moveTo(element: HTMLAudioElement | null, ms: number): void {
  if (element) element.currentTime = Math.max(0, ms) / 1000;
}

/** The player's time in steps, so that words and sliders are drawn again only when they change. */
export function usePlayerTime(player: Player, stepMs: number): number {
  return useSyncExternalStore(player.follow, () => Math.floor(player.nowMs() / stepMs) * stepMs);
}
