import { InvalidArgumentError } from 'commander';

/** Reads an option's value. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It should be a whole number from ${least} to ${most}.`);
    return value;
  };

/** Words a minute. */
export const pace = wholeNumber(60, 300);

export const FOLDER = ['[folder]', 'folder with your documents (default: this folder)'] as const;
export const PATHS = ['<paths...>', 'files or folders'] as const;
export const JSON_OPTION = ['--json', 'print JSON'] as const;
