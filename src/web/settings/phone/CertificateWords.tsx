import type { CertificateView } from '../../../operations/lan/views.ts';
import { say, spokenLocale } from '../../../words/say.ts';
import styles from './Phone.module.css';

/** Why the phone's browser warns, what the certificate does and does not do, and how to make sure of it. */
export function CertificateWords({ certificate }: { readonly certificate: CertificateView }) {
  return (
    <details className={styles.why}>
      <summary>{say('Why the phone’s browser warns, and what the certificate does')}</summary>
      <p>
        {say(
          'Browsers let a page use the microphone only over HTTPS, and trust a certificate when somebody they know vouches for its address. Nobody can vouch for an address inside your own network. So Offbook made a certificate itself, and the browser says that it does not know it.',
        )}
      </p>
      <p>
        {say(
          'What it does: all that goes between phone and computer is encrypted. Whoever only listens in your network learns nothing, and no device gets in without a code.',
        )}
      </p>
      <p>
        {say(
          'What it doesn’t do: it does not prove by itself that this computer answers. Somebody in the same network could put their computer in between while you accept the warning. In a network you don’t trust, compare: the certificate that the phone shows under the warning, or behind the sign left of the address, should have this SHA-256 fingerprint. If it is another, don’t go on.',
        )}
      </p>
      <p className={styles.fingerprint}>
        {linesOf(certificate.fingerprint).map((line) => (
          <code key={line}>{line}</code>
        ))}
      </p>
      <p>
        {say(
          'Its key stays in a file on this computer that only you can read. It is valid until {date}; Offbook renews it before, and whenever this computer gets another address. Then the phone warns once more.',
          { date: new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'long' }).format(certificate.expiresAt) },
        )}
      </p>
    </details>
  );
}

/** Eight bytes a line: short enough for a phone, and to keep one's place while comparing. */
function linesOf(fingerprint: string): string[] {
  const bytes = fingerprint.split(':');
  return Array.from({ length: Math.ceil(bytes.length / 8) }, (_, i) => bytes.slice(8 * i, 8 * i + 8).join(':'));
}
