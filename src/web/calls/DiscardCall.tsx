import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { callCommands } from '../api/callCommands.ts';
import { callQueries } from '../api/callQueries.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Notice } from '../design/Notice.tsx';
import { say } from '../../words/say.ts';

/** Deletes a call, after asking once. */
export function DiscardCall({ callId, small = false }: { readonly callId: string; readonly small?: boolean }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callCommands.discard(callId),
    async onSuccess() {
      await navigate({ to: '/calls' });
      client.removeQueries({ queryKey: callQueries.call(callId).queryKey });
      void client.invalidateQueries({ queryKey: ['calls', 'list'] });
    },
  });
  return (
    <>
      <Button variant="plain" size={small ? 'small' : 'large'} icon="bin" onClick={() => setAsking(true)}>
        {say('Delete this call')}
      </Button>
      <Dialog
        open={asking}
        title={say('Delete this call?')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say('Keep it')}</Button>
            <Button variant="danger" busy={isPending} onClick={() => mutate()}>
              {say('Delete it')}
            </Button>
          </>
        }
      >
        <p>{say('Its answers and recordings go for good. A document that was written of it stays: that is yours.')}</p>
        {error ? <Notice tone="error">{error.message}</Notice> : null}
      </Dialog>
    </>
  );
}
