import { type Context, Hono } from 'hono';
import type { DeviceView, LanOff, LanOnPhone } from '../../operations/lan/views.ts';
import { described } from '../describe.ts';
import { refuse } from '../guard.ts';
import type { Lan } from './lan.ts';

/** Where these routes are asked: at the computer, with the network open or not, or on a paired device. */
export type LanSeen =
  | { readonly at: 'computer'; readonly lan: Lan | null }
  | { readonly at: 'phone'; readonly lan: Lan; device(c: Context): DeviceView | null };

/** Rehearsing on a phone: its pairing code and the paired devices. Only the computer lets devices in and others out. */
export function lanRoutes(seen: LanSeen) {
  const notHere = (c: Context): Response =>
    refuse(c, 403, 'lan-at-computer', 'Devices are paired and removed on the computer that Offbook runs on.');
  const isOff = (c: Context): Response =>
    refuse(c, 404, 'lan-off', 'Offbook was started for this machine only. Start it with --lan to pair a phone.');
  return new Hono()
    .get('/', described('Whether a phone can be paired, and which are.', 'LanView'), (c) => {
      if (seen.at === 'computer') return c.json(seen.lan?.view() ?? ({ state: 'off' } satisfies LanOff));
      const device = seen.device(c);
      if (!device) return refuse(c, 401, 'device-unpaired', 'This device is not paired any more.');
      const { certificate } = seen.lan.view();
      return c.json({ state: 'phone', certificate, device } satisfies LanOnPhone);
    })
    .post(
      '/code',
      described('A new pairing code; the one before stops working.', 'LanView', {
        403: 'lan-at-computer',
        404: 'lan-off',
      }),
      (c) => {
        if (seen.at === 'phone') return notHere(c);
        if (!seen.lan) return isOff(c);
        seen.lan.offer();
        return c.json(seen.lan.view());
      },
    )
    .delete(
      '/devices/:id',
      described('Removes a paired device, which is out at once.', '204', {
        403: 'lan-at-computer',
        404: 'device-missing',
      }),
      async (c) => {
        const id = c.req.param('id');
        if (seen.at === 'phone' && seen.device(c)?.id !== id) return notHere(c);
        if (!seen.lan) return isOff(c);
        if (!(await seen.lan.remove(id)))
          return refuse(c, 404, 'device-missing', 'This device is not paired any more.');
        return c.body(null, 204);
      },
    );
}
