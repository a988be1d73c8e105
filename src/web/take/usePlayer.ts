import { type RefObject, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

/** The take's sound: one audio element that every panel of the page plays through. */
export interface Player {
  readonly audio: RefObject<HTMLAudioElement | null>;
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

/** Binds a player to the audio element that `audio` is put on. */
export function usePlayer(): Player {
  const audio = useRef<HTMLAudioElement>(null);
  const followers = useRef(new Set<() => void>());
  const [playing, setPlaying] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    const element = audio.current;
    if (!element) return;
    const tell = () => followers.current.forEach((follower) => follower());
    const onPlay = () => setPlaying(true);
    const onStop = () => setPlaying(false);
    const onError = () =>
      setTrouble('The recording can’t be played here. It is kept; another browser may know its sound format.');
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
  }, []);

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

  const play = useCallback((element: HTMLAudioElement) => {
    element.play().catch((error: unknown) => {
      // A pause that comes before the sound has begun ends the promise so; nothing is wrong then.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setTrouble('The recording would not start playing. Reload the page and press play again.');
    });
  }, []);

  const seek = useCallback((ms: number) => {
    if (audio.current) audio.current.currentTime = Math.max(0, ms) / 1000;
  }, []);

  const follow = useCallback((onTime: () => void) => {
    followers.current.add(onTime);
    return () => void followers.current.delete(onTime);
  }, []);

  return useMemo(
    () => ({
      audio,
      playing,
      trouble,
      seek,
      follow,
      toggle: () => {
        const element = audio.current;
        if (!element) return;
        if (element.paused) play(element);
        else element.pause();
      },
      playFrom: (ms: number) => {
        const element = audio.current;
        if (!element) return;
        seek(ms);
        play(element);
      },
      nowMs: () => (audio.current?.currentTime ?? 0) * 1000,
    }),
    [playing, trouble, seek, follow, play],
  );
}

/** The player's time in steps, so that words and sliders are drawn again only when they change. */
export function usePlayerTime(player: Player, stepMs: number): number {
  return useSyncExternalStore(player.follow, () => Math.floor(player.nowMs() / stepMs) * stepMs);
}
