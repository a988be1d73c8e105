import { usePage } from '../../app/usePage.ts';
import { ButtonStates } from './ButtonStates.tsx';
import { FieldStates } from './FieldStates.tsx';
import { FoundationStates } from './FoundationStates.tsx';
import styles from './Gallery.module.css';
import { MessageStates } from './MessageStates.tsx';
import { PictureStates } from './PictureStates.tsx';

/** What the pages are made of, each part with every state, on light and on dark paper. */
export function ComponentsPage() {
  usePage('Components');
  return (
    <article className={styles.gallery}>
      <header>
        <h1>Components</h1>
        <p className={styles.about}>
          What Offbook’s pages are made of. Each part is shown on light and on dark paper, whichever you use. Move with
          Tab to see the focus; press to see the rest.
        </p>
      </header>
      <FoundationStates />
      <ButtonStates />
      <FieldStates />
      <MessageStates />
      <PictureStates />
    </article>
  );
}
