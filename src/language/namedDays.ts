import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { WEEKDAYS, weekdayOf } from './units.ts';

/** Days of the year that have a name. One that begins like a longer one stands after it. */
const FEASTS: readonly (readonly string[])[] = `
  good friday|easter sunday|easter monday|easter saturday|easter weekend|easter|christmas eve|christmas day|christmas|boxing day
  new year's eve|new years eve|new year's day|new years day|new year's|chinese new year|lunar new year|twelfth night
  ash wednesday|palm sunday|maundy thursday|shrove tuesday|pancake day|whit monday|whit sunday|ascension day|corpus christi
  remembrance sunday|remembrance day|armistice day|bonfire night|guy fawkes night|burns night|halloween|midsummer
  valentine's day|valentines day|mother's day|mothers day|mothering sunday|father's day|fathers day|st patrick's day
  thanksgiving|black friday|cyber monday|independence day|memorial day|labor day|labour day|veterans day|canada day|australia day
  bank holiday monday|bank holiday|diwali|ramadan|hanukkah|passover|yom kippur|vaisakhi|eid|may day`
  .split(/[|\n]/)
  .map((name) => name.trim().split(' '))
  .filter(([first]) => first !== '');
const FEAST_STARTS = new Set(FEASTS.map(([first]) => first!));

/** Words with which a named day can begin. */
export const NAMED_DAY_STARTS: readonly string[] = [...WEEKDAYS, ...FEAST_STARTS];

/** "Thursday", "Good Friday". Value: "weekday:4", "feast:goodfriday". "Monday to Friday" is a week, and no day. */
export function readNamedDay(tokens: readonly Token[], i: number): Reading | null {
  const word = tokens[i]?.text ?? '';
  if (FEAST_STARTS.has(word)) {
    const feast = FEASTS.find((name) =>
      name.every((part, k) => tokens[i + k]?.text.replace('’', "'") === part && (k === 0 || follows(tokens[i + k]!))),
    );
    if (feast)
      return {
        kind: 'date',
        value: `feast:${feast.join('').replace(/'/g, '')}`,
        next: i + feast.length,
        weak: isBeside(tokens, i),
      };
  }
  const day = word.endsWith('days') ? undefined : weekdayOf(word);
  if (day === undefined) return null;
  if (isToDay(tokens, i + 1) || (tokens[i - 1]?.text === 'to' && weekdayOf(tokens[i - 2]?.text ?? '') !== undefined))
    return null;
  return { kind: 'date', value: `weekday:${day}`, next: i + 1, weak: isBeside(tokens, i) };
}

/** "the night before Easter": a day told by another one. */
const isBeside = (tokens: readonly Token[], i: number): boolean => /^(?:before|after)$/.test(tokens[i - 1]?.text ?? '');

const follows = ({ gap }: Token): boolean => gap === 'space' || gap === 'hyphen';

const isToDay = (tokens: readonly Token[], i: number): boolean =>
  /^(?:to|till|until|through)$/.test(tokens[i]?.text ?? '') && weekdayOf(tokens[i + 1]?.text ?? '') !== undefined;

/** True for a day by its name, which is no date of any year. */
export const isNamedDay = (value: number | string): boolean => /^(?:weekday|feast):/.test(String(value));
