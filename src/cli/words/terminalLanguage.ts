import { isLanguage, type Language, languageFor } from '../../words/language.ts';

/** What a system calls its language, in the order in which POSIX has programs ask. */
const VARIABLES = ['OFFBOOK_LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language that `--language` names, else the first variable that is set. It is looked for before the options are read:
 * their descriptions are said in it. "C", and what Offbook does not speak, is English.
 */
export function terminalLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = languageOption(words);
  // Another is refused, in the language that would be spoken without it.
  if (isLanguage(asked)) return asked;
  const named = VARIABLES.map((name) => environment[name]).find(Boolean);
  return languageFor(null, named === undefined ? [] : [named]);
}

/** After "--" everything is a name. The last one holds, as for every option. */
function languageOption(words: readonly string[]): string | undefined {
  const options = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
  return options
    .map((word, i) => (word === '--language' ? options[i + 1] : /^--language=(.*)$/.exec(word)?.[1]))
    .findLast((name) => name !== undefined);
}
