import { InvalidArgumentError } from 'commander';
import { say } from '../../words/say.ts';

/** Reads an option's value. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(say('It should be a whole number from {least} to {most}.', { least, most }));
    return value;
  };

/** Words a minute. */
export const pace = wholeNumber(60, 300);

export const folderArgument = () => ['[folder]', say('folder with your documents (default: this folder)')] as const;
export const pathsArgument = () => ['<paths...>', say('files or folders')] as const;
export const jsonOption = () => ['--json', say('print JSON')] as const;
export const workspaceOption = () =>
  ['--workspace <folder>', say('the folder of documents (default: this folder)')] as const;
export const helpCommand = () => ['help [command]', say('show how a command is used, with examples')] as const;
