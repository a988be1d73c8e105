import { describe, expect, it } from 'vitest';
import { matchName, nameGround } from './matchName.ts';
import { nameForms, type NameSort } from './nameForms.ts';
import { wordsOf } from './words.ts';

const heard = (name: string, sort: NameSort, text: string, aliases: string[] = []) =>
  matchName(nameForms(name, sort, aliases), nameGround(wordsOf(text))).map(({ from, to, how }) => ({
    text: text.split(' ').slice(from, to).join(' '),
    how,
  }));

describe('matchName', () => {
  it.each<[string, NameSort, string, string]>([
    ['Kate', 'person', 'my boss katherine agreed', 'katherine'],
    ['Leo', 'person', "i used lee oh's notes", "lee oh's"],
    ['Siobhan', 'person', 'our matron shivon said so', 'shivon'],
    ['Dr Novak', 'person', 'then doctor novak rang', 'doctor novak'],
    ['Salesforce', 'organisation', 'at sales force we', 'sales force'],
    ["St Luke's Hospice", 'organisation', 'for saint lukes today', 'saint lukes'],
    ['Harrow & Pike', 'organisation', 'at harrow and pike once', 'harrow and pike'],
    ['DFS', 'technology', 'with d f s there', 'd f s'],
    ['DFS', 'technology', 'a depth first search there', 'depth first search'],
    ['ComfyUI', 'technology', 'the comfy you eye nodes', 'comfy you eye'],
    ['Baldini', 'person', 'missus paldini was here', 'paldini'],
    ['Baldini', 'person', 'missus boldimi was here', 'boldimi'],
    ['Gwendolyn', 'person', 'then kwendolyn gave us', 'kwendolyn'],
    ['PostgreSQL', 'technology', 'in post gress q l now', 'post gress q l'],
  ])('hears %s (%s) in “%s”', (name, sort, text, expected) =>
    expect(heard(name, sort, text).map((one) => one.text)).toContain(expected),
  );

  it.each<[string, NameSort, string]>([
    ['Steve', 'person', 'my lead stan said'],
    ['Leo', 'person', "i used theo's notes and saw a low wall"],
    ['Dr Novak', 'person', 'then doctor kovac rang'],
    ['DFS', 'technology', 'with b f s there'],
    ['Rosalind', 'person', 'i talked to rosamund'],
    ['Bill', 'person', 'i took a pill there'],
  ])('does not hear %s (%s) in “%s”', (name, sort, text) => expect(heard(name, sort, text)).toEqual([]));

  it('says that a word only sounds like the name', () =>
    expect(heard('Scala', 'technology', 'spark and scholar')).toEqual([{ text: 'scholar', how: 'sound' }]));

  it('takes the aliases that the person added', () =>
    expect(heard('Ngaire', 'person', 'then nyree came', ['nyree'])).toEqual([{ text: 'nyree', how: 'written' }]));
});
