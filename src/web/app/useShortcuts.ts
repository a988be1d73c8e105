import { useLayoutEffect, useRef } from 'react';

/** Keys (as in KeyboardEvent.key, letters in lower case, " " for the space bar) and what they do. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Single keys for the page's main actions. They rest while the person types, while a dialog is open, with Ctrl, Alt or
 * Meta held, and Enter and the space bar rest on anything that has a use for them.
 */
export function useShortcuts(shortcuts: Shortcuts, enabled = true): void {
  // Before the page is painted: a key that is shown works.
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  useLayoutEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = latest.current[key];
      if (!action || document.querySelector('dialog[open]')) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
      if (
        (key === 'Enter' || key === ' ') &&
        at?.closest('a, button, summary, input, audio, [tabindex]:not([tabindex="-1"])')
      )
        return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled]);
}
