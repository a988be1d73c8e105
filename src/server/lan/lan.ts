import { networkInterfaces } from 'node:os';
import { isIPv6 } from 'node:net';
import { join } from 'node:path';
import type { DeviceView, LanOn, OfferView } from '../../operations/lan/views.ts';
import type { Clock } from '../../shared/clock.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Certificate, keepCertificate } from './certificate.ts';
import { type Devices, openDevices } from './devices.ts';
import { lanAddresses } from './lanAddresses.ts';
import { type LanListener, listenLan } from './listenLan.ts';
import { createPairing, type Pairing } from './pairing.ts';
import { qrView } from './qrView.ts';

export interface LanOptions {
  /** An address of this machine to be reached at instead of all in its local network. */
  readonly address: string | null;
  /** Null for the first free one from `portFrom` on. */
  readonly port: number | null;
  readonly portFrom: number;
  /** In the workspace's hidden folder: the certificate with its key, and the paired devices. */
  readonly folder: string;
  readonly clock: Clock;
  /** Unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Told when devices or the code changed. */
  readonly onChange: () => void;
  readonly onProblem: (problem: Failure) => void;
}

/** Offbook in the local network: who may be let in, and at which addresses. */
export interface Lan {
  readonly port: number;
  /** As in Host, with the port, the likeliest first. */
  readonly hosts: readonly string[];
  readonly listener: LanListener;
  readonly devices: Devices;
  readonly pairing: Pairing;
  view(): LanOn;
  /** A new code; the one before can no longer be used. */
  offer(): OfferView;
  /** To be told of each device that used the code. */
  paired(device: DeviceView): void;
  /** Told of each device that was paired. */
  onPaired(listener: (device: DeviceView) => void): void;
  remove(deviceId: string): Promise<boolean>;
}

/** Listens in the local network; nobody is answered before `listener.answerWith`. */
export async function openLan(options: LanOptions): Promise<Result<Lan, Failure>> {
  const { clock, randomBytes } = options;
  const addresses = options.address === null ? lanAddresses(networkInterfaces()) : [options.address];
  if (addresses.length === 0) {
    return err(
      failure(
        'lan-none',
        message(
          'This machine is in no local network that Offbook knows: no address of it is a private one. Join your Wi-Fi and start again, or name an address with --lan-address.',
        ),
      ),
    );
  }
  const certificate = await keepCertificate(options.folder, addresses, clock.nowMs());
  if (!certificate.ok) return certificate;
  const listened = await listenLan(addresses, certificate.value, { asked: options.port, from: options.portFrom });
  if (!listened.ok) return listened;
  const listener = listened.value;
  const hosts = addresses.map((address) => `${isIPv6(address) ? `[${address}]` : address}:${listener.port}`);
  const pairing = createPairing({ clock, randomBytes });
  const pairedListeners: ((device: DeviceView) => void)[] = [];
  const devices = await openDevices(join(options.folder, 'devices.json'), {
    clock,
    randomBytes,
    onProblem: (error) =>
      options.onProblem(
        failure(
          'devices-not-writable',
          message('What is known of paired devices could not be kept ({why}).', { why: String(error) }),
        ),
      ),
  });
  return ok({
    port: listener.port,
    hosts,
    listener,
    devices,
    pairing,
    view: () => lanView(hosts, certificate.value, pairing, devices.list()),
    offer() {
      pairing.offer();
      options.onChange();
      return offerView(hosts, pairing)!;
    },
    paired(device) {
      for (const listener of pairedListeners) listener(device);
      options.onChange();
    },
    onPaired: (listener) => void pairedListeners.push(listener),
    async remove(deviceId) {
      const removed = await devices.remove(deviceId);
      if (removed) options.onChange();
      return removed;
    },
  });
}

const lanView = (
  hosts: readonly string[],
  { fingerprint, expiresAt }: Certificate,
  pairing: Pairing,
  devices: readonly DeviceView[],
): LanOn => ({ state: 'on', certificate: { fingerprint, expiresAt }, offer: offerView(hosts, pairing), devices });

function offerView(hosts: readonly string[], pairing: Pairing): OfferView | null {
  const offer = pairing.current();
  if (!offer) return null;
  const links = hosts.map((host) => {
    // A fragment is never sent: the code is in no log, and a reader that looks at links beforehand can't use it up.
    const url = `https://${host}/pair#${offer.linkCode}`;
    return { address: `https://${host}/`, url, qr: qrView(url) };
  });
  return { links, typedCode: offer.typedCode, expiresAt: offer.expiresAt };
}
