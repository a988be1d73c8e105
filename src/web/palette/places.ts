/** A page or an action that the palette offers by name. */
export interface Place {
  readonly title: string;
  /** Other words that people look for. */
  readonly words: string;
  readonly to: string;
}

/** Every page that stands by itself, in the order of a day. */
export const PLACES: readonly Place[] = [
  { title: 'Today', words: 'home start stories documents now', to: '/' },
  { title: 'Your plan', words: 'calendar checklist readiness days', to: '/plan' },
  { title: 'Know it cold', words: 'recall cards numbers names flashcards', to: '/recall' },
  {
    title: 'Drills and the ladder',
    words: 'hook blank transition curveball interruption squeeze practise',
    to: '/drills',
  },
  { title: 'Practice calls', words: 'interview session recruiter call', to: '/calls' },
  { title: 'Question bank', words: 'questions ask', to: '/questions' },
  { title: 'Company principles', words: 'values culture memo', to: '/principles' },
  { title: 'Which story for what', words: 'coverage matrix gaps values questions', to: '/coverage' },
  { title: 'Your card for the day', words: 'quick reference print one page', to: '/card' },
  { title: 'When your mind goes blank', words: 'panic forget emergency', to: '/card/panic' },
  { title: 'After the interview', words: 'debrief', to: '/debrief' },
  { title: 'Bring in your stories', words: 'import word pdf paste files drop example documents', to: '/start' },
  { title: 'Bring in recordings', words: 'phone import audio m4a mp3 takes drop several', to: '/recordings' },
  { title: 'Write a story with help', words: 'new first story questions', to: '/start/story' },
  { title: 'Settings', words: 'recogniser speech privacy', to: '/settings' },
  { title: 'Components', words: 'design parts states colours', to: '/components' },
];

/** The places whose words all begin something in them; all of them for no words. */
export function placesFor(query: string, places: readonly Place[] = PLACES): readonly Place[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return places.filter(({ title, words }) => {
    const has = `${title} ${words}`.toLowerCase().split(/\s+/);
    return wanted.every((word) => has.some((one) => one.startsWith(word)));
  });
}
