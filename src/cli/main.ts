#!/usr/bin/env node
import type { Failure } from '../shared/failure.ts';
import type { Result } from '../shared/result.ts';
import { told } from '../words/sayMessage.ts';
import { createProgram } from './program/program.ts';
import { styled, systemTerminal, wrap } from './terminal.ts';
import { loadWords } from './words/loadWords.ts';
import { terminalLanguage } from './words/terminalLanguage.ts';

const terminal = systemTerminal();

/** Exit codes: 0 done, 1 an expected failure (said in words), 2 the command was used wrongly, 130 ended by Ctrl-C. */
async function finish(work: Promise<Result<number, Failure>>): Promise<void> {
  const done = await work;
  if (done.ok) {
    process.exitCode = done.value;
    return;
  }
  const { code, message } = done.error;
  // Whoever asked for JSON gets some, and a person beside it still reads what happened.
  if (asksForJson(process.argv)) terminal.out(JSON.stringify({ error: { code, message } }));
  const said = `${styled(terminal, 'red', 'offbook:')} ${told(done.error, 'message')}`;
  // In a log a failure stays one line, which can be searched for.
  terminal.error(process.stderr.isTTY ? wrap(said, terminal.columns) : said);
  process.exitCode = code === 'usage' ? 2 : 1;
}

/** After "--" everything is a name. */
const asksForJson = (words: readonly string[]): boolean =>
  words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).includes('--json');

await loadWords(terminalLanguage(process.argv.slice(2), process.env));
await createProgram({ terminal, finish, leave: (code) => process.exit(code === 0 ? 0 : 2) }).parseAsync();
