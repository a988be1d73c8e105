import { useQuery } from '@tanstack/react-query';
import type { RecogniserChoice } from '../../operations/ports.ts';
import { soundGoes } from '../../operations/speech/soundGoes.ts';
import { queries } from '../api/queries.ts';
import { cx } from '../design/cx.ts';
import { Icon } from '../design/Icon.tsx';
import styles from './Settings.module.css';
import { say } from '../../words/say.ts';
import { sayMessage } from '../../words/sayMessage.ts';

/** Where sound would go with a choice, before it is made. */
export function SoundGoes({ choice }: { readonly choice: RecogniserChoice }) {
  // Only of a server is there anything to find out.
  const { data, error } = useQuery({
    ...queries.whereSoundGoes(choice),
    enabled: choice.kind === 'server',
    placeholderData: (before) => before,
  });
  if (choice.kind !== 'server') return <Where words={sayMessage(soundGoes(choice, false))} />;
  if (error) return <Where words={error.message} />;
  return data ? <Where words={sayMessage(soundGoes(choice, data.leavesMachine))} leaves={data.leavesMachine} /> : null;
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
