import { type Message, plainValue, type Said, type Speaker } from '../shared/message.ts';
import { say, spokenLanguage, spokenLocale } from './say.ts';

/** A message that came from the server, in the language of the page. */
export const sayMessage = ({ text, values }: Message): string =>
  say(
    text,
    Object.keys(values).length === 0
      ? undefined
      : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainValue(value, SPEAKER)])),
  );

/** The words of a field in the language of the page: its message where there is one, else what is written there. */
export function told<Field extends string>(
  thing: Readonly<Record<Field, string | null>> & { readonly said?: Said<Field> | undefined },
  field: Field,
): string {
  const message = spokenLanguage() === 'en' ? undefined : thing.said?.[field];
  return message ? sayMessage(message) : (thing[field] ?? '');
}

const SPEAKER: Speaker = {
  say: (message) => sayMessage(message),
  day: (day) => named(day, { day: 'numeric', month: 'long' }),
  // 1 March 2026 was a Sunday.
  weekday: (weekday) => named(`2026-03-0${weekday + 1}`, { weekday: 'long' }),
  list: (items) => new Intl.ListFormat(spokenLocale()).format(items),
};

const named = (day: string, parts: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(spokenLocale(), { ...parts, timeZone: 'UTC' });
