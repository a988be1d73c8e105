/** What can be downloaded, and what it is good for. */
export const EXPORTS: readonly { readonly path: string; readonly words: string; readonly about: string }[] = [
  {
    path: '/api/recall/export.json',
    words: 'Everything as JSON',
    about: 'Cards, answers, settings and dates. Offbook reads it back without loss.',
  },
  {
    path: '/api/recall/export.apkg',
    words: 'A package for Anki',
    about: 'Questions and answers, when they are due, and what you answered. Anki opens it with a double click.',
  },
  {
    path: '/api/recall/export.txt',
    words: 'Text',
    about:
      'Questions and answers, one a line, for Anki’s File → Import and for other programs. Their history stays here.',
  },
];
