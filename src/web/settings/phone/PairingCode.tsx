import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LinkView, OfferView } from '../../../operations/lan/views.ts';
import { useNow } from '../../app/useNow.ts';
import { Button } from '../../design/Button.tsx';
import { Notice } from '../../design/Notice.tsx';
import { Say } from '../../words/Say.tsx';
import { say, spokenLocale } from '../../../words/say.ts';
import { lanApi } from './lanApi.ts';
import styles from './Phone.module.css';

/** The code that a phone is paired with, and how; or the button that makes one. */
export function PairingCode({ offer }: { readonly offer: OfferView | null }) {
  const client = useQueryClient();
  const now = useNow(5000);
  const { mutate, isPending, error } = useMutation({
    mutationFn: lanApi.newCode,
    onSuccess: (fresh) => client.setQueryData(lanApi.view().queryKey, fresh),
  });
  const works = offer && offer.expiresAt > now ? offer : null;
  return (
    <>
      {works ? <Steps offer={works} /> : null}
      <div className={styles.actions}>
        <Button icon={works ? 'retry' : 'plus'} busy={isPending} onClick={() => mutate()}>
          {works ? say('Make a new code') : say('Show a QR code')}
        </Button>
        <p role="status" className={styles.hint}>
          {works ? say('This code lets in one device, until {time}.', { time: timeOf(works.expiresAt) }) : ''}
        </p>
      </div>
      {error ? <Notice tone="error">{error.message}</Notice> : null}
    </>
  );
}

function Steps({ offer }: { readonly offer: OfferView }) {
  const [chosen, setChosen] = useState(0);
  const link = offer.links[chosen] ?? offer.links[0]!;
  return (
    <div className={styles.pairing}>
      <QrCode link={link} />
      <ol className={styles.steps}>
        <li>
          <Say
            text="Scan the code with your phone’s camera, in the same network as this computer. Or open {address} on the phone and type <b>{code}</b>."
            values={{
              address: <code>{link.address}</code>,
              code: offer.typedCode,
              b: (words) => <b className={styles.typed}>{words}</b>,
            }}
          />
          {offer.links.length > 1 ? (
            <div className={styles.actions}>
              <Button size="small" variant="plain" onClick={() => setChosen((chosen + 1) % offer.links.length)}>
                {say('It can’t be opened: show another address')}
              </Button>
            </div>
          ) : null}
        </li>
        <li>
          {say(
            'The phone’s browser warns that the connection is not private. That is expected, and explained below. Go on with “Advanced” and “Proceed” (Chrome), or “Show Details” and “visit this website” (Safari).',
          )}
        </li>
        <li>{say('Press “Pair this phone”. From then on this phone opens Offbook without a code.')}</li>
      </ol>
    </div>
  );
}

/** Always dark on white, which every reader finds. */
function QrCode({ link: { qr } }: { readonly link: LinkView }) {
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={say('QR code of the link that pairs a phone')}
    >
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}

const timeOf = (atMs: number): string =>
  new Intl.DateTimeFormat(spokenLocale(), { hour: '2-digit', minute: '2-digit' }).format(atMs);
