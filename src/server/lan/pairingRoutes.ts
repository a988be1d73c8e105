import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { DeviceView } from '../../operations/lan/views.ts';
import { refuseForged } from '../guard.ts';
import { deviceName } from './deviceName.ts';
import type { Devices } from './devices.ts';
import { deviceOf, giveSecret } from './lanDoor.ts';
import type { Pairing, PairingFailure } from './pairing.ts';

const PAGE = '/pair';
const STATUS: Readonly<Record<PairingFailure['code'], 403 | 410 | 429>> = {
  'pairing-code-wrong': 403,
  'pairing-code-used': 410,
  'pairing-code-expired': 410,
  'pairing-too-soon': 429,
  'pairing-locked': 429,
};
const CODE = z.object({ code: z.string().max(100) });

export interface PairingRoutesOptions {
  readonly port: number;
  readonly devices: Devices;
  readonly pairing: Pairing;
  /** Folder of the built page. */
  readonly webRoot: string;
  /** Told of each device that was paired. */
  readonly onPaired: (device: DeviceView) => void;
}

/** The pairing page with its files, and the one call it makes. */
export async function pairingRoutes(options: PairingRoutesOptions): Promise<{ app: Hono; has(path: string): boolean }> {
  const { port, devices, pairing, webRoot } = options;
  const html = await readFile(join(webRoot, 'pairing', 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((found) => found[1]!));
  const app = new Hono();
  app.get(PAGE, (c) => c.html(html, 200, { 'cache-control': 'no-store' }));
  app.get(`${PAGE}/paired`, (c) =>
    c.json({ paired: deviceOf(c, port, devices) !== null }, 200, { 'cache-control': 'no-store' }),
  );
  app.post(PAGE, bodyLimit({ maxSize: 1000 }), async (c) => {
    // Another page in the phone's browser must not use up codes, nor pair the phone with a code of its own.
    const forged = refuseForged(c);
    if (forged) return forged;
    const given = CODE.safeParse(await c.req.json().catch(() => null));
    if (!given.success) return c.json({ code: 'code-missing', message: 'Send {"code": "…"}.' }, 400);
    const redeemed = pairing.redeem(given.data.code);
    if (!redeemed.ok) {
      return c.json({ code: redeemed.error.code, message: redeemed.error.message }, STATUS[redeemed.error.code]);
    }
    const { device, secret } = await devices.add(deviceName(c.req.header('user-agent') ?? ''));
    giveSecret(c, port, secret);
    options.onPaired(device);
    return c.body(null, 204);
  });
  app.use('/assets/*', serveStatic({ root: webRoot, precompressed: true }));
  return { app, has: (path) => path === PAGE || path === `${PAGE}/paired` || files.has(path) };
}
