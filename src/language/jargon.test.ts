import { describe, expect, it } from 'vitest';
import { unexplainedAcronyms } from './jargon.ts';

const of = (text: string, terms?: string[]) => unexplainedAcronyms(text, terms).map((found) => found.text);

describe('abbreviations without explanation', () => {
  it('are named once, where they first stand', () => {
    expect(of('The SDR went to the EHR team, and the SDR came back.')).toEqual(['SDR', 'EHR']);
  });

  it('are fine once the words they stand for are said', () => {
    expect(of('We used a standard delivery record, an SDR, on every ward.')).toEqual([]);
    expect(of('The EHR (electronic health record) was down.')).toEqual([]);
    expect(of('The TMS, which plans our lorries, was down.')).toEqual([]);
  });

  it('are no jargon where everybody knows them', () => {
    expect(of('In the UK our CEO sent a PDF at 9 PM.')).toEqual([]);
  });

  it('are found in dictation where the story knows them', () => {
    expect(of('the ehr was down all night', ['EHR'])).toEqual(['ehr']);
    expect(of('the ehr was down all night')).toEqual([]);
  });

  it('are not seen in shouting', () => {
    expect(of('We are THE DREAM TEAM here.')).toEqual([]);
  });
});
