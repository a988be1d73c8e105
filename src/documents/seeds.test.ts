import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSession } from '../sessions/checkSession.ts';
import { assembleStories } from '../stories/assembleStories.ts';
import { checkStory } from '../stories/checkStory.ts';
import { spokenLength } from '../stories/spokenLength.ts';
import { checkDocument } from './checkDocument.ts';
import { takesWantedOf } from './checklist.ts';
import type { GuideDocument, SessionDocument, SourceDocument } from './model.ts';
import { parseDocument } from './parseDocument.ts';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const documents = (): SourceDocument[] =>
  readdirSync(folder).map((path) => ({
    path,
    text: readFileSync(new URL(path, folder), 'utf8'),
    hasByteOrderMark: false,
    hash: '',
  }));
const guides = () =>
  documents().flatMap((source) => {
    const parsed = parseDocument(source);
    return parsed.kind === 'guide' ? [{ source, guide: parsed }] : [];
  });
const session = (): SessionDocument =>
  documents()
    .map((source) => parseDocument(source))
    .find((d) => d.kind === 'session')!;

/** Ways in which the same documents are saved by other people and programs. */
const SAVINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', (t) => t.replaceAll('\n', '\r\n')],
  ['colons outside the bold', (t) => t.replace(/\*\*([^*\n]+):\*\*/g, '**$1**:')],
  ['plain labels', (t) => t.replace(/^\*\*([^*\n]+):\*\*/gm, '$1:')],
  ['labels as a list', (t) => t.replace(/^(\*\*[^*\n]+:\*\* \S)/gm, '- $1')],
  ['headings one level down', (t) => t.replace(/^#/gm, '##')],
  ['block-quoted scripts', (t) => t.replace(/^"(.*)"$/gm, '> "$1"')],
  ['scripts without quotation marks', (t) => t.replace(/^"(.*)"$/gm, '$1')],
  ['curly quotation marks', (t) => t.replace(/"([^"\n]*)"/g, '“$1”')],
  ['star bullets', (t) => t.replace(/^- /gm, '* ')],
  ['numbered hooks', (t) => t.replace(/^- "/gm, '1. "')],
  ['no blank lines', (t) => t.replace(/\n\n+/g, '\n')],
  ['more blank lines', (t) => t.replaceAll('\n\n', '\n\n\n')],
  ['trailing spaces', (t) => t.replace(/$/gm, '  ')],
  ['front matter', (t) => `---\ntags: interview\n---\n\n${t}`],
  ['bold key points', (t) => t.replace(/^- (\w[^:\n]*): /gm, '- **$1:** ')],
];

describe.skipIf(!existsSync(folder))('the real documents', () => {
  it('are one guide of four stories and one session of five questions', () => {
    const [{ source, guide } = { source: null, guide: null }] = guides();
    const stories = assembleStories(source!, guide!);
    expect(
      stories.map((s) => [s.number, s.category, s.targetSeconds?.max, s.hooks.length, s.keyPoints.length]),
    ).toEqual([
      [1, 'Risk', 45, 3, 7],
      [2, 'Conflict', 60, 3, 7],
      [3, 'Learning', 45, 3, 7],
      [4, 'Team', 60, 3, 7],
    ]);
    expect(
      [guide!.names, guide!.metrics, guide!.checklist, guide!.universalConnections, guide!.recovery].map(
        (l) => l.length,
      ),
    ).toEqual([2, 6, 5, 4, 3]);
    expect(guide!.emergency.map((e) => e.phrases.length)).toEqual([3, 2]);
    expect(takesWantedOf(guide!.checklist)).toBe(5);
    expect(guide!.unplaced).toHaveLength(1);
    expect(stories.flatMap((s) => s.unplaced)).toEqual([]);
    const { questions, reflection, date } = session();
    expect([questions.length, reflection.length, date]).toEqual([5, 4, '2025-05-31']);
  });

  it('have scripts of which only the last can be spoken in time', () => {
    const [{ guide } = { guide: null }] = guides();
    const needed = guide!.stories.map((s) => spokenLength(s.script!.text, s.targetSeconds, 150).neededWordsPerMinute!);
    for (const [i, about] of [200, 172, 188, 137].entries())
      expect(Math.abs(needed[i]! - about)).toBeLessThanOrEqual(5);
    expect(guide!.stories.map((s) => spokenLength(s.script!.text, s.targetSeconds, 150).wordsToCut! > 0)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('have these findings', () => {
    const [{ source, guide } = { source: null, guide: null }] = guides();
    expect(checkDocument(guide!, source!)).toEqual([]);
    expect(assembleStories(source!, guide!).map((s) => checkStory(s, 150).map((f) => f.code))).toEqual([
      ['script-too-long', 'key-number-not-in-script', 'fact-told-two-ways'],
      ['script-too-long', 'connection-not-last'],
      ['script-too-long', 'jargon-unexplained'],
      ['fact-told-two-ways'],
    ]);
    const codes = checkSession(session()).map((f) => f.code);
    expect(codes.filter((code) => code === 'answer-too-long')).toHaveLength(4);
    expect(codes.filter((code) => code === 'answer-breaks-off')).toHaveLength(1);
  });

  it.each(SAVINGS)('read the same when saved with %s', (_, save) => {
    for (const source of documents()) {
      const before = parseDocument(source);
      const after = parseDocument({ ...source, text: save(source.text) });
      expect(content(after)).toEqual(content(before));
    }
  });
});

const flat = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').replace(/[“”]/g, '"');

function content(parsed: ReturnType<typeof parseDocument>): unknown {
  if (parsed.kind === 'session') {
    return {
      ...parsed,
      instructions: flat(parsed.instructions?.text),
      questions: parsed.questions.map((q) => [q.number, q.title, flat(q.text), flat(q.answer.text)]),
      reflection: parsed.reflection.map((r) => [r.question, flat(r.answer.text)]),
      unplaced: null,
    };
  }
  const guide = parsed as GuideDocument;
  return {
    title: guide.title,
    stories: guide.stories.map((s) => [
      s.number,
      s.title,
      s.category,
      s.targetSeconds,
      s.values.map((v) => v.text),
      s.hooks.map((h) => flat(h.text)),
      flat(s.script?.text),
      s.keyPoints.map((p) => [p.label, flat(p.text)]),
      s.keyNumbers.map((n) => n.text),
      s.keyPeople.map((p) => p.text),
      flat(s.connection?.text),
      s.unplaced,
    ]),
    checklist: guide.checklist.map((c) => [c.text, c.checked, c.section]),
    names: guide.names.map((n) => [n.name, n.description]),
    metrics: guide.metrics.map((n) => [n.name, n.description]),
    connections: guide.universalConnections.map((c) => flat(c.text)),
    recovery: guide.recovery.map((c) => flat(c.text)?.replace(/\*+/g, '')),
    emergency: guide.emergency.map((e) => [e.situation, e.phrases.map((p) => flat(p.text))]),
  };
}
