import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { completionScript } from './completions.ts';

function program(): Command {
  const offbook = new Command('offbook');
  offbook.command('today').description("show today's work").option('--json', 'print JSON');
  const speech = offbook.command('speech').description('hear');
  speech.command('install').description('install a model').option('--quiet', 'say nothing');
  return offbook;
}

/** What bash offers for a line, its last word unfinished. */
function bashOffers(line: string): string[] {
  const words = line.split(' ');
  const script = `${completionScript(program(), 'bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _offbook
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/' });
  expect(ran.stderr).toBe('');
  return ran.stdout.trim().split('\n');
}

describe.skipIf(spawnSync('bash', ['--version']).status !== 0)('completions for bash', () => {
  it('offer commands, then what belongs to the command', () => {
    expect(bashOffers('offbook to')).toEqual(['today']);
    expect(bashOffers('offbook today --j')).toEqual(['--json']);
    expect(bashOffers('offbook speech in')).toEqual(['install']);
    expect(bashOffers('offbook speech install --q')).toEqual(['--quiet']);
  });
});

describe('completions for other shells', () => {
  it('name every command with what it does', () => {
    const fish = completionScript(program(), 'fish');
    expect(fish).toContain("-n '__fish_use_subcommand' -a today -d 'show today’s work'");
    expect(fish).toContain("-n '__fish_seen_subcommand_from install' -l quiet");
    expect(completionScript(program(), 'zsh')).toContain("'speech install') found='--quiet' ;;");
  });
});
