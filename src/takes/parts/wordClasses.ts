import { isPastForm, UNCHANGED_PASTS } from '../text/verbs.ts';

/** What a word is likely to be in a sentence, from closed lists and its ending alone: no dictionary of content words. */
export type WordClass =
  | 'subject'
  | 'subjectVerb'
  | 'it'
  | 'this'
  | 'object'
  | 'article'
  | 'owner'
  | 'quantity'
  | 'and'
  | 'but'
  | 'so'
  | 'then'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'to'
  | 'of'
  | 'preposition'
  | 'particle'
  | 'be'
  | 'have'
  | 'modal'
  | 'not'
  | 'past'
  | 'participle'
  | 'adverb'
  | 'number'
  | 'hesitation'
  | 'time'
  | 'plural'
  | 'other'
  | 'edge';

const LISTS: readonly (readonly [WordClass, string])[] = [
  ['subject', 'i we he she they you nobody everyone everybody somebody someone'],
  [
    'subjectVerb',
    "i'm i'd i've i'll we're we'd we've we'll he's he'd he'll she's she'd she'll they're they'd they've they'll you're you'd you'll it's it'd it'll there's that's what's who's",
  ],
  ['it', 'it there here'],
  ['this', 'this these those'],
  ['object', 'me him them us myself himself herself themselves ourselves itself'],
  ['article', 'the a an'],
  ['owner', 'my our your his her their its'],
  ['quantity', 'all every each both some any no many most several few more less half another other everything nothing'],
  ['and', 'and or'],
  ['but', 'but yet'],
  ['so', 'so'],
  ['then', 'then eventually finally afterwards meanwhile instead ultimately however suddenly now'],
  ['subordinator', 'because when while if although though since until before after unless whereas once as'],
  ['relative', 'which who whose whom where what how why'],
  ['that', 'that'],
  ['to', 'to'],
  ['of', 'of'],
  [
    'preposition',
    'in on at by for with from into onto within during under over about between across against without around through near behind above below per like than towards beside among',
  ],
  ['particle', 'up down out off away back together apart along'],
  ['be', "was were is are am be been being wasn't weren't isn't aren't"],
  ['have', "had has have having hadn't hasn't haven't"],
  [
    'modal',
    "would could should will can must might may did do does didn't don't doesn't couldn't wouldn't can't won't shouldn't",
  ],
  ['not', 'not never'],
  [
    'adverb',
    'just also only even still always again very really too quite already almost nearly ever more most soon later there too well first alone',
  ],
  [
    'number',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million percent',
  ],
  ['hesitation', 'um uh er erm uhm hmm yeah okay ok well oh right anyway basically'],
  [
    'time',
    'morning afternoon evening night day week month year today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter noon midnight days weeks months years hours minutes later ago am pm',
  ],
];
const byWord = new Map<string, WordClass>();
for (const [name, words] of LISTS) for (const word of words.split(' ')) if (!byWord.has(word)) byWord.set(word, name);

/** The class of a folded word. */
export function classOf(folded: string): WordClass {
  const known = byWord.get(folded);
  if (known) return known;
  if (/^\d/.test(folded)) return 'number';
  if (isPastForm(folded) || UNCHANGED_PASTS.has(folded)) return 'past';
  if (folded.length > 4 && folded.endsWith('ing')) return 'participle';
  if (folded.length > 4 && folded.endsWith('ly')) return 'adverb';
  if (folded.length > 3 && folded.endsWith('s') && !/(?:ss|us|'s)$/.test(folded)) return 'plural';
  return 'other';
}

/** Classes that can be the verb of a clause by themselves. */
export const VERBS: ReadonlySet<WordClass> = new Set(['be', 'have', 'modal', 'past', 'subjectVerb']);
