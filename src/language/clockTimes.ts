import { isFunctionWord } from './functionWords.ts';
import { isNumberWord } from './numberWords.ts';
import { readCardinal } from './numerals.ts';
import type { Reading } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isPlural, timeUnitOf } from './units.ts';

const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** "2AM", "two in the morning", "half past three", "14:30", "noon", "at nine thirty". Value: minutes after midnight. */
export function readClockTime(tokens: readonly Token[], i: number): Reading | null {
  const word = text(tokens, i);
  if (word === 'midnight') return time(0, i + 1, false);
  if (word === 'noon' || word === 'midday') return time(720, i + 1, false);
  return readPastOrTo(tokens, i) ?? readMilitary(tokens, i) ?? readSpokenMilitary(tokens, i) ?? readHour(tokens, i);
}

const time = (minutes: number, next: number, halfDay: boolean, weak = false): Reading => ({
  kind: 'clockTime',
  value: ((minutes % 1440) + 1440) % 1440,
  halfDay,
  weak,
  next,
});

/** "2140 hours", "at 0530". */
function readMilitary(tokens: readonly Token[], i: number): Reading | null {
  const written = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text(tokens, i));
  if (!written) return null;
  const hours = /^(?:hours|hrs)$/.test(text(tokens, i + 1)) && tokens[i + 1]!.gap === 'space';
  if (!hours && !(written[1]!.startsWith('0') && /^(?:at|by|until|till|from|before|after)$/.test(text(tokens, i - 1))))
    return null;
  return time(Number(written[1]) * 60 + Number(written[2]), hours ? i + 2 : i + 1, false);
}

/** "at seventeen forty", "by twenty one thirty", "at eighteen hundred hours". Nineteen and twenty may begin a year. */
function readSpokenMilitary(tokens: readonly Token[], i: number): Reading | null {
  const opener = text(tokens, i - 1);
  if (!/^(?:at|by|until|till|from|before|after|around)$/.test(opener) || tokens[i]!.gap !== 'space') return null;
  const [hour, next] = hourInWords(tokens, i);
  if (hour < 13 || hour > 23 || ((hour === 19 || hour === 20) && opener !== 'at')) return null;
  if (text(tokens, next) === 'hundred')
    return text(tokens, next + 1) === 'hours' ? time(hour * 60, next + 2, false) : null;
  const zero = /^(?:oh|o|zero)$/.test(text(tokens, next)) ? 1 : 0;
  const minutes = readCardinal(tokens, next + zero);
  if (!minutes || minutes.digits || tokens[next]!.gap !== 'space' || !Number.isInteger(minutes.value)) return null;
  if (zero === 1 ? minutes.value > 9 : minutes.value < 10 || minutes.value > 59) return null;
  return endsHour(tokens, minutes.next) ? time(hour * 60 + minutes.value, minutes.next, false) : null;
}

const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

/** An hour from 13 to 23 in words, and the token after it; 0 where there is none. A number reader would take the minutes as well. */
function hourInWords(tokens: readonly Token[], i: number): [hour: number, next: number] {
  const at = TEENS.indexOf(text(tokens, i));
  if (at === -1) return [0, i];
  const one = ['one', 'two', 'three'].indexOf(text(tokens, i + 1));
  return text(tokens, i) === 'twenty' && one !== -1 ? [21 + one, i + 2] : [13 + at, i + 1];
}

/** "Ten minutes before six", "twenty minutes after ten". */
const WAYS: Readonly<Record<string, string>> = { before: 'to', after: 'past' };

/** Half past three, quarter to four, ten past six. */
function readPastOrTo(tokens: readonly Token[], i: number): Reading | null {
  if (isRate(tokens, i)) return null;
  let at = i;
  let minutes: number | null = null;
  if (text(tokens, at) === 'a' && text(tokens, at + 1) === 'quarter') at++;
  if (text(tokens, at) === 'half') minutes = 30;
  else if (text(tokens, at) === 'quarter') minutes = 15;
  else {
    const cardinal = readCardinal(tokens, at);
    if (
      cardinal &&
      Number.isInteger(cardinal.value) &&
      cardinal.value >= 1 &&
      cardinal.value < 30 &&
      cardinal.value % 5 === 0
    ) {
      minutes = cardinal.value;
      at = cardinal.next - 1;
    }
  }
  if (minutes === null) return null;
  at++;
  const counted = text(tokens, at) === 'minutes';
  if (counted) at++;
  const way = counted ? (WAYS[text(tokens, at)] ?? text(tokens, at)) : text(tokens, at);
  const british = readBritishHalf(tokens, i, at);
  if (british) return british;
  if (way !== 'past' && !(way === 'to' && minutes !== 30)) return null;
  const hour = readCardinal(tokens, at + 1);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  // "ten to twelve people" is a range; "from five to six weeks" too.
  const told = readMeridiem(tokens, hour.next, hour.value) !== null && !/^(?:from|between)$/.test(text(tokens, i - 1));
  const loose = way === 'to' && minutes !== 15 && !isTimeOpener(tokens, i) && !told;
  if (loose && !isTimeAlone(tokens, i, minutes, hour)) return null;
  if (
    way === 'to' &&
    minutes === 15 &&
    text(tokens, i) !== 'a' &&
    text(tokens, i) !== 'quarter' &&
    !isTimeOpener(tokens, i)
  )
    return null;
  const total = hour.value * 60 + (way === 'past' ? minutes : -minutes);
  const half = readMeridiem(tokens, hour.next, hour.value);
  return half
    ? time(total - (hour.value === 12 ? 720 : 0) + half.add, half.next, false)
    : time(total, hour.next, true, loose);
}

/** "I wrote down twenty to four and …": no range goes down, unless something went down that way. */
const isTimeAlone = (
  tokens: readonly Token[],
  i: number,
  minutes: number,
  hour: { value: number; next: number },
): boolean =>
  minutes > hour.value &&
  minutes >= 5 &&
  endsHour(tokens, hour.next) &&
  ![i - 1, i - 2].some((at) =>
    /^(?:from|between|went|go|goes|fell|dropped|cut|came|took|brought|reduced|shrank|halved)$/.test(text(tokens, at)),
  );

/** "from twelve a quarter to three": what comes a quarter is no time of day. */
function isRate(tokens: readonly Token[], i: number): boolean {
  const article = text(tokens, i) === 'quarter' ? i - 1 : i;
  if (!/^(?:an?|per|each)$/.test(text(tokens, article)) || text(tokens, article + 1) !== 'quarter') return false;
  for (let at = article - 1; at >= 0 && at > article - 5 && tokens[at + 1]!.gap === 'space'; at--) {
    const one = tokens[at]!;
    if (one.kind === 'number' || isNumberWord(one.text)) return true;
    if (isFunctionWord(one.text)) return false;
  }
  return false;
}

/** "at half three": half past three, as the British say it. */
function readBritishHalf(tokens: readonly Token[], i: number, at: number): Reading | null {
  if (
    text(tokens, i) !== 'half' ||
    at !== i + 1 ||
    !/^(?:at|by|until|till|before|after|around|about)$/.test(text(tokens, i - 1))
  )
    return null;
  const hour = readCardinal(tokens, at);
  if (!hour || hour.digits || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return null;
  const half = readMeridiem(tokens, hour.next, hour.value);
  if (half) return time((hour.value % 12) * 60 + 30 + half.add, half.next, false);
  return endsHour(tokens, hour.next) ? time(hour.value * 60 + 30, hour.next, true) : null;
}

const isTimeOpener = (tokens: readonly Token[], i: number): boolean =>
  /^(?:at|until|till|by)$/.test(text(tokens, i - 1));

function readHour(tokens: readonly Token[], i: number): Reading | null {
  const token = tokens[i];
  if (!token) return null;
  const written = /^(\d{1,2}):(\d{2})$/.exec(token.text);
  if (written) {
    const hour = Number(written[1]);
    const minute = Number(written[2]);
    if (hour > 24 || minute > 59) return null;
    const half = readMeridiem(tokens, i + 1, hour);
    if (half && hour <= 12) return time((hour % 12) * 60 + minute + half.add, half.next, false);
    return time(hour * 60 + minute, i + 1, hour <= 12 && hour > 0 && !token.text.startsWith('0'));
  }
  const cardinal = readCardinal(tokens, i);
  if (!cardinal) return null;
  let hour = cardinal.value;
  let minute = 0;
  if (cardinal.pair) [hour, minute] = cardinal.pair;
  else if (/^\d{1,2}\.\d{2}$/.test(token.text) && cardinal.next === i + 1) {
    const [h, m] = token.text.split('.').map(Number);
    if (/^(?:am|pm)$/.test(text(tokens, i + 1))) [hour, minute] = [h!, m!];
  } else if (
    cardinal.digits &&
    Number.isInteger(hour) &&
    readCardinal(tokens, cardinal.next)?.digits &&
    text(tokens, cardinal.next).length === 2
  ) {
    // Recognisers write "9 30 am".
    const tail = readCardinal(tokens, cardinal.next)!;
    if (readMeridiem(tokens, tail.next, hour) && hour >= 1 && hour <= 12 && tail.value < 60) {
      const half = readMeridiem(tokens, tail.next, hour)!;
      return time((hour % 12) * 60 + tail.value + half.add, half.next, false);
    }
  }
  if (!Number.isInteger(hour) || hour < 1 || hour > 12 || minute > 59) return null;
  const shared = readSharedHalf(tokens, cardinal.next, hour);
  if (shared !== null && minute === 0) return time(shared, cardinal.next, false);
  let next = cardinal.next;
  const oclock =
    text(tokens, next) === "o'clock" || (/^o$|^oh$/.test(text(tokens, next)) && text(tokens, next + 1) === 'clock');
  if (oclock) next += text(tokens, next) === "o'clock" ? 1 : 2;
  const half = readMeridiem(tokens, next, hour);
  if (half) return time((hour % 12) * 60 + minute + half.add, half.next, false);
  if (oclock) return time(hour * 60 + minute, next, true);
  const before = text(tokens, i - 1);
  if (
    cardinal.pair &&
    /^(?:at|by|until|till|from|before|after|around)$/.test(before) &&
    tokens[i]!.gap === 'space' &&
    (endsPhrase(tokens, next) || (before === 'at' && !countsSomething(tokens, next)))
  ) {
    return time(hour * 60 + minute, next, true);
  }
  if (cardinal.pair && isBetween(tokens, i, next)) return time(hour * 60 + minute, next, true);
  // "nobody worked past five", "sent them by nine the next morning"
  if (minute === 0 && !cardinal.digits && tokens[i]!.gap === 'space') {
    const later =
      /^(?:the|that)$/.test(text(tokens, next)) &&
      /^(?:next|same|following|morning|evening|night)$/.test(text(tokens, next + 1));
    if (
      (/^(?:past|after|before)$/.test(before) && endsHour(tokens, next)) ||
      (/^(?:by|at|after|before|until)$/.test(before) && later)
    )
      return time(hour * 60, next, true, true);
  }
  // "at two" and nothing that it could count.
  if (/^(?:at|until|till)$/.test(before) && minute === 0 && !cardinal.digits && endsHour(tokens, next)) {
    return time(hour * 60, next, true, true);
  }
  return null;
}

/** Either end of "between eleven fifteen and eleven forty five". */
function isBetween(tokens: readonly Token[], i: number, next: number): boolean {
  if (text(tokens, i - 1) === 'between')
    return text(tokens, next) === 'and' && readCardinal(tokens, next + 1)?.pair != null;
  if (text(tokens, i - 1) !== 'and') return false;
  const other = readCardinal(tokens, i - 3);
  return other?.pair != null && other.next === i - 1 && text(tokens, i - 4) === 'between';
}

/** Words that a number would count or measure: "at ten thirty pound deals". */
const countsSomething = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token || token.gap === 'stop' || token.gap === 'pause') return false;
  return (
    token.kind === 'number' ||
    token.text === '%' ||
    timeUnitOf(token.text) !== undefined ||
    isPlural(token.text) ||
    /^(?:percent|per|point|thousand|hundred|million|pound|pounds|dollar|euro|of)$/.test(token.text)
  );
};

/** After an hour told without its half of the day: nothing, or a word that goes on with the sentence. */
const endsHour = (tokens: readonly Token[], i: number): boolean =>
  endsPhrase(tokens, i) || /^(?:is|was|were|are|got|had|each|at|or)$/.test(tokens[i]!.text);

/** The half of the day that "between four and six in the morning" says once; minutes of the first hour, or null. */
function readSharedHalf(tokens: readonly Token[], i: number, hour: number): number | null {
  const link = tokens[i];
  if (!link || (!/^(?:and|to|until|till|or)$/.test(link.text) && link.gap !== 'hyphen')) return null;
  const at = link.gap === 'hyphen' ? i : i + 1;
  const second = readCardinal(tokens, at);
  if (!second || !Number.isInteger(second.value) || second.value < 1 || second.value > 12) return null;
  const half = readMeridiem(tokens, second.next, second.value);
  if (!half) return null;
  // "from nine to five pm" starts in the morning.
  const add = half.add > 0 && hour % 12 > second.value % 12 ? 0 : half.add;
  return (hour % 12) * 60 + add;
}

const endsPhrase = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return (
    !token ||
    token.gap === 'stop' ||
    token.gap === 'pause' ||
    /^(?:and|but|when|because|in|on|so|every|i|we|he|she|they|then|with|to|until|for)$/.test(token.text)
  );
};

/** am or pm after an hour: "am", "a m", "in the morning", "at night", "in the afternoon". `add` is minutes. */
function readMeridiem(tokens: readonly Token[], i: number, hour: number): { add: number; next: number } | null {
  const token = tokens[i];
  if (!token || token.gap === 'stop') return null;
  if (token.text === 'am' || token.text === 'pm') return { add: token.text === 'pm' ? 720 : 0, next: i + 1 };
  if ((token.text === 'a' || token.text === 'p') && text(tokens, i + 1) === 'm') {
    return { add: token.text === 'p' ? 720 : 0, next: i + 2 };
  }
  if (token.text === 'in' && text(tokens, i + 1) === 'the') {
    const part = text(tokens, i + 2);
    if (part === 'morning') return { add: 0, next: i + 3 };
    if (part === 'afternoon' || part === 'evening') return { add: 720, next: i + 3 };
    if (part === 'night') return { add: hour >= 6 && hour < 12 ? 720 : 0, next: i + 3 };
  }
  if (token.text === 'at' && text(tokens, i + 1) === 'night')
    return { add: hour >= 6 && hour < 12 ? 720 : 0, next: i + 2 };
  return null;
}
