import type { ReactNode } from 'react';
import { Section } from '../Section.tsx';
import styles from './Gallery.module.css';

const SCHEMES = ['light', 'dark'] as const;

/** A component in each of its states, on light and on dark paper side by side, whatever the theme of the page is. */
export function Specimen({
  title,
  about,
  states,
}: {
  readonly title: string;
  /** When it is used, in a sentence. */
  readonly about: string;
  /** Drawn once for each paper. */
  readonly states: ReactNode;
}) {
  return (
    <Section title={title} id={title.toLowerCase().replaceAll(' ', '-')}>
      <p className={styles.about}>{about}</p>
      <div className={styles.papers}>
        {SCHEMES.map((scheme) => (
          <div key={scheme} className={styles.paper} style={{ colorScheme: scheme }} data-scheme={scheme}>
            {states}
          </div>
        ))}
      </div>
    </Section>
  );
}

/** States that stand in a line and wrap. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
