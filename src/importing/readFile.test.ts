import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDocument } from '../operations/library.ts';
import { readAsMarkdown } from './readFile.ts';

const FIXTURES = 'test/fixtures/importing/';
const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(FIXTURES + name)) });
const bytes = (text: string) => new TextEncoder().encode(text);

async function markdownOf(name: string): Promise<string> {
  const read = await readAsMarkdown(file(name));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.markdown;
}

/** What Offbook reads in a Markdown text, without where it stands. */
function read(text: string) {
  const { parsed, stories } = loadDocument({ path: 'guide.md', text, hash: '', hasByteOrderMark: false });
  return {
    kind: parsed.kind,
    stories: stories.map((story) => ({
      number: story.number,
      title: story.title,
      category: story.category,
      target: story.targetSeconds,
      values: story.values.map((value) => value.text),
      hooks: story.hooks.map((hook) => hook.text),
      script: story.script?.text,
      points: story.keyPoints.map(({ label, text }) => [label, text]),
      numbers: story.keyNumbers.map((number) => number.text),
      people: story.keyPeople.map((person) => person.text),
      connection: story.connection?.text,
      facts: story.facts.map((fact) => fact.id),
    })),
    names: parsed.kind === 'guide' ? parsed.names.map(({ name, description }) => [name, description]) : [],
    metrics: parsed.kind === 'guide' ? parsed.metrics.map(({ name, description }) => [name, description]) : [],
    questions:
      parsed.kind === 'session' ? parsed.questions.map(({ title, text, answer }) => [title, text, answer.text]) : [],
  };
}

describe('a guide of another kind is read like its Markdown twin', () => {
  const twin = read(readFileSync(`${FIXTURES}harbour-guide.md`, 'utf8'));

  it.each([
    ['Word, with styles, lists and a table', 'harbour-guide.docx'],
    ['Word, with bold lines and typed bullets for headings and lists', 'harbour-guide-bold.docx'],
    ['PDF, with a running head, page numbers and a table over several lines', 'harbour-guide.pdf'],
  ])('%s', async (_, name) => {
    expect(read(await markdownOf(name))).toEqual(twin);
  });

  it('and so is a practice session', async () => {
    const session = read(await markdownOf('morning-questions.docx'));
    expect(session).toEqual(read(readFileSync(`${FIXTURES}morning-questions.md`, 'utf8')));
    expect(session.questions).toHaveLength(2);
  });
});

describe('what is guessed is said', () => {
  it.each([
    ['harbour-guide.docx', []],
    ['harbour-guide-bold.docx', ['headings-guessed']],
    ['harbour-guide.pdf', ['layout-guessed', 'tables-guessed', 'furniture-left-out']],
  ])('%s', async (name, codes) => {
    const read = await readAsMarkdown(file(name));
    expect(read.ok && read.value.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('reads text of old Windows programs, and says that its signs were guessed', async () => {
    const read = await readAsMarkdown({ name: 'café.txt', bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
    expect(read).toMatchObject({ ok: true, value: { markdown: 'café', warnings: [{ code: 'encoding-guessed' }] } });
  });
});

describe('text', () => {
  it.each(['notes.md', 'notes.markdown', 'notes.txt', 'NOTES.TXT', 'notes'])(
    'of %s stays as it was written',
    async (name) => {
      const text = '# A morning\r\n\r\n- [ ] one\r\n';
      expect(await readAsMarkdown({ name, bytes: bytes(text) })).toMatchObject({ ok: true, value: { markdown: text } });
    },
  );

  it('loses its byte-order mark, in UTF-8 and UTF-16', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]);
    expect(await readAsMarkdown({ name: 'a.txt', bytes: utf16 })).toMatchObject({ value: { markdown: 'Hi' } });
    expect(await readAsMarkdown({ name: 'a.txt', bytes: bytes('\ufeffHi') })).toMatchObject({
      value: { markdown: 'Hi' },
    });
  });
});

describe('what can’t be read is said with what to do', () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
  it.each([
    ['nothing', 'a.md', bytes(''), 'import-empty'],
    ['only spaces', 'a.txt', bytes(' \n\t'), 'import-empty'],
    ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'import-kind-unknown'],
    ['a picture named as text', 'a.txt', new Uint8Array([0x89, 0, 0x4e, 0x47]), 'import-kind-unknown'],
    ['Word’s old format', 'a.doc', ole, 'import-kind-unknown'],
    ['Rich Text', 'a.rtf', bytes('{\\rtf1 x}'), 'import-kind-unknown'],
    ['a zip', 'a.odt', bytes('PK\u0003\u0004'), 'import-kind-unknown'],
    ['a locked Word document', 'a.docx', locked, 'import-encrypted'],
    ['a damaged Word document', 'a.docx', bytes('PK\u0003\u0004 broken'), 'import-damaged'],
    ['a damaged PDF', 'a.pdf', bytes('%PDF-1.7 broken'), 'import-damaged'],
    ['a scanned PDF', 'scanned.pdf', file('scanned.pdf').bytes, 'import-no-text'],
    ['a locked PDF', 'locked.pdf', file('locked.pdf').bytes, 'import-encrypted'],
  ])('%s', async (_, name, content, code) => {
    const read = await readAsMarkdown({ name, bytes: content });
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(!read.ok && read.error.message).toContain(name);
  });
});
