import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface Message {
  readonly text: string;
  /** Where it is said: a file and its line. */
  readonly at: string;
}

/** A message, or words that stand in the code of the page without being said through the catalogue. */
export interface ReadMessages {
  readonly messages: readonly Message[];
  readonly unsaid: readonly Message[];
}

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !/\.test\.|\.d\./.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .sort();

/** Keys on a keyboard, what is typed into a terminal, and what says of itself that it is not translated. */
const isSameEverywhere = (element: Node): boolean =>
  /^(Kbd|kbd|code|pre)$/.test(tagOf(element)) || attribute(element, 'translate') !== undefined;

/**
 * Every message that the sources below a folder say (`say('…')`, `<Say text="…">`) or make as a value for a host to say
 * (`message('…')`), and every text that is not said: between tags, and in failures. Parses the code; runs none of it.
 */
export function readMessages(folder: string): ReadMessages {
  const messages: Message[] = [];
  const unsaid: Message[] = [];
  for (const file of sources(folder)) {
    const code = readFileSync(file, 'utf8');
    const place = ({ start }: Node) => `${file}:${code.slice(0, start).split('\n').length}`;
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(visit);
      if (typeof value !== 'object' || value === null || !('type' in value)) return;
      const node = value as Node;
      const message = messageOf(node);
      if (message !== null) messages.push({ text: message, at: place(node) });
      if (node.type === 'JSXText' && /\p{L}{2}/u.test(String(node['value']))) {
        unsaid.push({ text: String(node['value']).trim(), at: place(node) });
      }
      const failing = failureWords(node);
      if (failing !== null) unsaid.push({ text: failing, at: place(node) });
      if (node.type === 'JSXElement' && isSameEverywhere(node)) return visit(node['openingElement']);
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseSync(file, code).program.body);
  }
  return { messages, unsaid };
}

function tagOf(element: Node): string {
  const { name } = (element['openingElement'] as Node)['name'] as Node;
  return typeof name === 'string' ? name : '';
}

const attribute = (element: Node, name: string): Node | undefined =>
  ((element['openingElement'] as Node)['attributes'] as Node[]).find(
    (attribute) => (attribute['name'] as Node | undefined)?.['name'] === name,
  );

/** The message that a node says; null for any other node. @throws where the message can't be read without running the code. */
function messageOf(node: Node): string | null {
  if (node.type === 'CallExpression' && /^(?:say|message)$/.test(String((node['callee'] as Node)['name']))) {
    return literal((node['arguments'] as Node[])[0]);
  }
  if (node.type !== 'JSXElement' || tagOf(node) !== 'Say') return null;
  const value = attribute(node, 'text')?.['value'] as Node | undefined;
  return literal(value?.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value);
}

/** The words of a failure (`failure('code', '…')`) that are neither said nor a message; null for any other node. */
function failureWords(node: Node): string | null {
  if (node.type !== 'CallExpression' || (node['callee'] as Node)['name'] !== 'failure') return null;
  const words = (node['arguments'] as Node[])[1];
  if (words?.type !== 'TemplateLiteral') return literal(words);
  const text = (words['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw).join('…');
  return /\p{L}{2}/u.test(text) ? text : null;
}

function literal(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  // Words that were marked where they are kept: `say(name)` says what `say('Today')` has said already.
  return null;
}
