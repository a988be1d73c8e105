import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** What a command prints to. Colour only where a person reads it. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns to wrap at. */
  readonly columns: number;
  out(line?: string): void;
  error(line: string): void;
}

/** https://no-color.org and FORCE_COLOR, then whether standard output is a terminal. */
export function systemTerminal(): Terminal {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  // A reader such as `head` may close the pipe early; that ends the command, it is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const colour = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true;
  return {
    colour,
    columns: Math.min(process.stdout.columns ?? 80, 100),
    out: (line = '') => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}

export const styled = (terminal: Terminal, style: Style, text: string): string =>
  terminal.colour ? styleText(style, text) : text;

/** Wraps words to the terminal, every line after the first indented. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > columns - (lines.length > 0 ? indent.length : 0)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** "1:05", or "45 s" under a minute. */
export function seconds(value: number): string {
  const whole = Math.round(value);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
