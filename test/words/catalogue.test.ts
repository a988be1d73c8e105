import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { de as terminal } from '../../src/cli/words/de/index.ts';
import { de as page } from '../../src/web/words/de/index.ts';
import { rooms as shared } from '../../src/words/de/index.ts';
import { readMessages } from './readMessages.ts';
import { readPrinted } from './readPrinted.ts';

const HOSTS = ['web', 'cli'];
const onPages = readMessages('src/web');
const inTerminal = readMessages('src/cli');
/** What the rooms behind both say comes to them as messages with their values. */
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((room) => room.isDirectory() && !HOSTS.includes(room.name))
  .map((room) => readMessages(`src/${room.name}`));

/** The page of components is for those who build Offbook. */
const forBuilders = /web\/design\/gallery\//;
/** It refuses what neither page nor terminal sends. */
const forPrograms = /server\/refusedRequest/;

const textsOf = (...read: readonly { readonly messages: readonly { readonly text: string }[] }[]): string[] => [
  ...new Set(read.flatMap(({ messages }) => messages.map(({ text }) => text))),
];
const byRooms = textsOf(...rooms);
const byPage = textsOf(onPages);
const byTerminal = textsOf(inTerminal);

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

describe('the words of page and terminal', () => {
  it('are all said through the catalogue', () => {
    const bare = [
      ...onPages.unsaid.filter(({ at }) => !forBuilders.test(at)),
      ...inTerminal.unsaid,
      ...readPrinted('src/cli'),
      ...rooms.flatMap((room) => room.unsaid).filter(({ at }) => !forPrograms.test(at)),
    ];
    expect(bare).toEqual([]);
  });

  it('are all there in German', () => {
    expect([...byRooms, ...byPage].filter((message) => !(message in page))).toEqual([]);
    expect([...byRooms, ...byTerminal].filter((message) => !(message in terminal))).toEqual([]);
  });

  it('have no German that nothing says any more, and each host’s only with that host', () => {
    const byBoth = byPage.filter((message) => byTerminal.includes(message));
    const own = (shelf: object) => Object.keys(shelf).filter((message) => !(message in shared));
    expect(Object.keys(shared).filter((message) => !byRooms.includes(message) && !byBoth.includes(message))).toEqual(
      [],
    );
    expect(own(page).filter((message) => !byPage.includes(message))).toEqual([]);
    expect(own(terminal).filter((message) => !byTerminal.includes(message))).toEqual([]);
  });

  it('take the same values in German as in English', () => {
    const differing = Object.entries({ ...page, ...terminal }).filter(
      ([english, german]) => JSON.stringify(names(english)) !== JSON.stringify(names(german)),
    );
    expect(differing).toEqual([]);
  });
});
