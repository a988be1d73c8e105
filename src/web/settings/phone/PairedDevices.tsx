import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeviceView } from '../../../operations/lan/views.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { Notice } from '../../design/Notice.tsx';
import { When } from '../../design/When.tsx';
import { Say } from '../../words/Say.tsx';
import { say } from '../../../words/say.ts';
import { lanApi } from './lanApi.ts';
import styles from './Phone.module.css';

/** The devices that come in without a code, each with the button that ends it. */
export function PairedDevices({ devices }: { readonly devices: readonly DeviceView[] }) {
  const client = useQueryClient();
  const now = useNow();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: ({ id }: DeviceView) => lanApi.removeDevice(id),
    // One that is gone already is gone for the list too.
    onSettled: () => client.invalidateQueries({ queryKey: lanApi.view().queryKey }),
  });
  return (
    <div className={styles.paired}>
      <h3>{say('Paired devices')}</h3>
      {devices.length === 0 ? (
        <p className={styles.hint}>{say('None yet. A device that was not seen for thirty days is forgotten.')}</p>
      ) : (
        <ul>
          {devices.map((device) => (
            <li key={device.id} className={styles.device}>
              <span>
                <b>{device.name}</b>{' '}
                <span className={styles.hint}>
                  <Say
                    text="paired {paired}, last seen {seen}"
                    values={{
                      paired: <When at={device.pairedAt} now={now} />,
                      seen: <When at={device.lastSeenAt} now={now} />,
                    }}
                  />
                </span>
              </span>
              <Button
                size="small"
                variant="plain"
                icon="bin"
                busy={isPending && variables.id === device.id}
                aria-label={say('Remove: {name}', { name: device.name })}
                onClick={() => mutate(device)}
              >
                {say('Remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error ? <Notice tone="error">{error.message}</Notice> : null}
    </div>
  );
}
