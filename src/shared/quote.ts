import { type Message, message } from './message.ts';

const LONGEST = 90;

/** Words of the person in quotation marks, cut at a word where they run long. */
export function quoted(text: string): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^["“]+|["”]+$/g, '');
  if (plain.length <= LONGEST) return `“${plain}”`;
  const cut = plain.slice(0, LONGEST);
  return `“${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…”`;
}

/** The same as a message: quotation marks differ from language to language. */
export const quote = (text: string): Message => message('“{words}”', { words: quoted(text).slice(1, -1) });
