import { Icon, ICON_NAMES } from '../Icon.tsx';
import styles from './Gallery.module.css';
import { Specimen } from './Specimen.tsx';

const COLOURS = [
  'paper',
  'surface',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'accent-text',
  'highlight',
  'good',
  'good-soft',
  'unsure',
  'unsure-soft',
  'bad',
  'bad-soft',
  'info',
  'info-soft',
  'focus',
] as const;

const SIZES = ['xs', 's', 'm', 'l', 'xl', '2xl'] as const;

/** Colours, letters and icons: what every part rests on. */
export function FoundationStates() {
  return (
    <>
      <Specimen
        title="Colours"
        about="Paper, ink and a highlighter. A verdict’s colour never stands without its icon and its word."
        states={
          <ul className={styles.swatches}>
            {COLOURS.map((name) => (
              <li key={name} className={styles.swatch}>
                <span className={styles.colour} style={{ background: `var(--${name})` }} />
                {name}
              </li>
            ))}
          </ul>
        }
      />
      <Specimen
        title="Letters"
        about="Your words are set in a book face, everything of ours in a plain one."
        states={SIZES.map((size) => (
          <p key={size} style={{ fontSize: `var(--text-${size})` }}>
            <span className={styles.words}>The first frost took the early beans,</span> said plainly ({size})
          </p>
        ))}
      />
      <Specimen
        title="Icons"
        about="Drawn with one line, in the colour of the words beside them, and never alone."
        states={
          <ul className={styles.icons}>
            {ICON_NAMES.map((name) => (
              <li key={name} className={styles.icon}>
                <Icon name={name} size="1.5rem" />
                {name}
              </li>
            ))}
          </ul>
        }
      />
    </>
  );
}
