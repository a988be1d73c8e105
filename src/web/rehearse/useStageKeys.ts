import { useLayoutEffect, useRef } from 'react';

export interface StageKeys {
  /** Space. */
  readonly main: () => void;
  /** D and Escape. */
  readonly discard: () => void;
  /** U. */
  readonly undo: () => void;
}

/**
 * The keys of the stage. Like the page's other shortcuts they rest while the person types, while a dialog is open
 * or with Ctrl, Alt or Meta held; unlike them, Space also works on a chosen cue, which has no use for it, so that choosing and starting needs no
 * reaching for another key.
 */
export function useStageKeys(keys: StageKeys, enabled: boolean): void {
  // Before the page is painted: a key that is shown works.
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]')) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
      const action = actionOf(event.key, target);
      if (action === null) return;
      event.preventDefault();
      // A key that is held down means one thing once.
      if (!event.repeat) latest.current[action]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled]);
}

function actionOf(key: string, target: Element | null): keyof StageKeys | null {
  if (key === ' ') return target?.closest('a, button, summary, input:not([type=radio]:checked)') ? null : 'main';
  if (key === 'Escape' || key.toLowerCase() === 'd') return 'discard';
  return key.toLowerCase() === 'u' ? 'undo' : null;
}
