import { describe, expect, it } from 'vitest';
import { isPronounceable } from './acronyms.ts';
import { spokenWords } from './spokenForm.ts';

describe('words as spoken', () => {
  it.each([
    ['50% fewer calls', 'fifty percent fewer calls'],
    ['33.5%', 'thirty three point five percent'],
    ['$1.2M and £40k', 'one point two million dollars and forty thousand pounds'],
    ['£3.50', 'three pounds fifty'],
    ['£3-5m', 'three to five million pounds'],
    ['1,200 patients', 'one thousand two hundred patients'],
    ['in 2023, 2005 and 1900', 'in twenty twenty three two thousand five and nineteen hundred'],
    ['the 1990s and the 90s', 'the nineteen nineties and the nineties'],
    ['2AM', 'two A M'],
    ['10:30 pm', 'ten thirty P M'],
    ['9:05', 'nine oh five'],
    ['14:00', "fourteen o'clock"],
    ['45-60s', 'forty five to sixty seconds'],
    ['10–15%', 'ten to fifteen percent'],
    ['the 21st of May', 'the twenty first of May'],
    ['14-hour days', 'fourteen hour days'],
    ['5kg in 10ms', 'five kilograms in ten milliseconds'],
    ['24/7', 'twenty four seven'],
    ['2½ years', 'two and a half years'],
    ['3x faster', 'three times faster'],
    ['#1', 'number one'],
    ['Salt & pepper + oil', 'Salt and pepper plus oil'],
    ['2AM wake-ups → rare', 'two A M wake ups to rare'],
    ["I'm on-call, aren't I?", "I'm on call aren't I"],
    ['e.g. bread etc.', 'for example bread et cetera'],
    ['C++ or C#', 'C plus plus or C sharp'],
    ['100', 'one hundred'],
    ['1,000,000', 'one million'],
    ['Zoë’s 3 naïve cafés', 'Zoë’s three naïve cafés'],
    ['', ''],
    ['🙂 — …', ''],
  ])('%s', (text, said) => {
    expect(spokenWords(text).join(' ')).toBe(said);
  });

  it.each([
    ['AWS', 3],
    ['the NHS', 4],
    ['ICU', 3],
    ['A&E', 3],
    ['SOPs', 3],
    ['HTML', 4],
    ['GCSE', 4],
    ['NASA', 1],
    ['SCRUM', 1],
    ['RISK', 1],
    ['UCAS and OFSTED', 3],
    ['THE DREAM TEAM', 3],
    ['GREAT AND ALWAYS BETTER', 4],
    ['your PIN', 2],
    ['AI/CV', 4],
    ['MLOps', 3],
    ['ComfyUI', 3],
    ['GitHub', 1],
  ])('%s counts %i', (text, count) => {
    expect(spokenWords(text)).toHaveLength(count);
  });

  it('calls a run of letters pronounceable where English could say it', () => {
    expect(['NASA', 'RISK', 'UNICEF', 'STRONG'].filter((w) => !isPronounceable(w))).toEqual([]);
    expect(['HTTP', 'GCSE', 'BBC', 'XQZ'].filter((w) => isPronounceable(w))).toEqual([]);
  });
});
