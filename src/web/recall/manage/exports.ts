import { say } from '../../../words/say.ts';
/** What can be downloaded, and what it is good for. */
export const EXPORTS: readonly { readonly path: string; readonly words: string; readonly about: string }[] = [
  {
    path: '/api/recall/export.json',
    words: say('Everything as JSON'),
    about: say('Cards, answers, settings and dates. Offbook reads it back without loss.'),
  },
  {
    path: '/api/recall/export.apkg',
    words: say('A package for Anki'),
    about: say('Questions and answers, when they are due, and what you answered. Anki opens it with a double click.'),
  },
  {
    path: '/api/recall/export.txt',
    words: say('Text'),
    about: say(
      'Questions and answers, one a line, for Anki’s File → Import and for other programs. Their history stays here.',
    ),
  },
];
