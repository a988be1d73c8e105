import { IntlMessageFormat } from 'intl-messageformat';

/**
 * A sentence as a value: its English text in ICU's message syntax, and what stands in it. A host that speaks another
 * language looks the text up in its catalogue and says the sentence with the same values.
 */
export interface Message {
  readonly text: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A number, words that are the same everywhere, a day of the calendar ("2026-03-18"), a weekday from 0 for Sunday, several of these, or another message. */
export type MessageValue =
  | string
  | number
  | { readonly day: string }
  | { readonly weekday: number }
  | { readonly list: readonly (string | Message)[] }
  | Message;

/** How a language says what is no plain value. */
export interface Speaker {
  readonly say: (message: Message) => string;
  readonly day: (day: string) => string;
  readonly weekday: (weekday: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

/** The messages behind the words of a thing, by the names of its fields; a field without one is the person's own words. */
export type Said<Field extends string> = { readonly [field in Field]?: Message };

export const message = (text: string, values: Message['values'] = {}): Message => ({ text, values });

/**
 * Fields with their words in English, and the messages behind them: `{ ...worded({ title: message('Rest') }) }` gives
 * `{ title: 'Rest', said: { title: … } }`. Words that are no message are kept as they are.
 */
export function worded<Field extends string>(
  fields: Readonly<{ [field in Field]: Message | string }>,
): Readonly<Record<Field, string>> & { readonly said: Said<Field> } {
  const words: Record<string, string> = {};
  const said: { [field in Field]?: Message } = {};
  for (const [field, value] of Object.entries(fields) as [Field, Message | string][]) {
    words[field] = typeof value === 'string' ? value : english(value);
    if (typeof value !== 'string') said[field] = value;
  }
  return { ...(words as Record<Field, string>), said };
}

const formats = new Map<string, IntlMessageFormat>();

/** A message in English. @throws where its text is not ICU's syntax: a bug. */
export function english({ text, values }: Message): string {
  const names = Object.keys(values);
  if (names.length === 0) return text;
  let format = formats.get(text);
  if (!format) formats.set(text, (format = new IntlMessageFormat(text, 'en-GB')));
  return format.format<string>(
    Object.fromEntries(names.map((name) => [name, plainValue(values[name]!, ENGLISH)])),
  ) as string;
}

/** What stands in a sentence for a value, said by who speaks its language. */
export function plainValue(value: MessageValue, speaker: Speaker): string | number {
  if (typeof value !== 'object') return value;
  if ('day' in value) return speaker.day(value.day);
  if ('weekday' in value) return speaker.weekday(value.weekday);
  if ('list' in value)
    return speaker.list(value.list.map((item) => (typeof item === 'string' ? item : speaker.say(item))));
  return speaker.say(value);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const englishWeekday = (weekday: number): string => WEEKDAYS[weekday]!;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "18 March" of "2026-03-18". */
export function englishDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1]}`;
}

const ENGLISH: Speaker = {
  say: english,
  day: englishDay,
  weekday: englishWeekday,
  list: (items) => new Intl.ListFormat('en-GB').format(items),
};
