import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type CompletionShell = (typeof SHELLS)[number];

interface Completed {
  /** "speech install"; "" for the program itself. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly about: string }[];
}

/** A script for a shell that completes the program's commands and options, and files everywhere else. */
export function completionScript(program: Command, shell: CompletionShell): string {
  const all = completedIn(program, '');
  return shell === 'fish'
    ? fish(program.name(), all)
    : shell === 'zsh'
      ? zsh(program.name(), all)
      : bash(program.name(), all);
}

function completedIn(command: Command, path: string): Completed[] {
  const below = command.commands.filter((one) => one.name() !== 'help');
  const words = [
    ...below.map((one) => ({ word: one.name(), about: one.description() })),
    ...command.options.map((option) => ({ word: option.long ?? option.flags, about: option.description })),
  ];
  return [{ path, words }, ...below.flatMap((one) => completedIn(one, `${path} ${one.name()}`.trim()))];
}

/** Inside single quotes a shell changes nothing; a quote itself is left out, which no description needs. */
const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;

const cases = (all: readonly Completed[]): string =>
  all
    .map(({ path, words }) => `    ${quoted(path)}) words=${quoted(words.map(({ word }) => word).join(' '))} ;;`)
    .join('\n');

/** The commands typed so far, options and files left out: "speech install". */
const PATH_SO_FAR = (words: string, from: number, to: string): string => `  local path='' word
  for word in "\${${words}[@]:${from}:${to}}"; do
    case " $commands " in *" $word "*) path="\${path:+$path }$word" ;; esac
  done`;

const names = (all: readonly Completed[]): string =>
  [...new Set(all.flatMap(({ path }) => path.split(' ')))].filter((name) => name !== '').join(' ');

const bash = (
  name: string,
  all: readonly Completed[],
): string => `# ${name} completions for bash: source <(${name} completions bash)
_${name}() {
  local commands=${quoted(names(all))} words=''
${PATH_SO_FAR('COMP_WORDS', 1, 'COMP_CWORD-1')}
  case "$path" in
${cases(all)}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}") $(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o filenames -F _${name} ${name}
`;

const zsh = (name: string, all: readonly Completed[]): string => `#compdef ${name}
# ${name} completions for zsh: source <(${name} completions zsh)
_${name}() {
  local commands=${quoted(names(all))} found=''
  local -a typed
  typed=("\${(@)words[2,CURRENT-1]}")
  local path_so_far='' word
  for word in $typed; do
    case " $commands " in *" $word "*) path_so_far="\${path_so_far:+$path_so_far }$word" ;; esac
  done
  case "$path_so_far" in
${cases(all).replaceAll(') words=', ') found=')}
  esac
  compadd -- \${=found}
  _files
}
compdef _${name} ${name}
`;

const fish = (name: string, all: readonly Completed[]): string =>
  [
    `# ${name} completions for fish: ${name} completions fish | source`,
    ...all.flatMap(({ path, words }) => {
      const when = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1)}`;
      return words.map(({ word, about }) =>
        word.startsWith('--')
          ? `complete -c ${name} -n ${quoted(when)} -l ${word.slice(2)} -d ${quoted(about)}`
          : `complete -c ${name} -n ${quoted(when)} -a ${word} -d ${quoted(about)}`,
      );
    }),
    '',
  ].join('\n');
