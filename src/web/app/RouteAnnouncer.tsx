import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/**
 * Tells a screen reader which page is open after a move inside the app, and moves the focus to the page's start,
 * as loading a page would.
 */
export function RouteAnnouncer() {
  const [said, setSaid] = useState('');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const firstPath = useRef(path);
  const moved = useRef(false);

  useEffect(() => {
    if (path === firstPath.current && !moved.current) return;
    moved.current = true;
    const main = document.querySelector<HTMLElement>('main');
    main?.focus({ preventScroll: true });
  }, [path]);

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
