import { getRequestListener } from '@hono/node-server';
import type { Offbook } from '../../operations/offbook.ts';
import { type AppOptions, createApp } from '../app.ts';
import type { Answering } from '../answering.ts';
import type { Lan } from './lan.ts';
import { deviceOf, lanDoor } from './lanDoor.ts';
import { pairingRoutes } from './pairingRoutes.ts';

/** Answers in the local network from now on: the same routes as on this machine, behind the door for paired devices. */
export async function serveLan(
  offbook: Offbook,
  lan: Lan,
  shared: Omit<AppOptions, 'port' | 'door' | 'lan'>,
  answering: Answering,
): Promise<void> {
  const { port, hosts, devices } = lan;
  const { app: pairing, has } = await pairingRoutes({
    port,
    devices,
    pairing: lan.pairing,
    webRoot: shared.webRoot,
    onPaired: lan.paired,
  });
  const app = createApp(offbook, {
    ...shared,
    port,
    door: lanDoor({ hosts, port, devices, pairing, isPairing: has }),
    lan: { at: 'phone', lan, device: (c) => deviceOf(c, port, devices) },
  });
  lan.listener.answerWith(getRequestListener(answering.watch(app.fetch)));
}
