import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/web/words/de/index.ts';
import { readMessages } from './readMessages.ts';

const { messages: onPages, unsaid } = readMessages('src/web');
/** Rooms whose failures a page never shows: they keep the program from starting, or refuse what no page sends. */
const beforeAnyPage =
  /storage\/(?:database|secrets|workspace)|server\/(?:serve|refusedRequest|lan\/(?:listenLan|certificate))|cli\//;
/** What the rooms behind the pages say comes to them as messages with their values; the terminal speaks English. */
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((room) => room.isDirectory() && room.name !== 'web' && room.name !== 'cli')
  .map((room) => readMessages(`src/${room.name}`));
const made = rooms.flatMap(({ messages }) => messages);
/** The page of components is for those who build Offbook. */
const forBuilders = /web\/design\/gallery\//;
const said = [...new Set([...onPages, ...made].map(({ text }) => text))];

/** The names that a message is given values by, tags among them: "{count} <b>{title}</b>" → b, count, title. */
function names(message: string): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: number; value?: unknown };
    // 0 is plain text and 7 the "#" of a plural; everything else is named by the value it stands for.
    if (typeof type === 'number' && type !== 0 && type !== 7) found.add(String(value));
    for (const child of Object.values(node)) if (typeof child === 'object') visit(child);
  };
  visit(new IntlMessageFormat(message, 'en').getAst());
  return [...found].sort();
}

describe('the words of the page', () => {
  it('are all said through the catalogue', () => {
    const inFailures = rooms.flatMap((room) => room.unsaid).filter(({ at }) => !beforeAnyPage.test(at));
    expect([...unsaid.filter(({ at }) => !forBuilders.test(at)), ...inFailures]).toEqual([]);
  });

  it('are all there in German', () => {
    expect(said.filter((message) => !(message in de))).toEqual([]);
  });

  it('have no German that nothing on the page says any more', () => {
    expect(Object.keys(de).filter((message) => !said.includes(message))).toEqual([]);
  });

  it('take the same values in German as in English', () => {
    const differing = Object.entries(de).filter(
      ([english, german]) => JSON.stringify(names(english)) !== JSON.stringify(names(german)),
    );
    expect(differing).toEqual([]);
  });
});
