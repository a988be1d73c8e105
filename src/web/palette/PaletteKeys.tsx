import { lazy, Suspense, useEffect, useState } from 'react';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const Keys = lazy(async () => ({ default: (await import('./Keys.tsx')).Keys }));

/**
 * Listens for Ctrl+K and ?, and opens what they ask for. Both are fetched when first used. On a stage nothing leads away,
 * so that a telling is not lost to a slip: there only ? answers.
 */
export function PaletteKeys({ stage }: { readonly stage: boolean }) {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
      if (!stage && (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen('palette');
        return;
      }
      const writes =
        event.target instanceof Element &&
        event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
      if (event.key === '?' && !event.ctrlKey && !event.metaKey && !writes) {
        event.preventDefault();
        setOpen('keys');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [stage]);
  const close = (): void => setOpen(null);
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? (
        <Palette onClose={close} />
      ) : open === 'keys' ? (
        <Keys stage={stage} onClose={close} />
      ) : null}
    </Suspense>
  );
}
