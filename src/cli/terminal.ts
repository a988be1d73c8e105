import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** What a command prints to. Colour only where a person reads it. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns to wrap at. */
  readonly columns: number;
  out(line?: string): void;
  error(line: string): void;
}

/** Longer lines tire; in a narrower window, lines would hold a word or two. */
const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 40;

/** Shells tell it to programs whose output is no terminal, when asked to. */
const columnsAsked = (): number | undefined => Number(process.env['COLUMNS']) || undefined;

/** https://no-color.org and FORCE_COLOR, then whether standard output is a terminal. */
export function systemTerminal(): Terminal {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  // A reader such as `head` may close the pipe early; that ends the command, it is no failure.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  const colour = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true;
  return {
    colour,
    columns: Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, process.stdout.columns ?? columnsAsked() ?? 80)),
    out: (line = '') => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}

export const styled = (terminal: Terminal, style: Style, text: string): string =>
  terminal.colour ? styleText(style, text) : text;

const widthOf = (text: string): number => stripVTControlCharacters(text).length;

/** Wraps words to so many columns, every line after the first behind an indent that is not counted. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** How wide a column of these is, with the gap behind it: how long words are differs from language to language. */
export const columnOf = (words: readonly string[], gap: number): number =>
  gap + Math.max(...words.map((word) => word.length));

/** "1:05", or "45 s" under a minute. */
export function seconds(value: number): string {
  const whole = Math.round(value);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
