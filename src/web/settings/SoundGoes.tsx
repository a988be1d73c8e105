import { useQuery } from '@tanstack/react-query';
import type { RecogniserChoice } from '../../operations/ports.ts';
import { queries } from '../api/queries.ts';
import { cx } from '../design/cx.ts';
import { Icon } from '../design/Icon.tsx';
import styles from './Settings.module.css';
import { say } from '../words/say.ts';

/** Where sound would go with a choice, before it is made. */
export function SoundGoes({ choice }: { readonly choice: RecogniserChoice }) {
  const { data, error } = useQuery({ ...queries.whereSoundGoes(choice), placeholderData: (before) => before });
  if (error) return <Where words={error.message} />;
  return data ? <Where words={data.soundGoes} leaves={data.leavesMachine} /> : null;
}

/** Sound that leaves the machine stands out. */
export function Where({ words, leaves = false }: { readonly words: string; readonly leaves?: boolean }) {
  return (
    <p className={cx(styles.where, leaves && styles.leaves)}>
      <Icon name={leaves ? 'warning' : 'info'} />
      <span>
        <b>{say('Where your sound goes.')}</b> {words}
      </span>
    </p>
  );
}
