import type { Socket } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { DeviceView } from '../../operations/lan/views.ts';
import type { Door } from '../door.ts';
import { refuse, refuseForged, strangers } from '../guard.ts';
import type { Devices } from './devices.ts';

/** Cookies are shared by all ports of a host, so the name carries the port. It is sent with "__Host-" before it. */
const cookieName = (port: number): string => `offbook-${port}`;

const LAST_WORDS_MS = 250;

/** The device that a request comes from; null for one that is not paired. */
export const deviceOf = (c: Context, port: number, devices: Devices): DeviceView | null => {
  const secret = getCookie(c, cookieName(port), 'host');
  return secret ? devices.find(secret) : null;
};

/** Lets the browser that asked in from now on: over HTTPS to this host only, out of scripts’ reach. */
export const giveSecret = (c: Context, port: number, secret: string): void =>
  setCookie(c, cookieName(port), secret, {
    prefix: 'host',
    secure: true,
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: 400 * 24 * 3600,
  });

export interface LanDoorOptions {
  /** With port, as in Host: "192.168.1.20:4546". */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly devices: Devices;
  /** What everybody in the network gets, and all that those who are not paired get. */
  readonly pairing: Hono;
  /** Whether a path is one of `pairing`. */
  isPairing(path: string): boolean;
}

/** For the network: paired devices come in, all others see the pairing page. */
export function lanDoor({ hosts, port, devices, pairing, isPairing }: LanDoorOptions): Door {
  const refuseStranger = strangers('https', hosts);
  const lines = new Map<string, Set<Socket>>();
  devices.onRemove((id) => {
    // It asks nothing more; what it has open (its line for changes, an upload) ends when a device that removed itself
    // has been told so.
    setTimeout(() => lines.get(id)?.forEach((socket) => socket.destroy()), LAST_WORDS_MS).unref();
  });
  const hold = (id: string, socket: Socket): void => {
    const open = lines.get(id) ?? new Set();
    lines.set(id, open);
    if (open.has(socket)) return;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  };
  return {
    admit: () => undefined,
    async guard(c, next) {
      const refused = refuseStranger(c);
      if (refused) return refused;
      if (isPairing(c.req.path)) return pairing.fetch(c.req.raw, c.env);
      const device = deviceOf(c, port, devices);
      if (!device) {
        if (c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')) return c.redirect('/pair', 303);
        return refuse(
          c,
          401,
          'device-unpaired',
          'This device is not paired with Offbook. Open the page again to pair it.',
        );
      }
      const forged = refuseForged(c);
      if (forged) return forged;
      const socket = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket;
      if (socket) hold(device.id, socket);
      await next();
    },
  };
}
