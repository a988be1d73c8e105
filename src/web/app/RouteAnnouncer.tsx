import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/**
 * Tells a screen reader which page is open after a move inside the app, and moves the focus to the page's start,
 * as loading a page would.
 */
export function RouteAnnouncer() {
  const [said, setSaid] = useState('');
  const path = useRouterState({ select: (state) => state.location.pathname });
  /** The page that is drawn; a page that comes from a stage stands in another `main` than the one before. */
  const drawnPath = useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).pathname });
  const firstPath = useRef(path);
  const focusedPath = useRef(path);
  const moved = useRef(false);
  const focusBefore = useRef<Element | null>(null);

  useEffect(() => {
    if (path !== firstPath.current) moved.current = true;
    focusBefore.current = document.activeElement;
  }, [path]);

  useEffect(() => {
    if (drawnPath === focusedPath.current) return;
    focusedPath.current = drawnPath;
    const main = document.querySelector<HTMLElement>('main');
    const focused = document.activeElement;
    // A page that asks something has put the focus into its field by now.
    if (focused !== focusBefore.current && focused !== main && main?.contains(focused)) return;
    main?.focus({ preventScroll: true });
  }, [drawnPath]);

  useEffect(() => {
    const onPage = (event: Event) => {
      if (moved.current) setSaid(String((event as CustomEvent).detail));
    };
    window.addEventListener('offbook:page', onPage);
    return () => window.removeEventListener('offbook:page', onPage);
  }, []);

  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {said}
    </p>
  );
}
