import { message, type Message } from '../../shared/message.ts';
import { say, spokenLanguage } from '../../words/say.ts';
import { sayMessage } from '../../words/sayMessage.ts';

/**
 * Commander speaks English only, and gives its words as they will be printed. Here they are found again and said in the
 * terminal's language; what another version of it would say otherwise stays English.
 */

const TITLES: Readonly<Record<string, Message>> = {
  'Usage:': message('Usage:'),
  'Arguments:': message('Arguments:'),
  'Options:': message('Options:'),
  'Commands:': message('Commands:'),
};

/** A heading of a help page; those that Offbook gives itself have been said. */
export const titleSaid = (title: string): string => (title in TITLES ? sayMessage(TITLES[title]!) : title);

/** What is to be filled in: "[folder]", "<number>". Options keep their names in every language. */
const PLACEHOLDERS: Readonly<Record<string, Message>> = {
  address: message('address'),
  command: message('command'),
  cue: message('cue'),
  file: message('file'),
  folder: message('folder'),
  guide: message('guide'),
  language: message('language'),
  minutes: message('minutes'),
  name: message('name'),
  number: message('number'),
  options: message('options'),
  paths: message('paths'),
  shell: message('shell'),
  sounds: message('sounds'),
  story: message('story'),
  word: message('word'),
  words: message('words'),
};

export const placeholderSaid = (name: string): string =>
  name in PLACEHOLDERS ? sayMessage(PLACEHOLDERS[name]!) : name;

/** The same within a term: "--port <number>". */
export const termSaid = (term: string): string =>
  term.replace(
    /([<[])([a-z]+)((?:\.{3})?[>\]])/g,
    (_, open: string, name: string, close: string) => `${open}${placeholderSaid(name)}${close}`,
  );

/** What commander adds to a description: `(choices: "a", "b")`. What stands in it is always quoted. */
export const extrasSaid = (description: string): string =>
  description.replace(/\bchoices: (?=")/, `${say('choices:')} `).replace(/\bdefault: (?=")/, `${say('default:')} `);

const ERRORS: readonly (readonly [said: RegExp, words: Message])[] = [
  [/^error: unknown option '(?<option>.*)'$/, message("error: unknown option ''{option}''")],
  [/^error: unknown command '(?<command>.*)'$/, message("error: unknown command ''{command}''")],
  [/^error: missing required argument '(?<name>.*)'$/, message("error: missing required argument ''{name}''")],
  [/^error: option '(?<option>.*)' argument missing$/, message("error: option ''{option}'' argument missing")],
  [
    /^error: required option '(?<option>.*)' not specified$/,
    message("error: required option ''{option}'' not specified"),
  ],
  [
    /^error: option '(?<option>.*)' argument '(?<value>.*)' is invalid\. (?<why>.*)$/,
    message("error: option ''{option}'' argument ''{value}'' is invalid. {why}"),
  ],
  [
    /^error: command-argument value '(?<value>.*)' is invalid for argument '(?<name>.*)'\. (?<why>.*)$/,
    message("error: command-argument value ''{value}'' is invalid for argument ''{name}''. {why}"),
  ],
  [
    /^error: too many arguments(?: for '(?<command>.*)')?\. Expected (?<most>\d+) arguments? but got (?<came>\d+)\.$/,
    message('error: too many arguments. Expected {most} but got {came}.'),
  ],
  [/^Allowed choices are (?<choices>.*)\.$/, message('Allowed choices are {choices}.')],
  [/^\(Did you mean one of (?<names>.*)\?\)$/, message('(Did you mean one of {names}?)')],
  [/^\(Did you mean (?<meant>.*)\?\)$/, message('(Did you mean {meant}?)')],
];

/** What commander says of wrong use, line by line. */
export const errorSaid = (text: string): string =>
  spokenLanguage() === 'en' ? text : text.split('\n').map(lineSaid).join('\n');

function lineSaid(line: string): string {
  for (const [said, words] of ERRORS) {
    const found = said.exec(line)?.groups;
    if (!found) continue;
    const { option, name, why, ...others } = found;
    return say(words.text, {
      ...others,
      ...(option !== undefined && { option: termSaid(option) }),
      ...(name !== undefined && { name: placeholderSaid(name) }),
      ...(why !== undefined && { why: lineSaid(why) }),
    });
  }
  return line;
}
