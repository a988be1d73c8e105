import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program/program.ts';
import { loadWords } from '../../src/cli/words/loadWords.ts';
import { LARKFIELD_GUIDE, LARKFIELD_TELLING } from '../builders/larkfieldGuide.ts';
import { EXAMPLE, offbook } from './runOffbook.ts';

let folder: string;
let workspace: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offbook-german-'));
  workspace = join(folder, 'notes');
  cpSync(EXAMPLE, workspace, { recursive: true });
  writeFileSync(join(workspace, 'larkfield.md'), LARKFIELD_GUIDE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = '', env: Record<string, string> = { OFFBOOK_LANGUAGE: 'de' }) =>
  offbook(args, { input, cwd: workspace, env: { OFFBOOK_MODELS: join(folder, 'models'), ...env } });

/** As a system has it that was set up in some language. */
const system = (more: Record<string, string>) => ({
  OFFBOOK_LANGUAGE: '',
  LC_ALL: '',
  LC_MESSAGES: '',
  LANG: '',
  ...more,
});

describe('the language of the terminal', () => {
  const said = (env: Record<string, string>, ...more: string[]) => run(['stories', 'nowhere', ...more], '', env).error;

  it('is the system’s, unless the person names another', () => {
    expect(said(system({ LANG: 'de_DE.UTF-8' }))).toContain('Eine Datei oder einen Ordner „nowhere“ gibt es nicht.');
    expect(said(system({ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }))).toContain('There is no file or folder "nowhere".');
    expect(said(system({}))).toContain('There is no file');
    expect(said(system({ LANG: 'de_DE.UTF-8' }), '--language', 'en')).toContain('There is no file');
    expect(said(system({}), '--language=de')).toContain('gibt es nicht');
  });

  it('refuses one that Offbook does not speak, in the one it would speak without', () => {
    const { code, error } = run(['--language', 'fr', 'today'], '', system({ LANG: 'de_DE.UTF-8' }));
    expect(code).toBe(2);
    expect(error).toContain('„fr“ passt nicht zur Option „--language <Sprache>“. Möglich sind en, de.');
  });
});

describe('offbook in German', () => {
  it('says what to do today', () => {
    const { code, out } = run(['today']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d\d\.\d\d\.\d{4}: kein Termin gesetzt\n\n→ Die fälligen Zahlen, Namen und Einstiege/);
    expect(out).toContain('  „The Discharge Trolley“ vom Text erzählen (3 min)\n  Sie wurde noch nicht erzählt.\n');
    expect(out).toMatch(/\nZusammen \d+ Minuten\.\n\nBereit zu 0 %: Noch ist nichts erzählt oder gefragt\.\n$/);
  });

  it('reviews a telling, each column as wide as its words', () => {
    const { out } = run(['review', 'larkfield.md', '--story', '1'], LARKFIELD_TELLING);
    expect(out).toMatch(/^Einstieg {4}Nr\. \d, /m);
    expect(out).toMatch(/^Verbindung {2}schließt die Geschichte$/m);
    expect(out).toMatch(/^Kernpunkte\n {2}✓ gesagt {3}Problem$/m);
    expect(out).toMatch(/^ {13}„.*“?$/m);
    expect(out).toMatch(/^Fakten\n {2}✓ richtig {6}\S/m);
  });

  it('finds what is worth mending', () => {
    const { out } = run(['check', '.']);
    expect(out).toContain('larkmoor-practice-call.md:23  Fehler  answer-breaks-off\n');
    expect(out).toMatch(/\d+ Befunde in 4 Dokumenten\.\n$/);
  });

  it('names numbers and days as German does', () => {
    expect(run(['sessions', 'larkmoor-practice-call.md']).out).toContain('  14.09.2025 · mit Beatriz Hale');
    expect(run(['doctor']).out).toMatch(/^. Platte +[\d,]+ [GM]B frei/m);
  });

  it('asks cards, and says what would be known', () => {
    // A folder of its own: what was answered shows in plans.
    const own = join(folder, 'own');
    cpSync(EXAMPLE, own, { recursive: true });
    const { out } = run(['drill', '--story', 'Growth', own], '\n4\nq\n');
    expect(out).toContain('Enter allein zeigt die Antwort. 1 vergessen, 2 schwer, 3 gut, 4 leicht');
    expect(out).toContain('1 vergessen  2 schwer  3 gut  4 leicht  [gut] ');
    expect(out).toMatch(/1 beantwortet\. In einer Woche wüsstest du \d+ %/);
  });

  it('says what commander says of wrong use, and ends with the same code', () => {
    const use = (...args: string[]) => {
      const { code, error } = run(args);
      expect(code).toBe(2);
      return error;
    };
    expect(use('storys')).toBe(
      'Fehler: Den Befehl „storys“ gibt es nicht\n(Meintest du stories?)\n(offbook --help zeigt, wie man es benutzt)\n',
    );
    expect(use('stories', '.', '--jsn')).toContain('Fehler: Die Option „--jsn“ gibt es nicht\n(Meintest du --json?)\n');
    expect(use('stories')).toContain('Fehler: Es fehlt die Angabe „Pfade“\n');
    expect(use('rehearse', '--cue')).toContain('Fehler: Hinter der Option „--cue <Stichwort>“ fehlt der Wert\n');
    expect(use('rehearse', '--cue', 'hok')).toContain('Möglich sind script, points, numbers, hook, nothing.\n');
    expect(use('rehearse', '--seconds', '0')).toContain('Es soll eine ganze Zahl von 1 bis 1800 sein.\n');
    expect(use('completions', 'ksh')).toContain('Fehler: „ksh“ passt nicht zur Angabe „Shell“. Möglich sind bash');
    expect(use('today', 'a', 'b')).toContain('Fehler: zu viele Angaben: höchstens 1, gekommen sind 2.\n');
    expect(use('answers')).toContain('Fehler: Ohne die Option „--stdin“ geht es nicht\n');
  });

  it.each([
    'today',
    'drill --list',
    'stories .',
    'sessions .',
    'check .',
    'doctor',
    'speech list',
    'rehearse 3 --typed --no-keep',
    'review larkfield.md --story 1',
  ])('%s fits 40 columns', (typed) => {
    const { out } = run(typed.split(' '), LARKFIELD_TELLING, { OFFBOOK_LANGUAGE: 'de', COLUMNS: '40' });
    for (const line of out.split('\n')) {
      // Addresses, the places of findings and paths are there to be copied.
      if (/https?:|\.md:\d|\/\S{20}/.test(line)) continue;
      expect([line, line.length <= 40]).toEqual([line, true]);
    }
  });

  it.each([
    ['today --json'],
    ['stories . --json'],
    ['stories nowhere --json'],
    ['sessions . --json'],
    ['check . --json'],
    ['doctor --json'],
    ['speech list --json'],
    ['speech use none --json'],
    ['review larkfield.md --story 1 --json', LARKFIELD_TELLING],
    ['answers --stdin', '{"id": 1, "question": "Why us?", "text": "Because you listen."}\n{"id": 2}\nno JSON\n'],
  ])('%s prints for programs what it prints in English', (typed, input = '') => {
    const args = typed.split(' ');
    const german = run(args, input);
    const english = run(args, input, { OFFBOOK_LANGUAGE: 'en' });
    expect(german.code).toBe(english.code);
    // The disk fills while others work on it.
    const printed = ({ out }: typeof german) => out.replace(/[\d.]+ [GM]B free/, 'so much free');
    expect(printed(german)).toBe(printed(english));
  });
});

describe('help in German', () => {
  const helpOf = async (columns: number): Promise<Map<string, string>> => {
    await loadWords('de');
    const terminal = { colour: false, columns, out: () => undefined, error: () => undefined };
    const leave = (): never => {
      throw new Error('Help leaves nothing.');
    };
    const pages = new Map<string, string>();
    const collect = (command: Command, path: string): void => {
      let page = '';
      command.configureOutput({ writeOut: (text) => void (page += text) }).outputHelp();
      pages.set(path, page);
      for (const below of command.commands) collect(below, `${path} ${below.name()}`);
    };
    collect(createProgram({ terminal, finish: () => Promise.resolve(), leave }), 'offbook');
    await loadWords('en');
    return pages;
  };

  it('has no English heading left, for any command', async () => {
    const pages = await helpOf(80);
    expect(pages.size).toBeGreaterThan(16);
    for (const [path, page] of pages) {
      expect(page).toMatch(new RegExp(`^Aufruf: ${path} `));
      expect(page).not.toMatch(/^(?:Usage|Arguments|Options|Commands|Examples|Practise|Documents|Speech|Set up):/m);
      expect(page).not.toMatch(/<(?:number|name|folder|file|words)>|\[options\]|choices:|default:/);
    }
    expect(pages.get('offbook')).toContain('Üben:\n');
  });

  it('fits 40 columns', async () => {
    for (const page of (await helpOf(40)).values())
      for (const line of page.split('\n')) {
        // What is to be typed stays in one piece.
        if (/^ {2}(offbook|source) /.test(line)) continue;
        expect([line, line.length <= 40]).toEqual([line, true]);
      }
  });
});
