import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type CompletionShell = (typeof SHELLS)[number];

interface Completed {
  /** "speech install"; "" for the program itself. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly about: string }[];
  /** Whether a story may stand here. */
  readonly takesStory: boolean;
}

/** An option whose value is one of a few. */
interface Choice {
  readonly option: string;
  readonly values: readonly string[];
}

/** A script for a shell that completes the program's commands, options and the folder's stories, and files everywhere else. */
export function completionScript(program: Command, shell: CompletionShell): string {
  const all = completedIn(program, '');
  const choices = choicesIn(program);
  return { bash, zsh, fish }[shell](program.name(), all, choices);
}

function completedIn(command: Command, path: string): Completed[] {
  const below = command.commands.filter((one) => one.name() !== 'help');
  const words = [
    ...below.map((one) => ({ word: one.name(), about: one.description() })),
    ...command.registeredArguments.flatMap(({ argChoices = [], description }) =>
      argChoices.map((word) => ({ word, about: description })),
    ),
    ...command.options.map((option) => ({ word: option.long ?? option.flags, about: option.description })),
  ];
  const takesStory = command.registeredArguments.some((argument) => argument.name() === 'story');
  return [{ path, words, takesStory }, ...below.flatMap((one) => completedIn(one, `${path} ${one.name()}`.trim()))];
}

function choicesIn(command: Command): Choice[] {
  const own = command.options.flatMap(({ long, argChoices }) =>
    long && argChoices ? [{ option: long, values: argChoices }] : [],
  );
  return [...own, ...command.commands.flatMap(choicesIn)];
}

/** Inside single quotes a shell changes nothing; a quote itself is left out, which no description needs. */
const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;

/** The stories of the folder, one a line. */
const stories = (name: string): string => `${name} stories . --names 2>/dev/null`;

const cases = (all: readonly Completed[], words: string): string =>
  all
    .map(
      (one) =>
        `    ${quoted(one.path)}) ${words}=${quoted(one.words.map(({ word }) => word).join(' '))}${one.takesStory ? ' story=yes' : ''} ;;`,
    )
    .join('\n');

/** After an option that wants one of a few words, nothing else fits. */
const choiceCases = (choices: readonly Choice[], words: string): string =>
  [
    ...choices.map(
      ({ option, values }) => `    ${option}) ${words}=${quoted(values.join(' '))}; story=''; only=yes ;;`,
    ),
    `    --story) ${words}=''; story=yes; only=yes ;;`,
  ].join('\n');

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
  choices: readonly Choice[],
): string => `# ${name} completions for bash: source <(${name} completions bash)
_${name}() {
  local commands=${quoted(names(all))} words='' story='' only='' title
${PATH_SO_FAR('COMP_WORDS', 1, 'COMP_CWORD-1')}
  case "$path" in
${cases(all, 'words')}
  esac
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choiceCases(choices, 'words')}
  esac
  local typed="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=($(compgen -W "$words" -- "$typed"))
  if [ "$story" ]; then
    # As it was meant: without the marks that keep its spaces together.
    typed="\${typed//[\\\\\\"]/}"
    while IFS= read -r title; do
      case "$title" in "$typed"*) COMPREPLY+=("$(printf '%q' "$title")") ;; esac
    done < <(${stories(name)})
  elif [ ! "$only" ]; then
    COMPREPLY+=($(compgen -f -- "$typed"))
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _${name} ${name}
`;

const zsh = (name: string, all: readonly Completed[], choices: readonly Choice[]): string => `#compdef ${name}
# ${name} completions for zsh: source <(${name} completions zsh)
_${name}() {
  local commands=${quoted(names(all))} found='' story='' only=''
  local -a typed titles
  typed=("\${(@)words[2,CURRENT-1]}")
  local path_so_far='' word
  for word in $typed; do
    case " $commands " in *" $word "*) path_so_far="\${path_so_far:+$path_so_far }$word" ;; esac
  done
  case "$path_so_far" in
${cases(all, 'found')}
  esac
  case "\${words[CURRENT-1]}" in
${choiceCases(choices, 'found')}
  esac
  compadd -- \${=found}
  if [[ -n "$story" ]]; then
    titles=("\${(@f)$(${stories(name)})}")
    compadd -- $titles
  elif [[ -z "$only" ]]; then
    _files
  fi
}
compdef _${name} ${name}
`;

const fish = (name: string, all: readonly Completed[], choices: readonly Choice[]): string =>
  [
    `# ${name} completions for fish: ${name} completions fish | source`,
    ...all.flatMap(({ path, words, takesStory }) => {
      const when = path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1)}`;
      return [
        ...words.map(({ word, about }) => {
          const given = choices.find(({ option }) => option === word);
          const values = word === '--story' ? `(${stories(name)})` : given?.values.join(' ');
          return word.startsWith('--')
            ? `complete -c ${name} -n ${quoted(when)} -l ${word.slice(2)}${values === undefined ? '' : ` -x -a ${quoted(values)}`} -d ${quoted(about)}`
            : `complete -c ${name} -n ${quoted(when)} -a ${word} -d ${quoted(about)}`;
        }),
        ...(takesStory ? [`complete -c ${name} -n ${quoted(when)} -f -a ${quoted(`(${stories(name)})`)}`] : []),
      ];
    }),
    '',
  ].join('\n');
