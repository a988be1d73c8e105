import { say } from '../../words/say.ts';
/** A page or an action that the palette offers by name. */
export interface Place {
  readonly title: string;
  /** Other words that people look for. */
  readonly words: string;
  readonly to: string;
}

/** Every page that stands by itself, in the order of a day. */
export const PLACES: readonly Place[] = [
  { title: say('Today'), words: say('home start stories documents now'), to: '/' },
  { title: say('Your plan'), words: say('calendar checklist readiness days'), to: '/plan' },
  { title: say('Know it cold'), words: say('recall cards numbers names flashcards'), to: '/recall' },
  {
    title: say('Drills and the ladder'),
    words: say('hook blank transition curveball interruption squeeze practise'),
    to: '/drills',
  },
  { title: say('Practice calls'), words: say('interview session recruiter call'), to: '/calls' },
  { title: say('Question bank'), words: say('questions ask'), to: '/questions' },
  { title: say('Company principles'), words: say('values culture memo'), to: '/principles' },
  { title: say('Which story for what'), words: say('coverage matrix gaps values questions'), to: '/coverage' },
  { title: say('Your card for the day'), words: say('quick reference print one page'), to: '/card' },
  { title: say('When your mind goes blank'), words: say('panic forget emergency'), to: '/card/panic' },
  { title: say('After the interview'), words: say('debrief'), to: '/debrief' },
  {
    title: say('Bring in your stories'),
    words: say('import word pdf paste files drop example documents'),
    to: '/start',
  },
  { title: say('Bring in recordings'), words: say('phone import audio m4a mp3 takes drop several'), to: '/recordings' },
  { title: say('Write a story with help'), words: say('new first story questions'), to: '/start/story' },
  { title: say('Settings'), words: say('recogniser speech privacy'), to: '/settings' },
  { title: say('Components'), words: say('design parts states colours'), to: '/components' },
];

/** The places whose words all begin something in them; all of them for no words. */
export const placesFor = (query: string, places: readonly Place[] = PLACES): readonly Place[] =>
  places.filter(({ title, words }) => holdsWords(query, `${title} ${words}`));

/** Whether every word of the query begins a word of the text. */
export function holdsWords(query: string, text: string): boolean {
  const has = wordsOf(text);
  return wordsOf(query).every((word) => has.some((one) => one.startsWith(word)));
}

/** What is written around words is not looked for. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s:“”„"()]+/)
    .filter((word) => word !== '');
