import { type Message, message, type MessageValue } from '../../shared/message.ts';
import type { PlanReason } from './dayPlan.ts';

/** A reason in words. `day` is the interview's day ("tomorrow", a weekday, a date); `retention` is the wished one, 0 to 1. */
export function reasonWords(reason: PlanReason, retention: number, day: MessageValue | null): Message {
  switch (reason) {
    case 'new':
      return message('new');
    case 'wrong':
      return message('once more, now that you have seen the answer');
    case 'falling': {
      const percent = Math.round(retention * 100);
      return day === null
        ? message('falls below {percent} % soon', { percent })
        : message('falls below {percent} % before {day}', { percent, day });
    }
    case 'last-check':
      return day === null ? message('last check before the day') : message('last check before {day}', { day });
    case 'step':
      return message('a second look today');
    case 'due':
      return message('due');
  }
}
