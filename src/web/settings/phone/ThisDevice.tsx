import { useMutation } from '@tanstack/react-query';
import type { DeviceView } from '../../../operations/lan/views.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { Notice } from '../../design/Notice.tsx';
import { When } from '../../design/When.tsx';
import { Say } from '../../words/Say.tsx';
import { say } from '../../../words/say.ts';
import { lanApi } from './lanApi.ts';
import styles from './Phone.module.css';

/** Seen on a paired device: it can leave; everything else is done on the computer. */
export function ThisDevice({ device }: { readonly device: DeviceView }) {
  const now = useNow();
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: () => lanApi.removeDevice(device.id) });
  if (isSuccess) {
    return <Notice tone="good">{say('This device is no longer paired. To come back, scan a new code.')}</Notice>;
  }
  return (
    <>
      <p className={styles.lead}>
        <Say
          text="You are on a device that was paired {when}. What you record here is kept on the computer that Offbook runs on; other devices are paired and removed there."
          values={{ when: <When at={device.pairedAt} now={now} /> }}
        />
      </p>
      <div className={styles.actions}>
        <Button busy={isPending} onClick={() => mutate()}>
          {say('Unpair this device')}
        </Button>
      </div>
      {error ? <Notice tone="error">{error.message}</Notice> : null}
    </>
  );
}
