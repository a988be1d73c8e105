import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { FactReview } from '../../takes/model.ts';
import { commands } from '../api/commands.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { Button } from '../design/Button.tsx';
import { TextField } from '../design/Field.tsx';
import styles from './Lists.module.css';
import { selectedWords } from './selectedWords.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

/** Longer selections are a passage, not a misheard name. */
const LONGEST = 60;

/** Says which words of the take are a fact that was misheard; the guide keeps them. */
export function MisheardForm({
  view,
  fact,
  onDone,
}: {
  readonly view: TakeView;
  readonly fact: FactReview;
  /** With what to tell the person; null where nothing was kept. */
  readonly onDone: (message: string | null) => void;
}) {
  const client = useQueryClient();
  const [words, setWords] = useState(fact.status === 'wrong' ? (fact.said ?? '') : '');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    const onSelect = () => {
      const selected = selectedWords(document.getElementById('words'));
      if (selected !== '' && selected.length <= LONGEST) setWords(selected);
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, []);

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(null);
    try {
      const kept = await commands.addAlias(view.take.id, { factId: fact.id, alias: words });
      client.setQueryData(queries.take(view.take.id).queryKey, kept);
      onDone(say('“{trim}” now counts as {text}. Your guide keeps it.', { trim: words.trim(), text: fact.text }));
      await refreshAll(client);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : say('It could not be written into your guide.'));
      setBusy(false);
    }
  };
  return (
    <form
      ref={form}
      className={`${styles.misheard} no-print`}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
      }}
    >
      <TextField
        label={say('What stands in the words where you said “{text}”?', { text: fact.text })}
        hint={say('Type it, or select it in the words.')}
        words
        value={words}
        maxLength={200}
        autoComplete="off"
        error={trouble}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className={styles.fix}>
        <Say
          text={'It goes into your guide, behind the name: (also heard as "{value}")'}
          values={{ value: words.trim() || '…' }}
        />
      </p>
      <div className={styles.question}>
        <Button type="submit" size="small" icon="tick" busy={busy}>
          {say('It was misheard')}
        </Button>
        <Button size="small" variant="plain" onClick={() => onDone(null)}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}
