import { message } from '../../shared/message.ts';
import { spokenLanguage, spokenLocale } from '../../words/say.ts';
import { sayMessage } from '../../words/sayMessage.ts';

/** "4.2", or "4,2". */
export const decimal = (value: number, digits: number): string =>
  new Intl.NumberFormat(spokenLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);

/** A day as a table has it. English has it as files do, "2026-03-03": British and American order would be mistaken for each other. */
export const dayInFigures = (on: string): string =>
  spokenLanguage() === 'en' ? on : noon(on).toLocaleDateString(spokenLocale(), { ...FIGURES, timeZone: 'UTC' });

const FIGURES = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

const noon = (on: string): Date => new Date(`${on}T12:00:00Z`);

const DAY_MS = 86_400_000;

/** A day as people say it within a sentence: "today", "tomorrow", "on Friday", "on 18 March". */
export function onDay(on: string, today: string): string {
  const ahead = Math.round((noon(on).getTime() - noon(today).getTime()) / DAY_MS);
  if (ahead === 0) return sayMessage(message('today'));
  if (ahead === 1) return sayMessage(message('tomorrow'));
  const day = ahead > 1 && ahead < 7 ? { weekday: noon(on).getUTCDay() } : { day: on };
  return sayMessage(message('on {day}', { day }));
}

/** 545 → "9:05". Minutes after midnight. */
export const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
