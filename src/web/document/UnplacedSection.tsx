import type { Passage } from '../../documents/model.ts';
import { Section } from '../design/Section.tsx';
import styles from './DocumentPage.module.css';
import { say } from '../../words/say.ts';

/** What the document says beside everything that Offbook has a place for, so that nothing of it is out of sight. */
export function UnplacedSection({ passages }: { readonly passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <Section title={say('Also in this document')}>
      {passages.map((passage) => (
        <div key={passage.range.start} className={styles.passage}>
          {passage.heading ? <h3>{passage.heading}</h3> : null}
          <p className={styles.small}>{passage.text}</p>
        </div>
      ))}
    </Section>
  );
}
