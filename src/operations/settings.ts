import type { Cue } from '../takes/model.ts';
import type { Offbook } from './offbook.ts';

/** What the person chose, kept with the workspace. */
export interface Settings {
  readonly cue: Cue;
  readonly countdownSeconds: number;
  readonly showLevel: boolean;
  /** How words of the person's own sound when they say them, for following: "comfyui" → "comfy you eye". Words in small letters. */
  readonly sayItLike: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: Settings = { cue: 'script', countdownSeconds: 3, showLevel: true, sayItLike: {} };

export async function readSettings({ database }: Pick<Offbook, 'database'>): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...((await database.settings.get('page')) as Partial<Settings> | null) };
}

export async function changeSettings(offbook: Offbook, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(offbook)), ...change };
  await offbook.database.settings.set('page', settings);
  return settings;
}
