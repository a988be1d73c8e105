import type { networkInterfaces } from 'node:os';

/** Bridges, tunnels and virtual machines: a phone in the same Wi-Fi can't reach the machine through them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|wg|zt|tailscale|bridge|podman|lxc|lxd)/i;

/**
 * The addresses a phone in the same network may reach this machine at, the likeliest first. Only private IPv4 (RFC 1918,
 * link-local of RFC 3927, shared of RFC 6598): a public address is never served to unless a person names it.
 */
export function lanAddresses(interfaces: ReturnType<typeof networkInterfaces>): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, addresses]) =>
      (addresses ?? [])
        .filter(({ family, internal, address }) => family === 'IPv4' && !internal && rangeOf(address) !== null)
        .map(({ address }) => ({ address, rank: rangeOf(address)! + (VIRTUAL.test(name) ? 10 : 0) })),
    )
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}

/** 0 for what home networks use most; null for an address that is not private. */
function rangeOf(address: string): number | null {
  const [a = 0, b = 0] = address.split('.').map(Number);
  if (a === 192 && b === 168) return 0;
  if (a === 10) return 1;
  if (a === 172 && b >= 16 && b <= 31) return 2;
  if (a === 100 && b >= 64 && b <= 127) return 3;
  return a === 169 && b === 254 ? 4 : null;
}
