// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import aff from '../../../node_modules/dictionary-en/index.aff?raw';
import dic from '../../../node_modules/dictionary-en/index.dic?raw';
import { startDictionary } from './dictionaryChecker.ts';
import { openGrammarDesk, type GrammarWorker } from './grammarDesk.ts';
import { startHarper } from './harperChecker.ts';
import { type Checker, dialectOf } from './model.ts';
import { startChecker } from './startChecker.ts';
import { openWordList } from './wordList.ts';

const read = (url: URL): Promise<string> => Promise.resolve(url.pathname.endsWith('.aff') ? aff : dic);
const harper = startHarper('british', ['Ashdown', 'Liskard'], (words) =>
  openWordList(words, read).then((list) => list.isWord),
);

const marked = async (checker: Checker, text: string) =>
  (await checker.check(text)).map(({ code, range, fix }) => [code, text.slice(range!.start, range!.end), fix]);

describe('Harper', () => {
  it('finds slips of spelling and grammar, with what was meant', async () => {
    expect(await marked(await harper, 'We had to worl late. Its a busy ward, and I dont mind.')).toEqual([
      ['spelling', 'worl', expect.stringContaining('word')],
      ['grammar', 'Its', expect.stringContaining("It's")],
      ['spelling', 'dont', expect.stringContaining("don't")],
    ]);
  });

  it('knows the person’s names, capitals or not, and leaves style, capitals and British spellings alone', async () => {
    expect(
      await marked(
        await harper,
        'At ashdown we organised the colour charts with Liskard. It was very fulfilling. the SMT came.',
      ),
    ).toEqual([]);
  });

  it('reads contractions without their apostrophe', async () => {
    expect(await marked(await harper, 'Plus im sure.')).toEqual([['spelling', 'im', "Perhaps “I'm”."]]);
  });

  it('places findings behind emoji where they stand', async () => {
    expect((await marked(await harper, '🙂🙂 I like my teh.'))[0]?.[1]).toBe('teh');
  });
}, 30_000);

describe('the word list', () => {
  it('finds misspelt words and nothing else', async () => {
    const checker = await startDictionary(['Ashdown'], read);
    expect(checker.name).toBe('dictionary');
    expect(
      await marked(checker, 'I recieved it at ashdown. The colour of the organised centre, Mr Quill’s NHS 24/7.'),
    ).toEqual([['spelling', 'recieved', expect.stringContaining('received')]]);
  });

  it('stands in where Harper can’t start', async () => {
    const fallback: Checker = { name: 'dictionary', check: async () => [] };
    const started = await startChecker(
      'british',
      [],
      () => Promise.reject(new Error('no WebAssembly')),
      async () => fallback,
    );
    expect(started).toBe(fallback);
  });
});

describe('the desk', () => {
  const fake = () => {
    const listeners = new Map<string, (event: object) => void>();
    const worker = {
      addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
      postMessage: vi.fn(),
      terminate: vi.fn(),
    };
    return { worker, tell: (type: string, event: object) => listeners.get(type)?.(event) };
  };
  const request = { texts: ['a'], words: [], dialect: 'british' } as const;

  it('gives each answer to who asked', async () => {
    const { worker, tell } = fake();
    const desk = openGrammarDesk(() => worker as unknown as GrammarWorker);
    const [first, second] = [desk.check(request), desk.check(request)];
    tell('message', { data: { id: 1, checkedBy: 'harper', findings: [[]] } });
    tell('message', { data: { id: 0, checkedBy: 'dictionary', findings: [[]] } });
    expect((await first).checkedBy).toBe('dictionary');
    expect((await second).checkedBy).toBe('harper');
    desk.close();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('tells when nothing can check', async () => {
    const { worker, tell } = fake();
    const desk = openGrammarDesk(() => worker as unknown as GrammarWorker);
    const [failed, broken] = [desk.check(request), desk.check(request)];
    tell('message', { data: { id: 0, failed: 'no files' } });
    tell('error', { message: 'no worker' });
    await expect(failed).rejects.toThrow('no files');
    await expect(broken).rejects.toThrow('no worker');
  });
});

it('spells as the browser’s region does', () => {
  expect(dialectOf(['de-DE', 'en-US'])).toBe('american');
  expect(dialectOf(['en', 'en-NZ'])).toBe('australian');
  expect(dialectOf(['fr'])).toBe('british');
});
