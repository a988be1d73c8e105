import type { ReactNode } from 'react';
import type { FactStatus, KeyPointStatus } from '../../takes/model.ts';
import styles from './Chip.module.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import { say } from '../../words/say.ts';

export type Tone = 'good' | 'unsure' | 'bad' | 'info' | 'neutral';

/** A short verdict: always an icon and words, so that colour is never alone. */
export function Chip({
  tone = 'neutral',
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <span className={cx(styles.chip, styles[tone])}>
      {icon ? <Icon name={icon} size="1em" /> : null}
      {children}
    </span>
  );
}

interface StatusLook {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
}

const looks: Readonly<Record<KeyPointStatus | FactStatus, StatusLook>> = {
  covered: { tone: 'good', icon: 'tick', word: say('covered') },
  unsure: { tone: 'unsure', icon: 'question', word: say('unsure') },
  missed: { tone: 'bad', icon: 'ring', word: say('missed') },
  right: { tone: 'good', icon: 'tick', word: say('right') },
  wrong: { tone: 'bad', icon: 'cross', word: say('wrong') },
  absent: { tone: 'neutral', icon: 'dash', word: say('not said') },
};

/** How a key point or a fact fared in a take. */
export function StatusChip({ status }: { readonly status: KeyPointStatus | FactStatus }) {
  const look = looks[status];
  return (
    <Chip tone={look.tone} icon={look.icon}>
      {look.word}
    </Chip>
  );
}

/** A label that judges nothing: a value, a kind, a category. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>;
}
