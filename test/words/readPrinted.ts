import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { type Message, type Node, sources } from './readMessages.ts';

/** Where words go to a person: by name, with the arguments that hold them; all of them where none is named. */
const PRINTING: Readonly<Record<string, readonly number[] | null>> = {
  out: null,
  error: null,
  print: null,
  wrap: [0],
  styled: [2],
  dim: null,
  line: null,
  list: null,
  item: null,
  missing: null,
  ask: null,
  agrees: null,
  show: null,
  whileSaying: [0],
  description: null,
  option: [1],
  requiredOption: [1],
  argument: [1],
  Option: [1],
  Argument: [1],
  helpOption: [1],
  helpCommand: [1],
  version: [2],
  checkup: [2, 3],
  fine: [1],
};

/** Words that are the same in every language: names of programs, and units. */
const SAME = /^(?:offbook:|Node|[kMG]?B|Hz|LUFS|s|min)$/;

/** What is typed into a shell, places in a file system, and the shape of JSON. */
const TYPED = /^(?:offbook|source|npm|sudo|brew|winget|chmod) |^(?:\/|[A-Z]:\\|\{)/;

const SENTENCE = /\p{L}{2,}[,;:.!?…]? \p{L}/u;

/**
 * Every text that the terminal's sources hold for a person without saying it: sentences anywhere, and single words where
 * they are printed. Scripts for shells are not for people.
 */
export function readPrinted(folder: string): readonly Message[] {
  const bare: Message[] = [];
  for (const file of sources(folder).filter((file) => !/completions\.ts$|words\/de\//.test(file))) {
    const code = readFileSync(file, 'utf8');
    const note = (node: Node, text: string) =>
      bare.push({ text: text.trim(), at: `${file}:${code.slice(0, node.start).split('\n').length}` });
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(visit);
      if (typeof value !== 'object' || value === null || !('type' in value)) return;
      const node = value as Node;
      const called = calledIn(node);
      // A message's name is its words; what is thrown is a bug, for those who build Offbook.
      if (called === 'say' || called === 'message') return visit((node['arguments'] as Node[]).slice(1));
      if (called === 'Error') return;
      if (called !== null && called in PRINTING) {
        const given = (node['arguments'] as Node[]).filter((_, i) => PRINTING[called]?.includes(i) ?? true);
        for (const { at, text } of given.flatMap(wordsIn)) {
          const words = text.split(/[^\p{L}:]+/u).filter((word) => /\p{L}{2}/u.test(word) && !SAME.test(word));
          if (words.length > 0 && !TYPED.test(text)) note(at, text);
        }
      }
      const text = textOf(node);
      if (text !== null && SENTENCE.test(text) && !TYPED.test(text)) note(node, text);
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseSync(file, code).program.body);
  }
  return bare;
}

/** The name of the function, method or class that a node calls. */
function calledIn(node: Node): string | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const callee = node['callee'] as Node;
  return String(callee['name'] ?? (callee['property'] as Node | undefined)?.['name'] ?? '');
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  return node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : null;
}

/** The texts that an argument may come to, those of calls within it left out: they speak for themselves. */
function wordsIn(node: Node): readonly { readonly at: Node; readonly text: string }[] {
  const text = textOf(node);
  if (text !== null) return [{ at: node, text }];
  switch (node.type) {
    case 'TemplateLiteral':
      return [...(node['quasis'] as Node[]), ...(node['expressions'] as Node[])].flatMap(wordsIn);
    case 'ConditionalExpression':
      return [node['consequent'] as Node, node['alternate'] as Node].flatMap(wordsIn);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [node['left'] as Node, node['right'] as Node].flatMap(wordsIn);
    case 'ArrayExpression':
      return (node['elements'] as Node[]).flatMap(wordsIn);
    default:
      return [];
  }
}
