import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeviceView, LanOn, LanView, LinkView } from '../../../operations/lan/views.ts';
import { showPage, type ShownPage } from '../../testing/showPage.tsx';
import { PhoneSection } from './PhoneSection.tsx';

const NOW_MS = Date.UTC(2026, 2, 3, 19, 30);
const CERTIFICATE = {
  fingerprint: Array.from({ length: 32 }, (_, i) => (16 + i).toString(16).toUpperCase()).join(':'),
  expiresAt: Date.UTC(2027, 2, 3),
};
const IPHONE: DeviceView = { id: 'd1', name: 'iPhone', pairedAt: NOW_MS - 86_400_000, lastSeenAt: NOW_MS - 120_000 };
const link = (host: string): LinkView => ({
  address: `https://${host}/`,
  url: `https://${host}/pair#k`,
  qr: { size: 41, path: `M4 4h7v1H4z` },
});
const OFFER = {
  links: [link('192.168.1.20:4546'), link('10.0.0.7:4546')],
  typedCode: 'K7QF-3MXA',
  expiresAt: NOW_MS + 600_000,
};

let view: LanView;
let isExample = false;
let asked: string[];
let page: ShownPage;
const on = (change: Partial<LanOn>): LanOn => ({
  state: 'on',
  certificate: CERTIFICATE,
  offer: null,
  devices: [],
  ...change,
});

async function show(): Promise<void> {
  page = await showPage(<PhoneSection />, (url, { method = 'GET' }) => {
    if (url === '/api/workspace') return Response.json({ folder: '/home/ada/my stories', isExample });
    if (method !== 'GET') asked.push(`${method} ${url}`);
    if (method === 'POST') view = on({ offer: OFFER });
    if (method === 'DELETE') view = view.state === 'on' ? on({ devices: [] }) : view;
    return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(view);
  });
}
const words = () => page.host.textContent;
const qr = () => page.host.querySelector('svg[role=img]');

beforeEach(() => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW_MS);
  asked = [];
  isExample = false;
});
afterEach(async () => {
  await page.remove();
  vi.restoreAllMocks();
});

test('off, it says how to switch it on and what else there is', async () => {
  view = { state: 'off' };
  await show();
  await act(() => vi.waitFor(() => expect(words()).toContain('npm start -- "/home/ada/my stories" --lan')));
  expect(page.host.querySelector('button')).toBeNull();
});

test('off, the example needs no folder', async () => {
  view = { state: 'off' };
  isExample = true;
  await show();
  expect(words()).toContain('npm start -- --lan');
});

test('a code is made when it is asked for, with what to type and what to expect', async () => {
  view = on({});
  await show();
  expect(qr()).toBeNull();
  await page.press('Show a QR code');
  expect(asked).toEqual(['POST /api/lan/code']);
  expect(qr()!.getAttribute('aria-label')).toContain('QR code');
  for (const part of ['https://192.168.1.20:4546/', 'K7QF-3MXA', 'warns', 'lets in one device'])
    expect(words()).toContain(part);
  await page.press('It can’t be opened: show another address');
  expect(words()).toContain('https://10.0.0.7:4546/');
});

test('a code that ran out is no longer shown', async () => {
  view = on({ offer: { ...OFFER, expiresAt: NOW_MS } });
  await show();
  expect([qr(), words().includes('K7QF')]).toEqual([null, false]);
});

test('the certificate’s fingerprint is there to be compared, whole', async () => {
  view = on({});
  await show();
  const lines = [...page.host.querySelectorAll('details code')].map(({ textContent }) => textContent);
  expect(lines).toHaveLength(4);
  expect(lines.join(':')).toBe(CERTIFICATE.fingerprint);
});

test('a paired device is listed and removed by one button', async () => {
  view = on({ devices: [IPHONE] });
  await show();
  expect(words()).toContain('iPhone');
  await page.press('Remove: iPhone');
  expect(asked).toEqual(['DELETE /api/lan/devices/d1']);
  expect(words()).not.toContain('iPhone');
});

test('a phone sees itself and can leave', async () => {
  view = { state: 'phone', certificate: CERTIFICATE, device: IPHONE };
  await show();
  expect(words()).toContain('other devices are paired and removed there');
  await page.press('Unpair this device');
  expect(asked).toEqual(['DELETE /api/lan/devices/d1']);
  expect(words()).toContain('no longer paired');
});
