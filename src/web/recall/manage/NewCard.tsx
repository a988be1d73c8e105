import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '../../api/commands.ts';
import { Button } from '../../design/Button.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import styles from './Manage.module.css';
import { OwnCardForm } from './OwnCardForm.tsx';
import { say } from '../../../words/say.ts';

/** A place to write one more card; it stays open for the next. */
export function NewCard({ stories }: { readonly stories: readonly { readonly id: string; readonly title: string }[] }) {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState(0);
  const add = useMutation({
    mutationFn: commands.addOwnCard,
    onSuccess: () => {
      setWritten((count) => count + 1);
      return client.invalidateQueries({ queryKey: ['recall'] });
    },
  });
  if (!open)
    return (
      <div>
        <Button icon="plus" onClick={() => setOpen(true)}>
          {say('Write a card')}
        </Button>
      </div>
    );
  return (
    <Section title={say('A card of your own')} level={2} small>
      {add.isError ? (
        <Notice tone="error" title={say('Not saved')}>
          {add.error.message}
        </Notice>
      ) : null}
      <OwnCardForm
        // An empty form for the next one.
        key={written}
        card={null}
        stories={stories}
        busy={add.isPending}
        save={say('Add this card')}
        onSave={(card) => add.mutate(card)}
        others={<Button onClick={() => setOpen(false)}>{say('Close')}</Button>}
      />
      <p className={styles.soft} role="status">
        {written === 0 ? '' : written === 1 ? say('One card added.') : say('{written} cards added.', { written })}
      </p>
    </Section>
  );
}
