import { text as readAll } from 'node:stream/consumers';
import { say } from '../../words/say.ts';
import { linesFrom } from '../lines.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

export interface TypedTelling {
  readonly text: string;
  /** Null where it was piped in: nobody typed against the clock. */
  readonly seconds: number | null;
}

/** An answer typed line by line until an empty one, or piped in; null where the person dropped it. */
export async function typeTelling(terminal: Terminal): Promise<TypedTelling | null> {
  if (process.stdin.isTTY !== true) return { text: await readAll(process.stdin), seconds: null };
  const lines = linesFrom(process.stdin, process.stderr);
  terminal.error(
    styled(
      terminal,
      'dim',
      wrap(say('Type it as you would say it. An empty line ends it; Ctrl-C drops it.'), terminal.columns),
    ),
  );
  const begun = performance.now();
  const typed: string[] = [];
  try {
    for (;;) {
      const line = await lines.ask('> ');
      if (lines.interrupted()) return null;
      if (line === null || (line.trim() === '' && typed.length > 0)) break;
      if (line.trim() !== '') typed.push(line);
    }
  } finally {
    lines.close();
  }
  return { text: typed.join('\n'), seconds: (performance.now() - begun) / 1000 };
}

/** A question with yes as its answer, asked where somebody can answer. */
export async function agrees(question: string): Promise<boolean> {
  const lines = linesFrom(process.stdin, process.stderr);
  try {
    const said = await lines.ask(`${question} ${say('[Y/n]')} `);
    return said !== null && !/^\s*n/i.test(said);
  } finally {
    lines.close();
  }
}
