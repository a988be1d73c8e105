import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { LanView } from '../../../operations/lan/views.ts';
import { queries } from '../../api/queries.ts';
import { Notice } from '../../design/Notice.tsx';
import { Section } from '../../design/Section.tsx';
import { Say } from '../../words/Say.tsx';
import { say } from '../../../words/say.ts';
import { CertificateWords } from './CertificateWords.tsx';
import { lanApi } from './lanApi.ts';
import { PairedDevices } from './PairedDevices.tsx';
import { PairingCode } from './PairingCode.tsx';
import styles from './Phone.module.css';
import { ThisDevice } from './ThisDevice.tsx';

/** Pairs a phone in the same network, and shows which are paired. */
export function PhoneSection() {
  const { data, error } = useQuery(lanApi.view());
  return (
    <Section title={say('Rehearse on your phone')}>
      {data ? <Shown view={data} /> : null}
      {error && !data ? <Notice tone="error">{error.message}</Notice> : null}
    </Section>
  );
}

function Shown({ view }: { readonly view: LanView }) {
  if (view.state === 'off') return <Off />;
  if (view.state === 'phone') return <ThisDevice device={view.device} />;
  return (
    <>
      <p className={styles.lead}>
        {say(
          'Open Offbook on your phone and tell your stories there, with its microphone. Your takes are kept on this computer as always; between the two they stay in your own network.',
        )}
      </p>
      <PairingCode offer={view.offer} />
      <CertificateWords certificate={view.certificate} />
      <PairedDevices devices={view.devices} />
    </>
  );
}

function Off() {
  const workspace = useQuery(queries.workspace()).data;
  const folder = !workspace || workspace.isExample ? '' : ` "${workspace.folder}"`;
  return (
    <>
      <p className={styles.lead}>
        {say(
          'Offbook answers this computer only. To open it on your phone, in the same network, end it in your terminal with Ctrl+C and start it with one word more:',
        )}
      </p>
      <pre className={styles.command}>
        <code>{`npm start --${folder} --lan`}</code>
      </pre>
      <p className={styles.hint}>
        <Say
          text="Then a QR code is shown here and in the terminal, which lets in the phone that scans it, and no other. Without it you can record with your phone’s own recorder and <link>bring the files in</link>."
          values={{ link: (words) => <Link to="/recordings">{words}</Link> }}
        />
      </p>
    </>
  );
}
