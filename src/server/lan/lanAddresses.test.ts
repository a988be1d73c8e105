import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { lanAddresses } from './lanAddresses.ts';

const ipv4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '02:00:00:00:00:01',
  cidr: `${address}/24`,
});

it('finds private addresses, those of a Wi-Fi before bridges and tunnels', () => {
  expect(
    lanAddresses({
      lo: [ipv4('127.0.0.1', true)],
      docker0: [ipv4('172.17.0.1')],
      utun3: [ipv4('100.101.2.3')],
      eth1: [ipv4('10.0.0.7')],
      wlan0: [ipv4('192.168.1.20')],
    }),
  ).toEqual(['192.168.1.20', '10.0.0.7', '172.17.0.1', '100.101.2.3']);
});

it('serves to no public address', () => {
  expect(lanAddresses({ eth0: [ipv4('203.0.113.9'), ipv4('172.32.0.1'), ipv4('100.63.0.1')] })).toEqual([]);
});
