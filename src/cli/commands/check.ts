import { findingsOf } from '../../operations/documents/checkDocuments.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Severity } from '../../shared/finding.ts';
import { message } from '../../shared/message.ts';
import { ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { sayMessage, told } from '../../words/sayMessage.ts';
import { whileSaying } from '../liveLine.ts';
import { readWithHistory } from '../readHistory.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly pace?: number;
}

const LOOKS = {
  error: { style: 'red', name: message('error') },
  warning: { style: 'yellow', name: message('warning') },
  notice: { style: 'cyan', name: message('notice') },
} as const satisfies Record<Severity, unknown>;

/**
 * What is worth mending in documents. Grammar and spelling are checked on the page only: the rules for them are too
 * large to load for one look.
 *
 * Exit code 0; with `strict` 1 when anything worse than a notice was found.
 */
export async function check(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<Result<number, Failure>> {
  const checked = await whileSaying(say('Checking'), () => checkAll(paths, options.pace));
  if (!checked.ok) return checked;
  const { documents, findings } = checked.value;
  if (options.json) {
    terminal.out(
      JSON.stringify(
        findings.map(({ file, line, code, severity, message, fix }) => ({ file, line, code, severity, message, fix })),
        null,
        2,
      ),
    );
  } else {
    for (const finding of findings) {
      const { style, name } = LOOKS[finding.severity];
      terminal.out(
        `${finding.file}:${finding.line ?? 1}  ${styled(terminal, style, sayMessage(name))}  ${styled(terminal, 'dim', finding.code)}`,
      );
      terminal.out(`  ${wrap(told(finding, 'message'), terminal.columns - 2, '  ')}`);
      const fix = told(finding, 'fix');
      if (fix) terminal.out(styled(terminal, 'dim', `  → ${wrap(fix, terminal.columns - 4, '    ')}`));
    }
    terminal.out(
      findings.length === 0
        ? say('Nothing to mend.')
        : say(
            '{findings, plural, one {# finding} other {# findings}} in {documents, plural, one {# document} other {# documents}}.',
            { findings: findings.length, documents },
          ),
    );
  }
  return ok(options.strict && findings.some(({ severity }) => severity !== 'notice') ? 1 : 0);
}

async function checkAll(paths: readonly string[], pace: number | undefined) {
  const read = await readWithHistory(paths, pace);
  if (!read.ok) return read;
  // The documents named together are held against each other: answers against the stories of the guides.
  const stories = read.value.flatMap((document) => document.stories);
  const findings = read.value.flatMap((document) =>
    findingsOf(document, { ...document.history, stories }).map((finding) => ({
      ...finding,
      file: document.shownAs,
    })),
  );
  return ok({ documents: read.value.length, findings });
}
