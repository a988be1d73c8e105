import type { KeptItem } from '../../../drills/model.ts';
import { Chip } from '../../design/Chip.tsx';
import { Section } from '../../design/Section.tsx';
import styles from './Review.module.css';
import { say } from '../../../words/say.ts';

/** Time squeeze: what there was room for, and what of it was told. */
export function KeptList({ kept }: { readonly kept: readonly KeptItem[] }) {
  return (
    <Section title={say('What should stay, and what may go')} small>
      <ul className={styles.kept}>
        {kept.map((item) => (
          <li key={`${item.kind} ${item.label} ${item.text}`}>
            <span className={styles.keptText}>
              {item.label === '' ? null : <b>{labelOf(item)}</b>} {item.text === item.label ? null : item.text}
            </span>
            <span className={styles.keptSigns}>
              <span className={styles.soft}>{item.wanted ? say('keep') : say('may go')}</span>
              <Told item={item} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Pieces that are no point of the person's are called by what they are. */
const labelOf = ({ kind, label }: KeptItem): string =>
  kind === 'hook' ? say('Hook') : kind === 'connection' ? say('Connection') : label;

function Told({ item: { told, wanted } }: { readonly item: KeptItem }) {
  switch (told) {
    case 'yes':
      return (
        <Chip tone="good" icon="tick">
          {say('told')}
        </Chip>
      );
    case 'wrong':
      return (
        <Chip tone="bad" icon="cross">
          {say('told wrong')}
        </Chip>
      );
    case 'no':
      return (
        <Chip tone={wanted ? 'bad' : 'neutral'} icon={wanted ? 'ring' : 'dash'}>
          {say('left out')}
        </Chip>
      );
    case null:
      return null;
  }
}
