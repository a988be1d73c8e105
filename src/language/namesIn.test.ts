import { describe, expect, it } from 'vitest';
import { namesIn } from './namesIn.ts';

const sure = (text: string, label = ''): string[] =>
  namesIn(text, { label })
    .filter((name) => !name.unsure)
    .map(({ text: name, kind }) => `${name}: ${kind}`);

describe('namesIn', () => {
  it('tells people by roles, titles and what they do', () => {
    expect(sure('I asked my manager Wrenna. Henrik, the senior associate, agreed.')).toEqual([
      'Wrenna: person',
      'Henrik: person',
    ]);
    expect(sure('Then Mrs Lindqvist and Dr Novak came.')).toEqual(['Mrs Lindqvist: person', 'Dr Novak: person']);
  });

  it('tells organisations by "at" and by their kind', () => {
    expect(sure('I worked at Fennings, then for Kingsmead Hospital.')).toEqual([
      'Fennings: organisation',
      'Kingsmead Hospital: organisation',
    ]);
    expect(sure("We walked for St Luke's Hospice.")).toEqual(["St Luke's Hospice: organisation"]);
  });

  it('tells technologies by form, label and list', () => {
    expect(sure('We drew it in ComfyUI and Google Sheets.')).toEqual([
      'ComfyUI: technology',
      'Google Sheets: technology',
    ]);
    expect(sure('Zephyr, Apache Spark', 'Technologies')).toContain('Apache Spark: technology');
  });

  it('reads titles where somebody holds one', () =>
    expect(sure('She is now a ward manager.')).toEqual(['ward manager: title']));

  it('takes no sentence start, weekday or title-case line for a name', () => {
    expect(sure('Reviewing code helped. Even on Monday we met.')).toEqual([]);
    expect(sure('Patients Waiting Too Long On Saturday Nights')).toEqual([]);
  });
});
