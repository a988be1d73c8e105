import { renderUnicodeCompact } from 'uqr';
import type { DeviceView, LanOn, OfferView } from '../../operations/lan/views.ts';
import { say, spokenLocale } from '../../words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** The screen that codes are shown on; null where output goes to a file or another program. */
export interface Screen {
  /** Characters a line. */
  readonly columns: number;
}

/** Says how a phone gets in: the QR code where there is room for it, and always the same as text. */
export function printLan(terminal: Terminal, offer: OfferView, view: LanOn, screen: Screen | null): void {
  const print = (text: string): void => terminal.out(wrap(text, terminal.columns));
  const [link, ...more] = offer.links;
  terminal.out();
  print(say('On your phone, in the same network: scan the code, or open the link.'));
  const picture = screen && qrLines(link!.url, screen.columns);
  if (picture) {
    terminal.out();
    // Light on dark whatever the terminal's own colours are: not every reader finds a code that is reversed.
    for (const line of picture) terminal.out(terminal.colour ? `\u001B[97;40m${line}\u001B[0m` : line);
    terminal.out();
  }
  terminal.out(`  ${link!.url}`);
  print(
    say('Or open {address} there and type {code}.', {
      address: link!.address,
      code: styled(terminal, 'bold', offer.typedCode),
    }),
  );
  if (more.length > 0) {
    const addresses = new Intl.ListFormat(spokenLocale(), { type: 'disjunction' });
    print(
      say('If that can’t be opened: {addresses}', { addresses: addresses.format(more.map(({ address }) => address)) }),
    );
  }
  print(
    say('The code works once, until {time}. Settings, Rehearse on your phone, makes a new one.', {
      time: timeOf(offer.expiresAt),
    }),
  );
  terminal.out();
  print(
    say('The phone’s browser warns of the certificate, since Offbook made it itself. It should be this one (SHA-256):'),
  );
  // Eight bytes a line, as the settings show it.
  for (const line of view.certificate.fingerprint.match(/(?:\w\w:?){1,8}/g) ?? []) {
    terminal.out(`  ${line.replace(/:$/, '')}`);
  }
  if (view.devices.length > 0) {
    print(say('Paired: {devices}. Settings removes them.', { devices: view.devices.map(deviceWords).join(', ') }));
  }
  terminal.out();
}

/** What a program needs to show or open the same. */
export const lanJson = (offer: OfferView, { certificate, devices }: LanOn): object => ({
  links: offer.links.map(({ url }) => url),
  typedCode: offer.typedCode,
  expiresAt: new Date(offer.expiresAt).toISOString(),
  certificateSha256: certificate.fingerprint,
  devices: devices.map(({ id, name, pairedAt, lastSeenAt }) => ({
    id,
    name,
    pairedAt: new Date(pairedAt).toISOString(),
    lastSeenAt: new Date(lastSeenAt).toISOString(),
  })),
});

/** Null where the terminal is too narrow for it. */
function qrLines(text: string, columns: number): string[] | null {
  const lines = renderUnicodeCompact(text, { ecc: 'L', border: 2 }).split('\n');
  return lines[0]!.length <= columns ? lines : null;
}

const timeOf = (atMs: number): string =>
  new Date(atMs).toLocaleTimeString(spokenLocale(), { hour: '2-digit', minute: '2-digit' });

const deviceWords = ({ name, lastSeenAt }: DeviceView): string =>
  say('{name} (last here {on})', {
    name,
    on: new Date(lastSeenAt).toLocaleDateString(spokenLocale(), { day: 'numeric', month: 'long' }),
  });
