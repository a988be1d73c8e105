/** What can be downloaded, and what it is good for. */
export const EXPORTS: readonly { readonly path: string; readonly words: string; readonly about: string }[] = [
  {
    path: '/api/recall/export.json',
    words: 'Everything as JSON',
    about: 'Cards, answers, settings and dates. Offbook reads it back without loss.',
  },
  {
    path: '/api/recall/export.txt',
    words: 'Text for Anki',
    about: 'Questions and answers for File, Import in Anki. Their history stays here.',
  },
];
