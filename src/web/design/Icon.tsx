import type { ReactNode } from 'react';

const paths = {
  tick: <path d="M4 12.5l5 5L20 6.500" />,
  cross: <path d="M6 6l12 12M18 6L6 18" />,
  question: (
    <>
      <path d="M8 8.500a4 4 0 1 1 5.600 3.700c-1.100.5-1.600 1.200-1.600 2.300" />
      <path d="M12 18.500v.01" />
    </>
  ),
  dash: <path d="M6 12h12" />,
  ring: <circle cx="12" cy="12" r="6.500" />,
  warning: (
    <>
      <path d="M12 4L2.800 20h18.400z" />
      <path d="M12 10v4.500M12 17.200v.01" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M12 11v5.500M12 7.600v.01" />
    </>
  ),
  microphone: (
    <>
      <rect x="9" y="3" width="6" height="11" rx="3" />
      <path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3" />
    </>
  ),
  pencil: <path d="M4 20l1-4.500L16.500 4 20 7.500 8.500 19z" />,
  scissors: (
    <>
      <circle cx="6" cy="6.500" r="2.500" />
      <circle cx="6" cy="17.500" r="2.500" />
      <path d="M8 8l12 10M8 16L20 6" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.500" />
      <path d="M12 7v5l3.500 2" />
    </>
  ),
  book: (
    <path d="M3 5.500c3.300-1 6-.7 9 1 3-1.700 5.700-2 9-1v13c-3.300-1-6-.7-9 1-3-1.700-5.700-2-9-1zM12 6.500v13" />
  ),
  page: <path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />,
  arrowLeft: <path d="M19 12H5M11 6l-6 6 6 6" />,
  arrowRight: <path d="M5 12h14M13 6l6 6-6 6" />,
  chevronDown: <path d="M6 9l6 6 6-6" />,
  plus: <path d="M12 5v14M5 12h14" />,
  bin: <path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />,
  play: <path d="M8 5l11 7-11 7z" />,
  pause: <path d="M8 5v14M16 5v14" />,
  stop: <path d="M6.500 6.500h11v11h-11z" />,
  retry: <path d="M5 12a7 7 0 1 0 2.300-5.200M5 4v4h4" />,
  copy: <path d="M9 9h11v11H9zM5 15H4V4h11v1" />,
  key: (
    <>
      <circle cx="8" cy="15" r="4" />
      <path d="M11 12l8-8M16 7l2.500 2.500" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof paths;

/** Every icon there is. */
export const ICON_NAMES = Object.keys(paths) as readonly IconName[];

/** A line drawing beside a word. It carries no meaning of its own, so screen readers skip it. */
export function Icon({ name, size = '1.1em' }: { readonly name: IconName; readonly size?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {paths[name]}
    </svg>
  );
}
