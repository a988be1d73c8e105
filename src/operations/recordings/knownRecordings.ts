import type { Offbook } from '../offbook.ts';

const SETTING = 'recordings.brought-in';

/** The take that was made of the same bytes before; null where there is none, or none any more. */
export async function takeOfBytes(
  { database }: Pick<Offbook, 'database'>,
  fingerprint: string,
): Promise<string | null> {
  const takeId = (await known(database))[fingerprint];
  return takeId !== undefined && (await database.takes.get(takeId)) ? takeId : null;
}

/** Remembers which take was made of which bytes. */
export async function rememberBytes(
  { database }: Pick<Offbook, 'database'>,
  fingerprint: string,
  takeId: string,
): Promise<void> {
  await database.transaction(async (repositories) => {
    await repositories.settings.set(SETTING, { ...(await known(repositories)), [fingerprint]: takeId });
  });
}

async function known({ settings }: Pick<Offbook['database'], 'settings'>): Promise<Readonly<Record<string, string>>> {
  const value = await settings.get(SETTING);
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
}
