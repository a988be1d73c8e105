import { storableText } from './storableText.ts';

/** A value as JSON that both engines can keep. Infinity, which JSON doesn't know, is kept as a text of its own. */
export const writeJson = (value: unknown): string =>
  storableText(JSON.stringify(value, (_, each: unknown) => (each === Number.POSITIVE_INFINITY ? INFINITE : each)));

/** What writeJson kept; its caller knows of what type it was. */
export const readJson = (text: string): unknown =>
  JSON.parse(text, (_, each: unknown) => (each === INFINITE ? Number.POSITIVE_INFINITY : each));

const INFINITE = '\u221E number';
