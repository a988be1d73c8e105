import type { Fact } from '../../stories/model.ts';
import { Tag } from '../design/Chip.tsx';
import { cx } from '../design/cx.ts';
import { Section } from '../design/Section.tsx';
import { factKindWords } from './factWords.ts';
import styles from './Margin.module.css';
import { say } from '../../words/say.ts';

/** Everything exact that the guide states and a take must get right; the key ones first, the others folded away. */
export function FactSection({ facts }: { readonly facts: readonly Fact[] }) {
  const key = facts.filter((fact) => fact.key);
  const others = facts.filter((fact) => !fact.key);
  const first = key.length > 0 ? key : others;
  const rest = key.length > 0 ? others : [];
  return (
    <Section title={say('Facts to get right')} small>
      {facts.length === 0 ? (
        <p className={styles.none}>
          {say('No numbers or names in this story. One or two would make it easier to believe.')}
        </p>
      ) : (
        <FactItems facts={first} />
      )}
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary>{say('{rest} more from the script and points', { rest: rest.length })}</summary>
          <FactItems facts={rest} />
        </details>
      ) : null}
    </Section>
  );
}

function FactItems({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.id} className={styles.fact}>
          <span className={cx(styles.factText, fact.key && styles.key)}>{fact.text}</span>
          <span className={styles.about}>
            {fact.about && fact.about !== fact.text ? `${fact.about} ` : null}
            <Tag>{factKindWords(fact.kind)}</Tag>
          </span>
          {fact.aliases.length > 0 ? (
            <span className={styles.aliases}>{say('also: {list}', { list: fact.aliases.join(', ') })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
