import { expect, it } from 'vitest';
import type { LanOn, OfferView } from '../../operations/lan/views.ts';
import type { Terminal } from '../terminal.ts';
import { lanJson, printLan, type Screen } from './serveLan.ts';

const url = `https://192.168.1.20:4546/pair#${'k'.repeat(27)}`;
const link = { address: 'https://192.168.1.20:4546/', url, qr: { size: 0, path: '' } };
const offer: OfferView = { links: [link], typedCode: 'K7QF-3MXA', expiresAt: Date.UTC(2026, 2, 3, 19, 40) };
const FINGERPRINT = Array.from({ length: 32 }, (_, i) => (16 + i).toString(16).toUpperCase()).join(':');
const phone = { id: 'd1', name: 'iPhone', pairedAt: Date.UTC(2026, 2, 1), lastSeenAt: Date.UTC(2026, 2, 2, 12) };
const view: LanOn = {
  state: 'on',
  certificate: { fingerprint: FINGERPRINT, expiresAt: Date.UTC(2027, 2, 3) },
  offer,
  devices: [phone],
};

function printed(screen: Screen | null, colour = false): string[] {
  const lines: string[] = [];
  const terminal: Terminal = {
    colour,
    columns: 80,
    out: (line = '') => lines.push(line),
    error: (line) => expect.fail(line),
  };
  printLan(terminal, offer, view, screen);
  return lines;
}

const isQr = (line: string): boolean => line.includes('█');

it('draws the code for a screen that has room, and always says it as text', () => {
  const wide = printed({ columns: 80 });
  expect(wide.filter(isQr).length).toBeGreaterThan(15);
  expect(new Set(wide.filter(isQr).map((line) => line.length)).size).toBe(1);
  for (const lines of [wide, printed({ columns: 30 }), printed(null)]) {
    const text = lines.join('\n');
    for (const part of [url, 'K7QF-3MXA', '  10:11:12:13:14:15:16:17\n  18:', 'iPhone (last here 2 March)'])
      expect(text).toContain(part);
  }
  expect(printed({ columns: 30 }).some(isQr)).toBe(false);
  expect(printed(null).some(isQr)).toBe(false);
});

it('is light on dark in colour, and plain without', () => {
  const coloured = printed({ columns: 80 }, true).filter(isQr);
  expect(coloured.every((line) => line.startsWith('\u001B[97;40m') && line.endsWith('\u001B[0m'))).toBe(true);
  expect(printed({ columns: 80 }).join('')).not.toContain('\u001B');
});

it('gives programs the same as data', () => {
  expect(lanJson(offer, view)).toEqual({
    links: [url],
    typedCode: 'K7QF-3MXA',
    expiresAt: '2026-03-03T19:40:00.000Z',
    certificateSha256: FINGERPRINT,
    devices: [
      { id: 'd1', name: 'iPhone', pairedAt: '2026-03-01T00:00:00.000Z', lastSeenAt: '2026-03-02T12:00:00.000Z' },
    ],
  });
});
