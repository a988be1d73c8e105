import { spawnSync } from 'node:child_process';
import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { completionScript } from './completions.ts';

function program(): Command {
  const offbook = new Command('offbook');
  offbook.command('today').description("show today's work").option('--json', 'print JSON');
  offbook
    .command('rehearse')
    .argument('[story]')
    .addOption(new Option('--cue <cue>', 'help').choices(['hook', 'nothing']))
    .option('--story <name>', 'a story');
  const speech = offbook.command('speech').description('hear');
  speech.command('install').description('install a model').option('--quiet', 'say nothing');
  return offbook;
}

/** What bash offers for a line, its last word unfinished. */
function bashOffers(line: string): string[] {
  const words = line.split(/(?<!\\) /);
  const script = `${completionScript(program(), 'bash')}
offbook() { [ "$*" = 'stories . --names' ] && printf '%s\\n' 'The Walk-in' "Dana's Books"; }
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

describe.skipIf(spawnSync('bash', ['--version']).status !== 0)('stories in bash', () => {
  it('are offered where a story may stand, ready to be used as one word', () => {
    expect(bashOffers('offbook rehearse The')).toEqual(['The\\ Walk-in']);
    expect(bashOffers('offbook rehearse The\\ W')).toEqual(['The\\ Walk-in']);
    expect(bashOffers('offbook rehearse --story D')).toEqual(["Dana\\'s\\ Books"]);
    expect(bashOffers('offbook rehearse --cue ')).toEqual(['hook', 'nothing']);
    expect(bashOffers('offbook today The')).toEqual(['']);
  });
});

describe('completions for other shells', () => {
  it('name every command with what it does', () => {
    const fish = completionScript(program(), 'fish');
    expect(fish).toContain("-n '__fish_use_subcommand' -a today -d 'show today’s work'");
    expect(fish).toContain("-n '__fish_seen_subcommand_from install' -l quiet");
    expect(fish).toContain("-l cue -x -a 'hook nothing' -d 'help'");
    expect(fish).toContain("__fish_seen_subcommand_from rehearse' -f -a '(offbook stories . --names 2>/dev/null)'");
    expect(completionScript(program(), 'zsh')).toContain("'speech install') found='--quiet' ;;");
  });
});
