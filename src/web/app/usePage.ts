import { useEffect } from 'react';

/** Names the page: the tab's title, and what is announced when the route changes. Pass null until the name is known. */
export function usePage(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title === 'Offbook' ? title : `${title} · Offbook`;
    window.dispatchEvent(new CustomEvent('offbook:page', { detail: title }));
  }, [title]);
}
