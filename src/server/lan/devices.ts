import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DeviceView } from '../../operations/lan/views.ts';
import type { Clock } from '../../shared/clock.ts';
import { writeDurably } from '../../storage/recordings/durableFile.ts';

/** A device that was not seen for this long has to be paired again. */
export const FORGOTTEN_AFTER_MS = 30 * 24 * 3600_000;
/** How exactly it is noted when a device was last seen: every request would be a write. */
const SEEN_EVERY_MS = 3600_000;

interface Device extends DeviceView {
  /** SHA-256, hex, of the secret that only the device has. */
  readonly secretHash: string;
}

export interface Devices {
  list(): readonly DeviceView[];
  /** The secret is given out here, and is nowhere else. */
  add(name: string): Promise<{ readonly device: DeviceView; readonly secret: string }>;
  /** The device that has this secret, which is thereby seen. */
  find(secret: string): DeviceView | null;
  /** False where there is no such device. */
  remove(id: string): Promise<boolean>;
  /** Told the id of each removed device, until the returned function is called. */
  onRemove(listener: (id: string) => void): () => void;
}

export interface DevicesOptions {
  readonly clock: Clock;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Told when what is known of devices could not be kept. */
  readonly onProblem?: (error: unknown) => void;
}

/** Paired devices, in a file of the workspace's hidden folder that only its owner may read. */
export async function openDevices(file: string, options: DevicesOptions): Promise<Devices> {
  const { clock, randomBytes } = options;
  const devices = new Map((await readDevices(file)).map((device) => [device.id, device]));
  const listeners = new Set<(id: string) => void>();
  let saving = Promise.resolve();

  const isForgotten = ({ lastSeenAt }: Device): boolean => clock.nowMs() - lastSeenAt >= FORGOTTEN_AFTER_MS;
  const known = (): Device[] => [...devices.values()].filter((device) => !isForgotten(device));
  /** One write after the other: the last one has it all. */
  function save(): Promise<void> {
    const saved = saving.then(async () => {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeDurably(file, Buffer.from(`${JSON.stringify(known(), null, 2)}\n`), 0o600);
    });
    saving = saved.catch(() => undefined);
    return saved;
  }

  return {
    list: () => known().map(viewOf),
    async add(name) {
      const secret = Buffer.from(randomBytes(32)).toString('base64url');
      const now = clock.nowMs();
      const id = Buffer.from(randomBytes(9)).toString('base64url');
      const device: Device = { id, name, pairedAt: now, lastSeenAt: now, secretHash: hashOf(secret) };
      devices.set(id, device);
      await save();
      return { device: viewOf(device), secret };
    },
    find(secret) {
      // The hash is looked up, not the secret: what a comparison's time could tell is of no use to anyone.
      const hash = hashOf(secret);
      const device = known().find(({ secretHash }) => secretHash === hash);
      if (!device) return null;
      const now = clock.nowMs();
      if (now - device.lastSeenAt < SEEN_EVERY_MS) return viewOf(device);
      const seen = { ...device, lastSeenAt: now };
      devices.set(device.id, seen);
      save().catch((error: unknown) => options.onProblem?.(error));
      return viewOf(seen);
    },
    async remove(id) {
      if (!devices.delete(id)) return false;
      for (const listener of listeners) listener(id);
      await save();
      return true;
    },
    onRemove(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const viewOf = ({ id, name, pairedAt, lastSeenAt }: Device): DeviceView => ({ id, name, pairedAt, lastSeenAt });

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** None where there is no file yet, or one that nobody can read: then the phone is paired again. */
async function readDevices(file: string): Promise<Device[]> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(value) ? value.filter(isDevice) : [];
  } catch {
    return [];
  }
}

function isDevice(value: unknown): value is Device {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, secretHash, pairedAt, lastSeenAt } = value as Record<string, unknown>;
  const texts = [id, name, secretHash].every((text) => typeof text === 'string' && text !== '');
  return texts && Number.isFinite(pairedAt) && Number.isFinite(lastSeenAt);
}
