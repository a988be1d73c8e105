import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { commands } from '../../api/commands.ts';
import { queries } from '../../api/queries.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Notice } from '../../design/Notice.tsx';
import { OwnCardForm, type OwnCardInput } from './OwnCardForm.tsx';
import { say } from '../../../words/say.ts';

/** A hand-written card's form, over what is on the screen. */
export function EditCardDialog({
  cardId,
  onClose,
}: {
  /** Null closes it. */
  readonly cardId: string | null;
  readonly onClose: (changed: boolean) => void;
}) {
  const client = useQueryClient();
  const cards = useQuery({ ...queries.recallCards(), enabled: cardId !== null });
  const workspace = useQuery({ ...queries.workspace(), enabled: cardId !== null });
  const card = cards.data?.find(({ id }) => id === cardId);
  const save = useMutation({
    mutationFn: (input: OwnCardInput) => commands.editOwnCard(card!.id, { ...input, context: card!.context }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['recall'] });
      onClose(true);
    },
  });
  return (
    <Dialog
      open={cardId !== null && card !== undefined}
      title={say('Your card')}
      onClose={() => onClose(false)}
      actions={null}
    >
      {save.isError ? <Notice tone="error">{save.error.message}</Notice> : null}
      {card ? (
        <OwnCardForm
          card={card}
          stories={workspace.data?.stories ?? []}
          busy={save.isPending}
          save={say('Save')}
          onSave={(input) => save.mutate(input)}
          others={<Button onClick={() => onClose(false)}>{say('Cancel')}</Button>}
        />
      ) : null}
    </Dialog>
  );
}
